import type { Find } from '../../answer/found.ts';
import { citeButton, findBlock, shortButtons } from '../answers/find.ts';
import { type Block, type Button, type Form, line, type Reply, say, small } from '../reply.ts';
import type { DeskVerb } from '../state.ts';

const LONGEST_QUESTION = 200;
const LONGEST_WORDS = 300;
const LONGEST_CHECKED = 4000;
/** A message of excerpts, each with its own citation. */
const PER_MESSAGE = 5;
/** A reply and its follow-ups. */
const MOST_MESSAGES = 5;

export const DISCUSS: Button = { label: 'discuss', state: { action: 'discuss' } };

const desk = (label: Button['label'], verb: DeskVerb, id: string): Button => ({
  label,
  state: { action: 'desk', verb, id },
});

const asked = (question: string): Block =>
  line(say('discussHead', { typed: { kind: 'typed', text: question, whole: true } }));

/** What is to be discussed, before everybody; its thread is opened from it. */
export const announcedReply = (find: Find, question: string): Reply => [
  { kind: 'asked', asked: { command: 'discuss', options: [question] } },
  asked(question),
  findBlock(find, shortButtons(find)),
  { kind: 'buttons', buttons: [DISCUSS] },
];

/** What stands on top of a thread. */
export const topReply = (finds: readonly Find[], question: string, thread: string): Reply => [
  ...(question === '' ? [] : [asked(question)]),
  ...finds.map((find) => findBlock(find, shortButtons(find))),
  small(say('discussHow')),
  {
    kind: 'buttons',
    buttons: [desk('discussCheck', 'checkText', thread), desk('discussEnd', 'endDiscussion', thread)],
  },
];

/** What somebody is told who asks in a thread what is discussed there. */
export const hereReply = (question: string, thread: string): Reply => [
  line(say('discussHere', { typed: { kind: 'typed', text: question, whole: true } })),
  { kind: 'buttons', buttons: [desk('discussEnd', 'endDiscussion', thread)] },
];

export interface Cited {
  /** In the order in which they came. */
  readonly finds: readonly Find[];
  /** How many more were cited that stand on no shelf here any more. */
  readonly gone: number;
  readonly thread: string;
  /** Whether the discussion had ended before, and one alone is shown its list again. */
  readonly isAgain: boolean;
}

/** The excerpts that were cited, message by message, and all of them as a file. */
export function citedReplies({ finds, gone, thread, isAgain }: Cited): Reply[] {
  const shown = finds.slice(0, PER_MESSAGE * MOST_MESSAGES);
  const parts = Array.from({ length: Math.max(1, Math.ceil(shown.length / PER_MESSAGE)) }, (_, at) =>
    shown.slice(at * PER_MESSAGE, (at + 1) * PER_MESSAGE).map((find) => findBlock(find, [citeButton(find)])),
  );
  const head = [
    ...(isAgain ? [line(say('discussOver'))] : []),
    line(finds.length === 0 ? say('discussCitedNone') : say('discussCited', { n: finds.length })),
  ];
  const more = finds.length - shown.length;
  const foot: Block[] = [
    ...(more > 0 ? [small(say('discussCitedMore', { n: more }))] : []),
    ...(gone > 0 ? [small(say('discussCitedGone', { n: gone }))] : []),
    ...(finds.length > 0 ? [{ kind: 'table', finds, format: 'markdown' } as const] : []),
    { kind: 'buttons', buttons: [desk('discussDrop', 'dropDiscussion', thread)] },
  ];
  return parts.map((part, at) => [
    ...(at === 0 ? head : []),
    ...part,
    ...(at === parts.length - 1 ? foot : []),
  ]);
}

/** @param given what was typed of it before */
export const discussForm = (given: { question: string; excerpt: string }): Form => ({
  title: 'discussTitle',
  state: { action: 'desk', verb: 'discuss', id: 'new' },
  fields: [
    {
      name: 'question',
      label: 'discussQuestion',
      required: true,
      maxLength: LONGEST_QUESTION,
      value: given.question,
    },
    {
      name: 'excerpt',
      label: 'discussExcerpt',
      description: 'discussExcerptHow',
      required: true,
      maxLength: LONGEST_WORDS,
      value: given.excerpt,
    },
  ],
});

export const checkForm = (thread: string): Form => ({
  title: 'discussCheck',
  state: { action: 'desk', verb: 'checkText', id: thread },
  fields: [
    {
      name: 'text',
      label: 'discussCheckText',
      description: 'discussCheckHow',
      long: true,
      required: true,
      maxLength: LONGEST_CHECKED,
    },
  ],
});
