import type { RefusalParts, Refused } from '../corpus/import/index.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Source } from '../corpus/source.ts';
import { languageOf } from '../languages/index.ts';
import { citation } from '../reply/answers/citation.ts';
import type { PhraseKey } from '../reply/phrases.ts';
import {
  buttons,
  deskButton,
  type Form,
  joined,
  line,
  type Parts,
  type Reply,
  say,
  small,
  typed,
} from '../reply/reply.ts';
import type { DeskVerb } from '../reply/state.ts';

/** What was found in a source that is to be added. */
export interface Counts {
  readonly passages: number;
  readonly quotations: number;
  readonly figures: number;
  /** Lines that were left out as no part of it. */
  readonly leftOut: number;
}

export const sentence = (...said: Parameters<typeof say>): Reply => [line(say(...said))];

/** What is about to be added, and what there is to do about it. @param isUpdate whether the shelf has the article */
export function preview(source: Source, counts: Counts, draft: string, isUpdate: boolean): Reply {
  const { passages, quotations, figures, leftOut } = counts;
  return [
    line(say(isUpdate ? 'previewUpdate' : 'previewNew')),
    line(...citation(source)),
    small(
      ...joined([
        say('passages', { n: passages }),
        say('quotations', { n: quotations }),
        say('figures', { n: figures }),
        ...(leftOut > 0 ? [say('previewLeftOut', { n: leftOut })] : []),
        ...ownNameOf(source.language),
      ]),
    ),
    buttons(
      deskButton(isUpdate ? 'update' : 'putOnShelf', 'put', draft),
      deskButton('correct', 'correct', draft),
      deskButton('discard', 'discard', draft),
    ),
  ];
}

/** "Deutsch": the name of a language in itself, where it is not the one that a source has when nothing says so. */
function ownNameOf(tag: string): ReturnType<typeof typed>[] {
  if (languageOf(tag).tag === 'en') return [];
  try {
    return [typed(new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag)];
  } catch {
    // A tag of the right shape that BCP 47 does not take: "de-ab-cd".
    return [typed(tag)];
  }
}

export const about = (
  key: PhraseKey,
  source: Source | undefined,
  next?: { readonly label: PhraseKey; readonly verb: DeskVerb; readonly id: string },
): Reply => [
  line(say(key)),
  ...(source ? [line(...citation(source))] : []),
  ...(next ? [buttons(deskButton(next.label, next.verb, next.id))] : []),
];

/** Why a file is not taken, in the reader's language where it is one of the reasons that are known. */
export const refusedFile = (
  file: string,
  { message, refused }: { readonly message: string; readonly refused?: Refused | undefined },
): Reply =>
  sentence('importRefused', {
    file: typed(file),
    why: refused ? say(refused.key, partsOf(refused.parts)) : typed(message),
  });

const partsOf = (parts: RefusalParts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'number' ? part : typed(part)]),
  );

/** What is wrong with fields that were typed, a sentence each. */
export const problems = (all: readonly Problem[], typedIn: Readonly<Record<string, string>>): Reply =>
  all.map(({ field, message }) => {
    const words = typed(typedIn[field ?? ''] ?? '');
    if (field === 'published') return line(say('fieldDate', { typed: words }));
    if (field === 'url') return line(say('fieldUrl', { typed: words }));
    return line(say('fieldRefused', { why: typed(message) }));
  });

const LONGEST_TEXT = 4000;
const LONGEST_FIELD = 300;
const LONGEST_COMMENT = 500;

export const addTextForm: Form = {
  title: 'addTextTitle',
  state: { action: 'desk', verb: 'text', id: 'new' },
  fields: [
    { name: 'text', label: 'formText', long: true, required: true, maxLength: LONGEST_TEXT },
    { name: 'title', label: 'formTitle', maxLength: LONGEST_FIELD },
    { name: 'publisher', label: 'formPublisher', maxLength: LONGEST_FIELD },
    { name: 'published', label: 'formDate', maxLength: 10 },
    { name: 'url', label: 'formUrl', maxLength: LONGEST_FIELD },
  ],
};

/** @param draft what is not on the shelf yet */
/** What is wrong with an answer, or what else there is to say of it. */
export const judgeForm = (verdict: 'wrong' | 'other'): Form => ({
  title: verdict === 'wrong' ? 'judgeWrong' : 'judgeOther',
  state: { action: 'judge', verdict },
  fields: [
    {
      name: 'comment',
      label: verdict === 'wrong' ? 'judgeWhatIsRight' : 'judgeWhat',
      long: true,
      ...(verdict === 'other' && { required: true as const }),
      maxLength: LONGEST_COMMENT,
    },
  ],
});

export const correctForm = (draft: string, source: Source): Form => fieldsForm('correct', draft, source);

/** @param id of a source on the shelf */
export const editForm = (id: string, source: Source): Form => fieldsForm('edit', id, source);

const fieldsForm = (
  verb: DeskVerb,
  id: string,
  { title, publisher, published, authors, url }: Source,
): Form => ({
  title: 'correctTitle',
  state: { action: 'desk', verb, id },
  fields: [
    { name: 'title', label: 'formTitle', value: title, maxLength: LONGEST_FIELD },
    { name: 'publisher', label: 'formPublisher', value: publisher, maxLength: LONGEST_FIELD },
    { name: 'published', label: 'formDate', value: published, maxLength: 10 },
    { name: 'authors', label: 'formAuthors', value: authors?.join(', '), maxLength: LONGEST_FIELD },
    { name: 'url', label: 'formUrl', value: url, maxLength: LONGEST_FIELD },
  ],
});
