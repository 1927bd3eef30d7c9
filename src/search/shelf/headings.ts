import type { Passage, Source } from '../../corpus/source.ts';
import type { Span } from '../../text/span.ts';

/** The headings of a source: what a passage may leave unsaid because it stands above. */
export interface Headings {
  readonly texts: readonly {
    readonly text: string;
    readonly language: string;
    readonly sentences: readonly Span[];
  }[];
  /** Which of them a passage stands under, by their places. */
  above(passage: Passage): number[];
}

/** The title, that of the work which the source takes notes on, and the headings of sections. */
export function headings({ text, language, title, about, passages }: Source): Headings {
  const titles = [title, about?.title].filter((one) => one !== undefined);
  const sections = new Map<number, Span>();
  for (const { section } of passages) if (section) sections.set(section.start, section);
  const starts = [...sections.keys()];
  return {
    texts: [
      ...titles.map((one) => ({ text: one, language, sentences: [{ start: 0, end: one.length }] })),
      ...[...sections.values()].map((section) => ({ text, language, sentences: [section] })),
    ],
    above: ({ section }) => [
      ...titles.keys(),
      ...(section ? [titles.length + starts.indexOf(section.start)] : []),
    ],
  };
}
