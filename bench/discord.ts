/**
 * What Discord's clocks see: the time from an interaction to its first answer on the starter corpus, by the real
 * client on the sandbox (Discord waits for 3 seconds), and the time that suggestions take on a shelf of 5,000
 * sources (100,000 passages) with 20,000 speakers.
 */

import { type SandboxEvent, startSandbox } from 'discord-sandbox';
import { commands } from '../commands/index.ts';
import { completeSource, completeSpeaker } from '../src/answer/complete.ts';
import { openService } from '../src/answering/open-service.ts';
import { excerpt } from '../src/corpus/excerpt.ts';
import { parseSource } from '../src/corpus/parse.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { startBot } from '../src/discord/bot.ts';
import { buildLibrary, type Library, nameIndex, nameOfPerson, nameOfSource } from '../src/library/index.ts';
import { createLog } from '../src/log.ts';
import { median, percentile, table } from './support/numbers.ts';

const RUNS = 50;
const SOURCES = 5_000;
const SPEAKERS = 20_000;

await firstAnswers();
suggestions(manyNames(await buildLibrary(await readShelf(['corpus']))));

async function firstAnswers(): Promise<void> {
  const asked = new Map<string, number>();
  const took: number[] = [];
  const onEvent = (event: SandboxEvent): void => {
    if (event.kind === 'gateway' && event.name === 'INTERACTION_CREATE')
      asked.set((event.data as { id: string }).id, performance.now());
    const from = event.kind === 'rest' && event.entry.interaction && asked.get(event.entry.interaction);
    if (from) took.push(performance.now() - from);
  };
  const sandbox = await startSandbox({ onEvent });
  const { token, api } = sandbox;
  const unlimited = { burst: 1e9, perMinute: 1 };
  const limits = { answers: unlimited, suggestions: unlimited };
  const log = createLog('silent');
  const open = await openService({
    script: new URL('../answering-worker.js', import.meta.url),
    folders: ['corpus'],
    failed: (error) => console.error(error),
  });
  const bot = await startBot({
    token,
    api,
    registration: open.opened.registration,
    service: open.service,
    log,
    limits,
  });
  const rows: string[][] = [];
  for (const { kind, name, declared } of commands) {
    if (kind !== 'slash') continue;
    const options = Object.fromEntries(
      Object.entries(declared).flatMap(([option, { type, required }]) =>
        type === 'text' && required
          ? [[option, 'the Migrant Protection Protocols of the United States']]
          : [],
      ),
    );
    took.length = 0;
    for (let run = 0; run < RUNS; run++) await sandbox.slash({ command: name, options });
    rows.push([`/${name}`, median(took).toFixed(1), percentile(took, 95).toFixed(1)]);
  }
  await bot.stop();
  await open.close();
  await sandbox.close();
  console.log(
    table([['from interaction to first answer, starter corpus', 'median ms', '95th percentile'], ...rows]),
  );
}

function suggestions(library: Library): void {
  const rows = [['speaker', completeSpeaker] as const, ['source', completeSource] as const].flatMap(
    ([option, complete]) =>
      ['', 'a', 'ada', 'moss the', 'msos', 'zzzz'].map((typed) => {
        const took = Array.from({ length: 15 }, () => {
          const from = performance.now();
          complete(library, typed);
          return performance.now() - from;
        });
        return [`${option} “${typed}”`, median(took).toFixed(1), percentile(took, 95).toFixed(1)];
      }),
  );
  console.log(
    table([['suggestions, 5,000 sources and 20,000 speakers', 'median ms', '95th percentile'], ...rows]),
  );
}

/** A library that differs from `library` in its names alone: suggestions read nothing else. */
function manyNames(library: Library): Library {
  const given = 'Ada Ben Clara Daniel Edith Femi Greta Hugo Ines Jan'.split(' ');
  const names = Array.from(
    { length: SPEAKERS },
    (_, n) => `${given[n % given.length]} ${family(n)}, the ${family(n % 97)} secretary`,
  );
  const [shelved] = library.shelf;
  const parsed = parseSource(new TextEncoder().encode(names.join('\n\n')), 'names.md');
  if (!parsed.ok || !shelved) throw new Error('no names');
  const { source } = parsed;
  let at = 0;
  const people = names.map((line) => {
    const comma = at + line.indexOf(',');
    const name = excerpt(source, { start: at, end: comma });
    const role = excerpt(source, { start: comma + 2, end: at + line.length });
    at += line.length + 2;
    const words = { nameWords: name.text, roleWords: role.text };
    return { name, role, ...words, called: [], count: 0, places: [], quotations: [] };
  });
  const shelf = Array.from({ length: SOURCES }, (_, n) => ({
    ...shelved,
    ref: String(n),
    source: {
      ...shelved.source,
      id: `2020-01-01-report-${n}`,
      title: `Report ${n} on the ${family(n)} of Ada ${family(n * 7)}`,
      published: `20${String(n % 24).padStart(2, '0')}-01-01`,
    },
  }));
  return {
    ...library,
    people,
    shelf,
    peopleByName: nameIndex(people.map(nameOfPerson)),
    sourcesByName: nameIndex(shelf.map(({ source }) => nameOfSource(source))),
  };
}

function family(n: number): string {
  const syllables = 'mo ba ce di fo gu ha ki lo ne pa re si to vu za bri cla dor fen'.split(' ');
  const rest = Math.floor(n / syllables.length);
  const name = `${rest > 0 ? family(rest - 1) : ''}${syllables[n % syllables.length]}`;
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}
