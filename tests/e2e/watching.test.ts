import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type OpenService, openService } from '../../src/answering/open-service.ts';
import { type Stage, stage } from '../support/bot.ts';
import { textOf } from '../support/components.ts';
import { type Folder, temporaryFolder } from '../support/folder.ts';
import { ANSWERING_WORKER, built } from '../support/program.ts';

describe('the bot, while somebody edits the sources', () => {
  let folder: Folder;
  let library: OpenService;
  let on: Stage;
  beforeAll(async () => {
    folder = await temporaryFolder({
      'mill.md': 'The mill burned down in 1912.\n\n“Nobody was hurt,” said Ada Moss, the miller.',
      'rain.md': 'It rained for a week.',
    });
    await built();
    library = await openService({ script: ANSWERING_WORKER, folders: [folder.path], failed: () => {} });
    await library.watch(() => {});
    on = await stage(library.service);
  }, 60_000);
  afterAll(async () => {
    await on.close();
    await library.close();
    await folder.remove();
  });

  async function ask(command: string, options: Record<string, string>): Promise<string> {
    const outcome = await on.sandbox.slash({ command, options, user: 'administrator' });
    if (outcome.kind !== 'message') throw new Error(JSON.stringify(outcome));
    return textOf(outcome.message?.components ?? []);
  }
  /** Asks until the answer has the words. */
  const askUntil = (words: string, command: string, options: Record<string, string>): Promise<void> =>
    vi.waitFor(async () => expect(await ask(command, options)).toContain(words), {
      timeout: 10_000,
      interval: 50,
    });
  const whosaid = { quote: 'nobody was hurt' };

  it('answers from the edited source', async () => {
    expect(await ask('whosaid', whosaid)).toContain('Ada Moss');
    await folder.put({ 'mill.md': 'The mill burned down.\n\n“Nobody was hurt,” said Tom Reed, the baker.' });
    await askUntil('Tom Reed', 'whosaid', whosaid);
  });

  it('answers from the last good version after a broken edit, and tells administrators', async () => {
    await folder.put({ 'mill.md': '---\nkind: novel\n---\n“Nobody was hurt,” said Eve Hill.' });
    await askUntil('mill.md:2', 'sources', {});
    expect(await ask('whosaid', whosaid)).toContain('Tom Reed');
  });

  it('finds nothing of a source that was deleted', async () => {
    await folder.remove('mill.md');
    await askUntil('Nothing found', 'whosaid', whosaid);
    expect(await ask('sources', {})).toContain('1 source');
  });
});
