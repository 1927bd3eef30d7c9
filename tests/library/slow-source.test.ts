import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../src/library/open.ts';
import { temporaryFolder } from '../support/folder.ts';

afterEach(() => vi.restoreAllMocks());

/** Which sources are told of, where the clock goes on by so many milliseconds at each look. */
async function slowWhere(step: number): Promise<[string, number][]> {
  const folder = await temporaryFolder();
  await folder.put({ 'ferry.md': 'The ferry sails.', 'mill.md': 'The mill burned down.' });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
  const told: [string, number][] = [];
  await openLibrary([folder.path], { slow: (file, ms) => told.push([file.replace(/^.*\//, ''), ms]) });
  await folder.remove();
  return told;
}

describe('a source that takes long to read', () => {
  it('is told of with its time, and no other is', async () => {
    expect(await slowWhere(2500)).toEqual([
      ['ferry.md', 2500],
      ['mill.md', 2500],
    ]);
    expect(await slowWhere(1500)).toEqual([]);
  });
});
