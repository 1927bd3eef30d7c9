import type { PhraseKey } from '../reply/phrases.ts';
import {
  type Block,
  joined,
  type Line,
  line,
  type Piece,
  type Reply,
  say,
  small,
  typed,
} from '../reply/reply.ts';
import type { PlaceWithShelf, Quota } from '../store/index.ts';
import { LANGUAGES_SET, type Settings } from './visitor.ts';

/** The quotas that a server may set for itself, within those of the bot. */
export const QUOTA_SETTINGS = ['sources', 'bytes', 'hourly'] as const satisfies readonly (keyof Quota)[];

const QUOTA_PHRASES: Readonly<Record<(typeof QUOTA_SETTINGS)[number], PhraseKey>> = {
  sources: 'quotaSources',
  bytes: 'quotaBytes',
  hourly: 'quotaHourly',
};
const MEGABYTE = 2 ** 20;
/** What a server may set: the bound, and shares of it. */
const SHARES = [1, 1 / 2, 1 / 4, 1 / 10, 1 / 20];

/** From the bound down; bytes in whole megabytes, as far as the bound has some. */
export const quotaSteps = (bound: number): number[] => {
  const unit = bound >= MEGABYTE ? MEGABYTE : 1;
  const steps = SHARES.map((share) => Math.max(unit, Math.floor((bound * share) / unit) * unit));
  return [...new Set([bound, ...steps.slice(1)])];
};

export interface SettingsPage {
  readonly settings: Settings;
  readonly quota: Quota;
  readonly bounds: Quota;
  /** Whose shelf answers in the channel, maybe another's; nothing where there is no channel of a server. */
  readonly channel?: 'own' | 'server' | { readonly of: string };
  readonly places: readonly PlaceWithShelf[];
}

/** So many channels are named that have a shelf of their own. */
const MOST_PLACES = 20;

/** One select a setting, and which channels have a shelf of their own. */
export function settingsPage({ settings, quota, bounds, channel, places }: SettingsPage): Reply {
  const { adders, teachers, pupils, ranking, operator, language } = settings;
  return [
    line(say('settingsHead')),
    select('operator', operator ? 'counts' : 'countsNot', [
      ['counts', [say('operatorCounts')]],
      ['countsNot', [say('operatorCountsNot')]],
    ]),
    select('language', language ?? 'own', [
      ['own', [say('languageOwn')]],
      ...[...LANGUAGES_SET].map(
        ([locale, name]): Choice => [locale, [say('languageOf', { language: typed(name) })]],
      ),
    ]),
    ...(channel === undefined
      ? []
      : [
          select('place', typeof channel === 'string' ? channel : '', [
            ['server', [say('placeServer')]],
            ['own', [say('placeOwn')]],
          ]),
          {
            kind: 'channels',
            state: set('shelf'),
            placeholder: 'placeShared',
            ...(typeof channel === 'object' && { chosen: channel.of }),
          } satisfies Block,
          {
            kind: 'roles',
            state: set('adders'),
            placeholder: 'settingAdders',
            chosen: adders,
          } satisfies Block,
          {
            kind: 'roles',
            state: set('teachers'),
            placeholder: 'settingTeachers',
            chosen: teachers,
          } satisfies Block,
          {
            kind: 'roles',
            state: set('pupils'),
            placeholder: 'settingPupils',
            chosen: pupils,
          } satisfies Block,
          select('ranking', ranking ? 'on' : 'off', [
            ['off', [say('rankingOff')]],
            ['on', [say('rankingOn')]],
          ]),
          ...QUOTA_SETTINGS.map((name) => quotaSelect(name, quota[name], bounds[name])),
        ]),
    ...(places.length > 0 ? [small(ownShelves(places))] : []),
  ];
}

type Choice = readonly [value: string, label: Line];

const set = (id: string) => ({ action: 'desk', verb: 'set', id }) as const;

const select = (name: string, chosen: string, choices: readonly Choice[]): Block => ({
  kind: 'choices',
  state: set(name),
  chosen,
  choices: choices.map(([value, label]) => ({ value, label })),
});

function quotaSelect(name: (typeof QUOTA_SETTINGS)[number], now: number, bound: number): Block {
  const steps = [...new Set([...quotaSteps(bound), now])].sort((a, b) => b - a);
  const shown = (step: number): number => (name === 'bytes' ? Math.floor(step / MEGABYTE) : step);
  return select(
    name,
    String(now),
    steps.map((step) => [String(step), [say(QUOTA_PHRASES[name], { n: shown(step) })]]),
  );
}

function ownShelves(places: readonly PlaceWithShelf[]) {
  const channels = places.slice(0, MOST_PLACES).map(({ place, owner }): Piece => {
    const here = { kind: 'channel', id: place } as const;
    if (owner === `channel:${place}`) return here;
    return say('sharedShelf', { here, of: { kind: 'channel', id: owner.replace(/^channel:/, '') } });
  });
  const more = places.length - channels.length;
  return say('ownShelves', {
    channels: joined([...channels, ...(more > 0 ? [say('more', { n: more })] : [])], 'comma'),
  });
}
