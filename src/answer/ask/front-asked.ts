import { QUESTION_TABLES } from './asked-in.ts';

/** What the front matter of a source tells of it; the lead is how its text begins. */
export type FrontField = 'published' | 'authors' | 'publisher';
export interface FrontRequest {
  readonly field: FrontField | 'lead';
  /** By what the source is named, as it was typed. */
  readonly about: string;
}

/** Over folded text: what a question about a source begins with, what names the source, what it is called, how it may end. */
const PATTERNS = QUESTION_TABLES.flatMap(({ articles, source }) => {
  const { published, authors, publisher, lead, text, ends } = source;
  return Object.entries({ published, authors, publisher, lead }).flatMap(([field, begins]) =>
    begins === undefined
      ? []
      : {
          field: field as FrontRequest['field'],
          pattern: new RegExp(
            `^(?:${begins}) ?(?:(?:${articles})(?: |(?<=')))*(?<about>.*?)\\b(?:${text})\\b(?<rest>.*?)(?: (?:${ends}))?$`,
          ),
        },
  );
});

/** Whether a folded question asks when a source was published, who wrote or published it, or what it is about. */
export function frontAsked(question: string): FrontRequest | undefined {
  for (const { field, pattern } of PATTERNS) {
    const { about, rest } = pattern.exec(question)?.groups ?? {};
    if (about !== undefined) return { field, about: `${about} ${rest}`.trim() };
  }
  return undefined;
}
