import { buttons, deskButton, type Line, line, type Reply, say, small, typed } from '../reply/reply.ts';
import type { FeedbackVerdict } from '../reply/state.ts';
import type { Feedback } from '../store/index.ts';
import { type Context, type Deed, one } from './context.ts';
import { judgeForm, sentence } from './replies.ts';
import type { Visitor } from './visitor.ts';

const PER_PAGE = 5;
/** Excerpts of one answer that are named. */
const MOST_EXCERPTS = 10;
const BOUNDS = { most: 500, hourly: 20 };

/** An answer, and what somebody says of it. */
export interface JudgedAnswer {
  readonly verdict: FeedbackVerdict;
  readonly command: string;
  readonly question: string;
  /** The ids of the excerpts that it shows. */
  readonly excerpts: readonly string[];
  readonly comment?: string | undefined;
}

const HEADS = {
  right: 'feedbackRight',
  wrong: 'feedbackWrong',
  other: 'feedbackOther',
  unanswered: 'feedbackUnanswered',
} as const satisfies Record<FeedbackVerdict, string>;

/** Takes what is said of answers, and shows it to those who keep the shelf; they are not told by whom. */
export function judging({ store, now, shelfAt }: Context) {
  async function judge(visitor: Visitor, judged: JudgedAnswer): Promise<Reply> {
    const { server, user } = visitor;
    if (server === null) return sentence('judgeNobody');
    const { owner } = await shelfAt(visitor);
    const { verdict, command, question, excerpts, comment = '' } = judged;
    const shown = JSON.stringify(excerpts.slice(0, MOST_EXCERPTS));
    const given = { owner, at: now(), who: user, verdict, command, question, excerpts: shown, comment };
    const kept = await store.giveFeedback(server, given, BOUNDS);
    if (kept === 'full') return sentence('judgeFull');
    if (kept === 'tooOften') return sentence('judgeTooOften', { n: BOUNDS.hourly });
    return [line(say('judged')), buttons(deskButton('takeBackFeedback', 'takeBackFeedback', String(kept)))];
  }

  async function page(visitor: Visitor, number = 1): Promise<Reply> {
    const { owner } = await shelfAt(visitor);
    const at = Math.max(1, number);
    const found = await store.feedback(owner, PER_PAGE + 1, (at - 1) * PER_PAGE);
    if (found.length === 0) return at > 1 ? page(visitor, at - 1) : sentence('feedbackNone');
    const shown = found.slice(0, PER_PAGE);
    return [
      line(say('feedbackHead')),
      ...shown.flatMap((entry) =>
        told(entry).map((one, place) => (place === 0 ? line(...one) : small(...one))),
      ),
      {
        kind: 'choices',
        state: { action: 'desk', verb: 'dropFeedback', id: String(at) },
        placeholder: 'feedbackDrop',
        choices: shown.map(({ id, question }, place) => ({
          value: String(id),
          label: [typed(`${place + 1}. ${question}`)],
        })),
      },
      buttons(
        ...(at > 1 ? [deskButton('previous', 'feedback', String(at - 1))] : []),
        ...(found.length > PER_PAGE ? [deskButton('next', 'feedback', String(at + 1))] : []),
      ),
    ];
  }

  async function drop(visitor: Visitor, from: string, picked: readonly string[]): Promise<Reply> {
    const { owner } = await shelfAt(visitor);
    await store.dropFeedback(owner, picked.map(Number).filter(Number.isSafeInteger));
    return page(visitor, Number(from) || 1);
  }

  const deeds = {
    takeBackFeedback: {
      may: 'ask',
      run: async ({ user }, id) =>
        one(sentence((await store.takeBackFeedback(Number(id) || 0, user)) ? 'takenBack' : 'tooLateForThat')),
    },
    feedback: { may: 'add', run: async (visitor, id) => one(await page(visitor, Number(id) || 1)) },
    dropFeedback: {
      may: 'add',
      run: async (visitor, id, { picked = [] }) => one(await drop(visitor, id, picked)),
    },
  } satisfies Record<string, Deed>;
  return { judge, page, form: judgeForm, deeds };
}

/** What was asked, what is said of the answer, and the ids of its excerpts, for `/show`. */
function told({ verdict, command, question, excerpts, comment }: Feedback): Line[] {
  const ids: unknown = JSON.parse(excerpts);
  const shown = Array.isArray(ids) ? ids.map(String) : [];
  return [
    [say(HEADS[verdict]), say('separator'), say('asked', { typed: [typed(`/${command} ${question}`)] })],
    ...(comment === '' ? [] : [[say('feedbackSays', { typed: typed(comment) })]]),
    ...(shown.length === 0
      ? []
      : [
          shown.flatMap(
            (id, at): Line => [
              ...(at > 0 ? [say('separator')] : []),
              say('excerptId', { id: { kind: 'id', id } }),
            ],
          ),
        ]),
  ];
}
