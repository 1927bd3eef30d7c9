import { appendFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/open.ts';

let folder: string;
const warnings: unknown[] = [];
const warn = (why: unknown): void => void warnings.push(why);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(join(folder, 'corpus'));
  await writeFile(
    join(folder, 'corpus', 'a.md'),
    '"The mill will stay open this year," said Ada Moss, the miller.\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

const open = async (version: string) => {
  const place = { file: join(folder, 'snapshot'), version };
  const { shelf } = await openLibrary([join(folder, 'corpus')], { place, warn });
  return shelf.map(({ source, annotations }) => [source.id, annotations]);
};
const written = async () => (await stat(join(folder, 'snapshot'))).mtimeMs;

it('a start with a snapshot gives the same library, and writes none while nothing has changed', async () => {
  const first = await open('1');
  const time = await written();
  expect(await open('1')).toEqual(first);
  expect(await written()).toBe(time);
  expect(warnings).toEqual([]);
});

it('a snapshot that was damaged or made by other rules is noticed and written anew', async () => {
  const first = await open('1');
  await appendFile(join(folder, 'snapshot'), 'x');
  expect(await open('1')).toEqual(first);
  expect(await open('2')).toEqual(first);
  expect(warnings).toEqual([expect.stringContaining('damaged'), expect.stringContaining('other version')]);
  expect(await open('2')).toEqual(first);
  expect(warnings).toHaveLength(2);
});

it('a snapshot that cannot be written is told, and the library is there all the same', async () => {
  const place = { file: join(folder, 'nowhere', 'snapshot'), version: '1' };
  const { shelf } = await openLibrary([join(folder, 'corpus')], { place, warn });
  expect(shelf).toHaveLength(1);
  expect(warnings.at(-1)).toMatchObject({ code: 'ENOENT' });
});
