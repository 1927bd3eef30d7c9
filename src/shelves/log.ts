import type { PhraseKey } from '../reply/phrases.ts';
import {
  buttons,
  deskButton,
  type Line,
  line,
  type Piece,
  type Reply,
  say,
  small,
  typed,
} from '../reply/reply.ts';
import type { Event } from '../store/index.ts';
import { type Context, type Deed, one } from './context.ts';
import { sentence } from './replies.ts';
import type { Visitor } from './visitor.ts';

const PER_PAGE = 10;

/** What is told of each thing that is noted; what a newer Verbatim notes is told by its name. */
const TOLD: ReadonlyMap<string, PhraseKey> = new Map([
  ['added', 'logAdded'],
  ['updated', 'logUpdated'],
  ['corrected', 'logCorrected'],
  ['removed', 'logRemoved'],
  ['restored', 'logRestored'],
  ['saved', 'logSaved'],
  ['unsaved', 'logUnsaved'],
]);

const SETTINGS: ReadonlyMap<string, PhraseKey> = new Map([
  ['adders', 'settingAdders'],
  ['teachers', 'settingTeachers'],
  ['pupils', 'settingPupils'],
  ['ranking', 'logRanking'],
  ['operator', 'logOperator'],
  ['language', 'logLanguage'],
]);

/** Who has added to a shelf, taken from it, or changed what is set for it; newest first. */
export function log({ store, shelfAt }: Context) {
  async function page(visitor: Visitor, number = 1): Promise<Reply> {
    const { owner } = await shelfAt(visitor);
    const at = Math.max(1, number);
    // One more tells whether there is a page behind this one.
    const found = await store.events(owner, PER_PAGE + 1, (at - 1) * PER_PAGE);
    if (found.length === 0 && at === 1) return sentence('logNone');
    return [
      line(say('logHead')),
      ...found.slice(0, PER_PAGE).map((event) => small(...told(event))),
      buttons(
        ...(at > 1 ? [deskButton('previous', 'log', String(at - 1))] : []),
        ...(found.length > PER_PAGE ? [deskButton('next', 'log', String(at + 1))] : []),
      ),
    ];
  }

  const deeds = {
    log: { may: 'add', run: async (visitor, id) => one(await page(visitor, Number(id) || 1)) },
  } satisfies Record<string, Deed>;
  return { page, deeds };
}

const told = (event: Event): Line => [
  say('logLine', {
    when: { kind: 'moment', at: event.at },
    who: { kind: 'person', id: event.who },
    what: whatOf(event),
  }),
];

function whatOf({ what, about }: Event): Piece {
  if (what === 'set') return say('logSet', { name: say(SETTINGS.get(about) ?? 'logQuota') });
  if (what === 'placed') return say('logPlaced', { channel: { kind: 'channel', id: about } });
  const key = TOLD.get(what);
  return key
    ? say(key, { about: typed(about) })
    : say('logOther', { what: typed(what), about: typed(about) });
}
