import type { AskedShelf } from '../library/index.ts';
import type { Reply } from '../reply/reply.ts';
import type { DeskVerb } from '../reply/state.ts';
import type { Place, Quota } from '../store/index.ts';
import { adding } from './adding.ts';
import { assigning } from './assigning/index.ts';
import type { Context, Deed, Right } from './context.ts';
import { dailies } from './daily.ts';
import { discussing } from './discussing.ts';
import { following } from './following.ts';
import { judging } from './judging.ts';
import { log } from './log.ts';
import { quizzes } from './quizzes.ts';
import { removing } from './removing.ts';
import { addTextForm, sentence } from './replies.ts';
import { saving } from './saving.ts';
import { settings } from './settings.ts';
import { shelfPages } from './shelf-pages.ts';
import { mayAdd, mayDecide, mayTeach, settingsFrom, type Visitor } from './visitor.ts';

export interface DeskOptions extends Omit<Context, 'quota' | 'now' | 'shelfAt' | 'asked'> {
  readonly quota?: Partial<Quota>;
  readonly now?: () => number;
}

const QUOTA: Quota = { sources: 200, bytes: 20 * 2 ** 20, hourly: 20 };

export type Desk = ReturnType<typeof openDesk>;

/** Takes in what people add and takes out what they remove, within what a server allows. */
export function openDesk({ quota, now = Date.now, ...given }: DeskOptions) {
  const { store } = given;
  const shelfAt = (place: Place) => store.shelfAt(place);
  const asked = async (place: Place): Promise<AskedShelf | undefined> => {
    const here = await shelfAt(place);
    const { operator } = settingsFrom(here.settings);
    return here.revision === 0 && operator
      ? undefined
      : { owner: here.owner, revision: here.revision, operator };
  };
  const context: Context = { ...given, quota: { ...QUOTA, ...quota }, now, shelfAt, asked };
  const { take, takeLink, deeds: additions } = adding(context);
  const { ask: remove, suggest, deeds: removals } = removing(context);
  const { page, deeds: choices } = settings(context);
  const { save, show: saved, deeds: savings } = saving(context);
  const history = log(context);
  const everyDay = dailies(context);
  const tasks = assigning(context);
  const judgments = judging(context);
  const follows = following(context);
  const discussions = discussing(context);
  /** Each thing that a button, a select or a form does. */
  const deeds: Readonly<Record<DeskVerb, Deed>> = {
    ...additions,
    ...removals,
    ...choices,
    ...savings,
    ...history.deeds,
    ...judgments.deeds,
    ...shelfPages(context).deeds,
    ...everyDay.deeds,
    ...tasks.deeds,
    ...follows.deeds,
    ...discussions.deeds,
  };

  return {
    asked,

    /** The language that answers are told in there, where one is set. */
    languageAt: async (place: Place): Promise<string | undefined> =>
      settingsFrom((await shelfAt(place)).settings).language,

    /** Whether a visitor may change what is on the shelf there, and something is. */
    async mayEdit(visitor: Visitor): Promise<boolean> {
      const { revision, settings } = await shelfAt(visitor);
      return revision > 0 && mayAdd(visitor, settingsFrom(settings));
    },

    /** Why a visitor may not do something; nothing where they may. */
    async refusal(visitor: Visitor, what: Right): Promise<Reply | undefined> {
      if (what === 'ask') return undefined;
      const { settings } = await shelfAt(visitor);
      if (what === 'teach')
        return mayTeach(visitor, settingsFrom(settings)) ? undefined : sentence('mayNotTeach');
      if (what === 'decide') return mayDecide(visitor) ? undefined : sentence('mayNotSet');
      return mayAdd(visitor, settingsFrom(settings)) ? undefined : sentence('mayNotAdd');
    },

    form: addTextForm,
    take,
    takeLink,
    remove,
    suggest,
    settings: page,
    quizzes: quizzes(context),
    save,
    saved,
    judge: judgments.judge,
    judgeForm: judgments.form,
    feedback: (visitor: Visitor) => judgments.page(visitor),
    log: (visitor: Visitor) => history.page(visitor),
    daily: everyDay,
    follows,
    tasks,
    discussions,
    deeds,

    /** Notes that the bot has left a server, or is in it again. */
    left: (server: string, isGone: boolean): Promise<void> => store.left(server, isGone ? now() : null),
  };
}
