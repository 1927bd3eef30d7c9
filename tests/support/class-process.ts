import { openStore } from '../../src/store/store.ts';

/** What a class of 40 does: each twice and at once, as on two devices. */
export const PUPILS = 40;
export const OWNER = 'server:7';
export const TASKS = {
  id: 'abcdefghijkl',
  owner: OWNER,
  server: '7',
  channel: '9',
  tasks: JSON.stringify(['Who?']),
  due: 1000,
  zone: 'UTC',
  locale: 'en-GB',
  made_by: '5',
  made_at: 1,
  reminded: 0,
} as const;

/** Something that somebody was told is kept. `what` names it; `value` is what counts. */
export interface Confirmed {
  readonly what: string;
  readonly value: string;
}

type Store = ReturnType<typeof openStore>;

/** All that the class presses, in an order that mixes pupils and kinds; every press by itself. */
export const presses = (store: Store): (() => Promise<Confirmed>)[] =>
  Array.from({ length: PUPILS }, (_, who) => who).flatMap((who) =>
    [1, 2].flatMap((device) => [
      async () => {
        const given = { owner: OWNER, quiz: 'q', question: 1, who: `${who}`, at: 2 } as const;
        const { choice } = await store.answerQuiz({ ...given, choice: device, right: device === 1 });
        return { what: `quiz ${who}`, value: `${choice}` };
      },
      async () => {
        const given = { owner: OWNER, assignment: TASKS.id, task: 1, question: 1, who: `${who}` } as const;
        const choice = await store.pickInTask({
          ...given,
          choice: device,
          name: `Pupil ${who}`,
          right: Number(device === 1),
          at: 2,
        });
        return { what: `pick ${who}`, value: `${choice}` };
      },
      async () => {
        const given = { owner: OWNER, assignment: TASKS.id, task: 2, who: `${who}`, name: `${who}` } as const;
        await store.handIn({ ...given, excerpt: null, own: 'the bridge', at: 2 });
        return { what: `answer ${who}`, value: 'the bridge' };
      },
      async () => {
        const day = `2026-03-${String(1 + (who % 28)).padStart(2, '0')}`;
        const isOurs = await store.claimDaily('9', day);
        return { what: `day ${day}`, value: isOurs ? 'posted' : 'not ours' };
      },
    ]),
  );

/** Run by itself: presses all at once, and tells of each that is kept. */
export async function pressAll(place: string): Promise<void> {
  const store = openStore(JSON.parse(place));
  await store.check();
  process.send?.('open');
  await Promise.all(presses(store).map(async (press) => process.send?.(await press())));
  process.send?.('all');
  await store.close();
  process.disconnect();
}

if (process.argv[2] === '--class') await pressAll(process.argv[3] ?? '');
