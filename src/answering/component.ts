import type { Answer, ReferenceStyle } from '../answer/answer.ts';
import { withSentenceBefore } from '../answer/context.ts';
import { listDigest } from '../answer/list.ts';
import { inContext, passage } from '../answer/passage.ts';
import { excerptById } from '../answer/show.ts';
import { namedOptions, type Run } from '../command.ts';
import { type Library, shelvedByRef } from '../library/index.ts';
import { toReply } from '../reply/pages.ts';
import type { Asked, Reply } from '../reply/reply.ts';
import type { State } from '../reply/state.ts';

/** What a button or a select leads to. */
export interface ComponentAnswer {
  readonly answer: Answer;
  readonly reply: Reply;
  /** Whether it takes the place of what the message shows; else it is a message of its own, for the one who pressed. */
  readonly inPlace: boolean;
}

/** Everything that a button may ask for, `share` aside, which is about its message and not about the shelf. */
export type ComponentState = Exclude<State, { action: 'share' | 'askOn' | 'desk' }>;

const DEFAULT_STYLE: ReferenceStyle = 'apa';

/**
 * The reply to a button or select.
 * @param asked what its message answers
 * @param style what was picked, where the component is a select
 * @returns `stale` when the command is no longer there, `gone` when what the button shows no longer stands on the
 *   shelf, `otherList` when the list is no longer the one whose page is asked for
 */
export async function answerComponent(
  library: Library,
  state: ComponentState,
  run: Run,
  { asked, style }: { readonly asked?: Asked | undefined; readonly style?: ReferenceStyle | undefined } = {},
): Promise<ComponentAnswer | 'stale' | 'gone' | 'otherList'> {
  if (state.action === 'page') return turnPage(library, state, run, asked);
  const answer = answerTo(library, state, style);
  if (!answer) return 'gone';
  const { administrator, commands } = run;
  const list = () => '';
  const view = { command: '', options: [], asked: [], page: 1, perPage: 1, administrator, commands, list };
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
  { page, list }: Extract<ComponentState, { action: 'page' }>,
  run: Run,
  asked: Asked | undefined,
): Promise<ComponentAnswer | 'stale' | 'otherList'> {
  const command = run.commands.find(({ name }) => name === asked?.command);
  if (!asked || !command) return 'stale';
  const options = namedOptions(command.declared, asked.options);
  const answer = await command.answer(library, options);
  if (listDigest(answer) !== list) return 'otherList';
  return { answer, reply: command.render(answer, options, { ...run, page }), inPlace: true };
}
