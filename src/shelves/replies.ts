import type { Source } from '../corpus/source.ts';
import { citation } from '../reply/citation.ts';
import type { PhraseKey } from '../reply/phrases.ts';
import { type Block, type Button, type Form, joined, line, type Reply, say, small } from '../reply/reply.ts';
import type { DeskVerb } from '../reply/state.ts';
import type { Settings } from './visitor.ts';

/** What was found in a source that is to be added. */
export interface Counts {
  readonly passages: number;
  readonly quotations: number;
  readonly figures: number;
  /** Lines that were left out as no part of it. */
  readonly leftOut: number;
}

export const sentence = (...said: Parameters<typeof say>): Reply => [line(say(...said))];

const button = (label: PhraseKey, verb: DeskVerb, id: string): Button => ({
  label,
  state: { action: 'desk', verb, id },
});
const buttons = (...all: Button[]): Block => ({ kind: 'buttons', buttons: all });

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
      ]),
    ),
    buttons(
      button(isUpdate ? 'update' : 'putOnShelf', 'put', draft),
      button('correct', 'correct', draft),
      button('discard', 'discard', draft),
    ),
  ];
}

export const about = (
  key: PhraseKey,
  source: Source | undefined,
  next?: { readonly label: PhraseKey; readonly verb: DeskVerb; readonly id: string },
): Reply => [
  line(say(key)),
  ...(source ? [line(...citation(source))] : []),
  ...(next ? [buttons(button(next.label, next.verb, next.id))] : []),
];

const LONGEST_TEXT = 4000;
const LONGEST_FIELD = 300;

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

export const correctForm = (draft: string, { title, publisher, published, authors, url }: Source): Form => ({
  title: 'correctTitle',
  state: { action: 'desk', verb: 'correct', id: draft },
  fields: [
    { name: 'title', label: 'formTitle', value: title, maxLength: LONGEST_FIELD },
    { name: 'publisher', label: 'formPublisher', value: publisher, maxLength: LONGEST_FIELD },
    { name: 'published', label: 'formDate', value: published, maxLength: 10 },
    { name: 'authors', label: 'formAuthors', value: authors?.join(', '), maxLength: LONGEST_FIELD },
    { name: 'url', label: 'formUrl', value: url, maxLength: LONGEST_FIELD },
  ],
});

/** @param own whether the channel has a shelf of its own; nothing where there is no channel of a server */
export function settingsPage({ adders, operator }: Settings, own: boolean | undefined): Reply {
  const set = (id: string) => ({ action: 'desk', verb: 'set', id }) as const;
  return [
    line(say('settingsHead')),
    {
      kind: 'options',
      state: set('operator'),
      options: ['operatorCounts', 'operatorCountsNot'],
      chosen: operator ? 'operatorCounts' : 'operatorCountsNot',
    },
    ...(own === undefined
      ? []
      : ([
          {
            kind: 'options',
            state: set('place'),
            options: ['placeServer', 'placeOwn'],
            chosen: own ? 'placeOwn' : 'placeServer',
          },
          { kind: 'roles', state: set('adders'), placeholder: 'settingAdders', chosen: adders },
        ] satisfies Block[])),
  ];
}
