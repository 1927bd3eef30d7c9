import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace, type TestPlace } from '../store/databases.ts';
import { article, type DeskStage, deskStage, shownOf } from '../support/desk-stage.ts';
import { type Mood, moodyStore } from '../support/moody-store.ts';

const AWAY = 'What is stored cannot be reached just now: nothing was changed. Try again in a moment.';

describe('while what is stored is away', () => {
  let at: TestPlace;
  let kept: Store;
  let moody: ReturnType<typeof moodyStore>;
  let on: DeskStage;
  beforeAll(async () => {
    at = await embeddedPlace();
    kept = openStore(at.place);
    moody = moodyStore(kept);
    on = await deskStage(moody.store, { patience: 300 });
    await on.press(await on.slash('add', { file: on.file(article()) }), 'Put on shelf');
    expect(shownOf(await flour())).toContain('Rosa Lind');
  }, 60_000);
  afterAll(async () => {
    moody.be('well');
    await on.close();
    await kept.close();
    await at.clear();
  });

  const flour = () => on.slash('whosaid', { quote: 'forty sacks of flour' }, 'member');

  it.each<Mood>(['fails', 'hangs'])(
    'and %s, what is open answers, and all else says so in one sentence',
    async (mood) => {
      const preview = await on.slash('add', { file: on.file(article(`ferry that ${mood}`)) });
      moody.be(mood);
      expect(shownOf(await flour())).toContain('Rosa Lind');
      expect(shownOf(await on.slash('ask', { question: 'When did the mill burn down?' }))).toContain('1912');
      // A person who has never asked may have a shelf of their own.
      const stranger = mood === 'fails' ? 'member' : 'visitor';
      expect(
        shownOf(await on.slash('ask', { question: 'When did the mill burn down?' }, stranger, 'bot-dm')),
      ).toBe(AWAY);
      expect(shownOf(await on.slash('remove', { source: 'ferry' }))).toBe(AWAY);
      if (mood === 'fails') {
        expect(shownOf(await on.slash('add', { file: on.file(article('mill')) }))).toBe(AWAY);
        // The preview stays as it is, with its buttons.
        const pressed = await on.press(preview, 'Put on shelf');
        expect(shownOf(pressed)).toContain('To be put on the shelf');
        expect(shownOf(pressed)).toContain(AWAY);
      }
      expect(shownOf(await flour())).toContain('Rosa Lind');
      moody.be('well');
      expect(shownOf(await on.press(preview, 'Put on shelf'))).toContain('On the shelf');
      expect(
        shownOf(
          await on.slash('whosaid', { quote: `flour in one night at the ferry that ${mood}` }, 'member'),
        ),
      ).toContain(`The ferry that ${mood} reopens`);
    },
    60_000,
  );

  it('a shelf that was changed before is told of, and opened when the store is back', async () => {
    // What was known is dropped by the change; so nobody is answered from what was there before it.
    const preview = await on.slash('add', { file: on.file(article('harbour')) });
    await on.press(preview, 'Put on shelf');
    moody.be('hangs');
    expect(shownOf(await flour())).toBe(AWAY);
    moody.be('well');
    expect(shownOf(await flour())).toContain('Rosa Lind');
  });
});
