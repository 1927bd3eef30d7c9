import type { Answer, ExportFormat, ReferenceStyle } from '../answer/answer.ts';
import { withSentenceBefore } from '../answer/context.ts';
import { exportedFile } from '../answer/export.ts';
import { listDigest } from '../answer/list.ts';
import { inContext, passage } from '../answer/passage.ts';
import { graded } from '../answer/quiz.ts';
import { excerptById } from '../answer/show.ts';
import { type Command, namedOptions, type RawOptions, type Run } from '../command.ts';
import { type Library, shelvedByRef } from '../library/index.ts';
import { fileReply } from '../reply/answers/exported.ts';
import { toReply } from '../reply/answers/pages.ts';
import { gradedReply } from '../reply/answers/quiz.ts';
import type { Asked, Reply } from '../reply/reply.ts';
import type { State } from '../reply/state.ts';
import type { View } from '../reply/view.ts';

/** What a button or a select leads to. */
export interface ComponentAnswer {
  readonly answer: Answer;
  readonly reply: Reply;
  /** Whether it takes the place of what the message shows; else it is a message of its own, for the one who pressed. */
  readonly inPlace: boolean;
}

/** Everything that a button may ask for, `share` aside, which is about its message and not about the shelf. */
export type ComponentState = Exclude<
  State,
  { action: 'share' | 'askOn' | 'desk' | 'tally' | 'save' | 'judge' | 'follow' | 'discuss' }
>;

const ELSEWHERE: ReadonlySet<State['action']> = new Set([
  'share',
  'askOn',
  'desk',
  'tally',
  'save',
  'judge',
  'follow',
  'discuss',
]);
export const asksShelf = (state: State): state is ComponentState => !ELSEWHERE.has(state.action);

const DEFAULT_STYLE: ReferenceStyle = 'apa';

/** What a component is used with. */
export interface Using {
  /** What its message answers. */
  readonly asked?: Asked | undefined;
  /** What was picked, where it is a select. */
  readonly style?: ReferenceStyle | undefined;
  /** Whether its message is private. */
  readonly onPrivate?: boolean;
  /** How old its message is, in milliseconds. */
  readonly age?: number;
  /** Whether another choice of the question was made before, and this is that one. */
  readonly again?: boolean;
}

/**
 * The reply to a button or select.
 * @returns `stale` when the command is no longer there, `gone` when what the button shows no longer stands on the
 *   shelf, `otherList` when the list is no longer the one whose page is asked for
 */
export async function answerComponent(
  library: Library,
  state: ComponentState,
  run: Run,
  using: Using = {},
): Promise<ComponentAnswer | 'stale' | 'gone' | 'otherList'> {
  const { style } = using;
  if (state.action === 'page') return turnPage(library, state, run, using);
  if (state.action === 'question')
    return turnPage(
      library,
      { page: state.question, list: state.list },
      { ...run, round: state.round },
      using,
    );
  if (state.action === 'choose') return grade(library, state, run, using);
  if (state.action === 'export') return asFile(library, state.format, run, using);
  const answer = answerTo(library, state, style);
  if (!answer) return 'gone';
  const inPlace = state.action === 'passage' || style !== undefined;
  return { answer, reply: toReply(answer, viewFor(run)), inPlace };
}

/** What a reply to a component depends on, where its command is not asked anew. */
const viewFor = ({ administrator, commands, round = '0' }: Run, list = ''): View => ({
  command: '',
  options: [],
  asked: [],
  page: 1,
  perPage: 1,
  round,
  administrator,
  commands,
  list: () => list,
});

const MINUTE = 60_000;

/** A choice of a question of a quiz. What is private is answered in the question's place, and leads to the next one. */
async function grade(
  library: Library,
  { round, question, choice, list }: Extract<ComponentState, { action: 'choose' }>,
  run: Run,
  { asked, onPrivate = false, age = 0, again = false }: Using,
): Promise<ComponentAnswer | 'stale' | 'otherList'> {
  const found = await askAgain(library, list, run, asked);
  if (typeof found === 'string') return found;
  const { answer } = found;
  const made = answer.kind === 'quiz' ? graded(answer, question - 1, choice - 1) : undefined;
  if (!made || answer.kind !== 'quiz' || !asked) return 'stale';
  const isLate = answer.minutes !== undefined && age > answer.minutes * MINUTE;
  const but = isLate ? ('late' as const) : again ? ('again' as const) : undefined;
  const told = { kind: 'graded', ...made, ...(but && { but }) } as const;
  const reply = gradedReply(told, viewFor({ ...run, round }, list), onPrivate);
  return {
    answer: told,
    reply: onPrivate ? [{ kind: 'asked', asked }, ...reply] : reply,
    inPlace: onPrivate,
  };
}

function answerTo(
  library: Library,
  state: Exclude<ComponentState, { action: 'page' | 'question' | 'choose' | 'export' }>,
  style: ReferenceStyle = DEFAULT_STYLE,
): Answer | undefined {
  switch (state.action) {
    case 'passage':
    case 'read':
      return passage(library, state);
    case 'context': {
      const find = excerptById(library, state.id);
      const passage = find && inContext(find);
      return passage && { kind: 'passage', find: passage };
    }
    case 'before': {
      const find = excerptById(library, state.id);
      const longer = find && withSentenceBefore(find);
      return longer && { kind: 'passage', find: longer };
    }
    case 'original': {
      const find = excerptById(library, state.id);
      return find && { kind: 'original', find };
    }
    case 'cite': {
      const shelved = shelvedByRef(library, state.ref);
      return shelved && { kind: 'reference', shelved, style, others: [] };
    }
  }
}

async function turnPage(
  library: Library,
  { page, list }: { readonly page: number; readonly list: string },
  run: Run,
  { asked }: Using,
): Promise<ComponentAnswer | 'stale' | 'otherList'> {
  const found = await askAgain(library, list, run, asked);
  if (typeof found === 'string') return found;
  const { command, options, answer } = found;
  return { answer, reply: command.render(answer, options, { ...run, page }), inPlace: true };
}

/** What the message answers as a file: every excerpt of it, on whatever page. */
async function asFile(
  library: Library,
  format: ExportFormat | undefined,
  { commands }: Run,
  { asked }: Using,
): Promise<ComponentAnswer | 'stale' | 'gone'> {
  const found = await askOnceMore(library, commands, asked);
  if (found === 'stale' || !asked) return 'stale';
  const answer = exportedFile(library, found.answer, format);
  if (!answer) return 'gone';
  return { answer, reply: fileReply(answer, asked), inPlace: format !== undefined };
}

/** The list that a message shows, as it is now. @returns `otherList` when it is another one */
async function askAgain(
  library: Library,
  list: string,
  { commands }: Run,
  asked: Asked | undefined,
): Promise<AskedAgain | 'stale' | 'otherList'> {
  const found = await askOnceMore(library, commands, asked);
  return found === 'stale' || listDigest(found.answer) === list ? found : 'otherList';
}

interface AskedAgain {
  readonly command: Command;
  readonly options: RawOptions;
  readonly answer: Answer;
}

/** What a message answers, asked anew. */
async function askOnceMore(
  library: Library,
  commands: readonly Command[],
  asked: Asked | undefined,
): Promise<AskedAgain | 'stale'> {
  const command = commands.find(({ name }) => name === asked?.command);
  if (!asked || !command) return 'stale';
  const options = namedOptions(command.declared, asked.options);
  return { command, options, answer: await command.answer(library, options) };
}
