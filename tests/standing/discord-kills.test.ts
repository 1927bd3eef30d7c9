import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Sandbox, type Settled, startSandbox } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf } from '../support/components.ts';
import { article, shownOf } from '../support/desk-stage.ts';
import { type Folder, temporaryFolder } from '../support/folder.ts';
import { built, type Running, start } from '../support/program.ts';
import { randomFrom } from '../support/random.ts';

/** How often it is killed in each step; of the longer run, `npm run test:kills` has thousands without Discord. */
const TIMES = 2;
/** Behind the press of a button, in milliseconds: about as long as the whole of it takes, and a little more. */
const LONGEST_MS = 60;

describe('the process of a bot that is killed while somebody adds and takes out, with Discord connected', () => {
  let sandbox: Sandbox;
  let folder: Folder;
  let bot: Running | undefined;
  let subject = 0;
  const random = randomFrom(7);

  beforeAll(async () => {
    await built();
    sandbox = await startSandbox();
    folder = await temporaryFolder({ 'corpus/mill.md': 'The mill burned down in 1912.' });
    await begin();
  }, 120_000);
  afterAll(async () => {
    bot?.child.kill('SIGKILL');
    await bot?.ended;
    await sandbox.close();
    rmSync(folder.path, { recursive: true, force: true });
  });

  async function begin(): Promise<void> {
    const running = start('main.js', [], {
      env: {
        DISCORD_TOKEN: sandbox.token,
        DISCORD_API: sandbox.api,
        VERBATIM_DATA: join(folder.path, 'data'),
        VERBATIM_CORPUS: join(folder.path, 'corpus'),
      },
      seconds: 600,
    });
    bot = running;
    await sandbox.until(() => running.printed().includes('Verbatim is on Discord.'), 60_000);
  }
  /** Kills the bot a moment behind what somebody does, and starts another one. */
  async function killedIn(deed: () => Promise<Settled>): Promise<void> {
    // Nobody answers it any more where the bot dies before.
    void deed().catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, random(LONGEST_MS)));
    bot?.child.kill('SIGKILL');
    await bot?.ended;
    await begin();
  }

  const slash = (command: string, options: Record<string, string> = {}) =>
    sandbox.slash({ command, options, user: 'administrator' });
  const add = (text: string): Promise<Settled> =>
    slash('add', {
      file: sandbox.upload({ name: 'a.txt', type: 'text/plain', bytes: new TextEncoder().encode(text) }),
    });
  /** What has come of something, once it shows one of these. */
  const shows = (led: Settled, ...words: readonly string[]): Promise<Settled> =>
    sandbox.until(async () => {
      const now = await sandbox.outcome(led.interaction);
      if (now.kind !== 'message' && now.kind !== 'update') return false;
      return words.some((one) => shownOf(now).includes(one)) && now;
    }, 20_000);
  const press = (message: Settled, label: string): Promise<Settled> => {
    if (message.kind !== 'message' && message.kind !== 'update') throw new Error(JSON.stringify(message));
    const id = buttonsOf(message.message?.components ?? []).get(label) ?? `no ${label}`;
    return sandbox.press(message.message?.id ?? '', id, 'administrator');
  };
  /** Presses a button once more where it still stands, and gives what is shown then; else what is shown already. */
  async function again(before: Settled, label: string, ...words: readonly string[]): Promise<string> {
    const now = await sandbox.outcome(before.interaction);
    const shown = now.kind === 'message' || now.kind === 'update' ? now : before;
    const components = shown.kind === 'message' || shown.kind === 'update' ? shown.message?.components : [];
    if (!buttonsOf(components ?? []).has(label)) return shownOf(shown);
    return shownOf(await shows(await press(shown, label), ...words));
  }
  const isThere = async (name: string): Promise<boolean> =>
    shownOf(await slash('whosaid', { quote: `sacks of flour in one night at the ${name}` })).includes(
      `The ${name} reopens`,
    );
  const named = (): string => `${['bakery', 'brewery', 'chapel', 'dairy'][subject % 4]} number ${++subject}`;
  const preview = async (name: string): Promise<Settled> =>
    shows(await add(article(name)), 'To be put on the shelf');
  async function shelved(name: string): Promise<Settled> {
    return shows(await press(await preview(name), 'Put on shelf'), 'On the shelf');
  }
  const times = Array.from({ length: TIMES }, (_, n) => n + 1);

  it.each(times)('has a preview anew where it was killed while it made one (%i)', async () => {
    const name = named();
    await killedIn(() => add(article(name)));
    expect(await isThere(name)).toBe(false);
    await shelved(name);
    expect(await isThere(name)).toBe(true);
  });

  it.each(times)('puts it on the shelf once, by the same button (%i)', async () => {
    const name = named();
    const before = await preview(name);
    await killedIn(() => press(before, 'Put on shelf'));
    const wasThere = await isThere(name);
    const told = await again(before, 'Put on shelf', 'On the shelf', 'Updated', 'no longer there');
    // A preview that is gone had done what it was for.
    if (told.includes('no longer there')) expect(wasThere).toBe(true);
    expect(await isThere(name)).toBe(true);
    const found = await sandbox.autocomplete({
      command: 'remove',
      options: { source: name },
      focused: 'source',
      user: 'administrator',
    });
    if (found.kind !== 'choices') throw new Error(JSON.stringify(found));
    expect(found.choices.filter((one) => one.name.includes(`${name} reopens`))).toHaveLength(1);
  });

  it.each(times)('discards it, or lets it be put there after all (%i)', async () => {
    const name = named();
    const before = await preview(name);
    await killedIn(() => press(before, 'Discard'));
    expect(await isThere(name)).toBe(false);
    const told = await again(before, 'Put on shelf', 'On the shelf', 'no longer there');
    expect(await isThere(name)).toBe(told.includes('On the shelf'));
  });

  it.each(times)('takes it out, and puts it back, by the buttons that stand there (%i)', async () => {
    const name = named();
    const before = await shelved(name);
    await killedIn(() => press(before, 'Take out'));
    const wasThere = await isThere(name);
    const out = await again(before, 'Take out', 'Taken out', 'no longer there');
    if (wasThere) expect(out).toContain('Taken out');
    expect(await isThere(name)).toBe(false);
  });

  it.each(times)('undoes what was taken out (%i)', async () => {
    const name = named();
    const out = await shows(await press(await shelved(name), 'Take out'), 'Taken out');
    await killedIn(() => press(out, 'Undo'));
    const wasThere = await isThere(name);
    const back = await again(out, 'Undo', 'Back on the shelf', 'no longer there');
    if (!wasThere) expect(back).toContain('Back on the shelf');
    expect(await isThere(name)).toBe(true);
  });
});
