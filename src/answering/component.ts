import type { Answer, ReferenceStyle } from '../answer/answer.ts';
import { withSentenceBefore } from '../answer/context.ts';
import { inContext, passage } from '../answer/passage.ts';
import { excerptById } from '../answer/show.ts';
import { type Command, type RawOptions, type Run, textOptions } from '../command.ts';
import { type Library, shelvedByRef } from '../library/library.ts';
import { toReply } from '../reply/pages.ts';
import type { Reply } from '../reply/reply.ts';
import type { State } from '../reply/state.ts';

/** What a button or a select leads to. */
export interface ComponentAnswer {
  readonly answer: Answer;
  readonly reply: Reply;
  /** Whether it takes the place of what the message shows; else it is a message of its own, for the one who pressed. */
  readonly inPlace: boolean;
}

/** Everything that a button may ask for, `share` aside, which is about its message and not about the shelf. */
export type ComponentState = Exclude<State, { action: 'share' }>;

const DEFAULT_STYLE: ReferenceStyle = 'apa';

/**
 * The reply to a button or select.
 * @param style what was picked, where the component is a select
 * @returns `stale` when the command is no longer there, `gone` when what the button shows no longer stands on the shelf
 */
export async function answerComponent(
  library: Library,
  state: ComponentState,
  run: Run,
  style?: ReferenceStyle,
): Promise<ComponentAnswer | 'stale' | 'gone'> {
  if (state.action === 'page') return turnPage(library, state, run);
  const answer = answerTo(library, state, style);
  if (!answer) return 'gone';
  const { administrator, commands } = run;
  const view = { command: '', options: [], asked: [], page: 1, perPage: 1, administrator, commands };
  const inPlace = state.action === 'passage' || style !== undefined;
  return { answer, reply: toReply(answer, view), inPlace };
}

function answerTo(
  library: Library,
  state: Exclude<ComponentState, { action: 'page' }>,
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
  { command: name, page, options: values }: Extract<ComponentState, { action: 'page' }>,
  run: Run,
): Promise<ComponentAnswer | 'stale'> {
  const command = run.commands.find((one) => one.name === name);
  if (!command) return 'stale';
  const options = namedOptions(command, values);
  const answer = await command.answer(library, options);
  return { answer, reply: command.render(answer, options, { ...run, page }), inPlace: true };
}

/** The options that a button carries, by name; one that was not given is absent. */
const namedOptions = (command: Command, values: readonly string[]): RawOptions =>
  Object.fromEntries(textOptions(command.declared).map((name, at) => [name, values[at] || undefined]));
