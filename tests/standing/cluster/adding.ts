import { setTimeout as wait } from 'node:timers/promises';
import type { Settled } from 'discord-sandbox';
import { PHRASES } from '../../../src/reply/phrases.ts';
import { textOf } from '../../support/components.ts';
import { shown } from '../../support/shown.ts';
import type { Stage } from './stage.ts';
import { emptyTally, isSentence, type Tally } from './tally.ts';

/** Whoever presses and types too fast is told so. */
const PAUSE_MS = 4200;
const ON_SHELF = 'On the shelf';

/** What somebody was shown at the end, or that nothing was. */
type Shown = { readonly text: string } | { readonly lost: string };

export const titleOf = (at: number): string => `The mill number ${at} reopens`;

/** Puts a source on the shelf of the server, by a file and a button. */
export async function addOne({ discord }: Pick<Stage, 'discord'>, at: number): Promise<Shown> {
  const bytes = new TextEncoder().encode(
    `${titleOf(at)}\n\nBy Ann Early\nExample Gazette, 4 May 2021\n\nThe mill on Street ${at} opened its doors again on Monday, nine weeks after the flood.\n`,
  );
  const file = discord.upload({ name: 'mill.txt', type: 'text/plain', bytes });
  const preview = await discord.slash({ command: 'add', options: { file }, user: 'administrator' });
  const last = preview.kind === 'failed' ? preview : await pressed(preview);
  if (last.kind === 'failed') return { lost: last.sentence };
  const followUps = 'followUps' in last ? last.followUps : [];
  return {
    text: [shown(last).text, ...followUps.map(({ components = [] }) => textOf(components))].join('\n'),
  };

  /** What became of the preview, once it no longer shows what it did. */
  async function pressed(preview: Settled): Promise<Settled> {
    const { id, text, buttons } = shown(preview);
    const put = buttons.get(PHRASES.putOnShelf);
    if (put === undefined) return preview;
    const led = await discord.press(id, put, 'administrator');
    if (led.kind !== 'update') return led;
    return discord.until(async () => {
      const now = await discord.outcome(led.interaction);
      return now.kind === 'update' && (shown(now).text !== text || now.followUps.length > 0) && now;
    }, 30_000);
  }
}

export const isConfirmed = (one: Shown): boolean => 'text' in one && one.text.includes(ON_SHELF);

/** Puts one source after the other on the shelf of the server, until it is told to stop. */
export function addOverAndOver(on: Stage) {
  const tally: Tally = emptyTally();
  const confirmed: string[] = [];
  let goesOn = true;

  async function add(at: number): Promise<void> {
    const began = performance.now();
    const one = await addOne(on, at);
    if ('lost' in one) return void tally.lost.push(one.lost);
    if (isConfirmed(one)) {
      confirmed.push(titleOf(at));
      tally.right++;
      tally.took.push(performance.now() - began);
    } else if (one.text.split('\n').some(isSentence)) tally.told++;
    else tally.wrong.push(one.text);
  }

  const working = (async () => {
    for (let at = 0; goesOn; at++) {
      await add(at);
      await wait(PAUSE_MS);
    }
  })();
  return {
    async end() {
      goesOn = false;
      await working;
      return { tally, confirmed };
    },
  };
}
