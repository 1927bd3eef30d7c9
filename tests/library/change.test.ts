import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { figure } from '../../src/answer/figure.ts';
import { timeline } from '../../src/answer/timeline.ts';
import { verify } from '../../src/answer/verify.ts';
import { whoSaid } from '../../src/answer/whosaid.ts';
import type { Source } from '../../src/corpus/source.ts';
import { miniSearchIndex, type PassageIndex } from '../../src/engine/index.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { naiveIndex } from '../engine/naive.ts';
import { HARBOUR, sourceOf } from './shelf.ts';

const BODIES = [
  ...HARBOUR,
  'The Ferry Board (FB) met in May 2019. “The ferry costs 12 million euros,” said Maria Oduya. The FB agreed.',
  'El faro de Kessel mide 41 metros. «El puerto es de quienes trabajan en él», dijo María Oduya.',
  'In winter the bakery sells 200 loaves a day. The keeper of the lighthouse buys three.',
];
const shelfOf = (bodies: readonly (readonly [number, number])[]): Source[] =>
  [...new Map(bodies.map(([name, body]) => [name, body]))]
    .sort(([a], [b]) => a - b)
    .map(([name, body]) =>
      sourceOf(`source-${name}`, BODIES[body] ?? '', BODIES[body]?.startsWith('El') ? 'language: es' : ''),
    );

/** What a shelf answers, as a reader would see it. */
async function answersOf(library: Library): Promise<unknown[]> {
  const found = await Promise.all([
    ...[
      'Who built the lighthouse?',
      'What does the ferry cost?',
      'loaves',
      'Who leads the council of Kessel?',
      '¿Cuánto mide el faro?',
      'lighthuose',
      'When does the bakrey close?',
      'harbuor',
    ].map((question) => ask(library, { question })),
    whoSaid(library, { quote: 'those who work in it' }),
    whoSaid(library, { quote: 'bread waits' }),
    figure(library, { about: 'loaves a day' }),
    timeline(library, { topic: 'ferry' }),
    verify(library, { quote: 'The harbor belongs to those who work in it' }),
  ]);
  return [...found, library.people.map(({ name, called }) => [name.text, called])];
}
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one) => (key === 'document' || key === 'annotations' ? undefined : one)),
  );

const bodies = fc.array(fc.tuple(fc.nat(6), fc.nat(BODIES.length - 1)), { maxLength: 7 });

describe('a library in which sources have come, gone and changed', () => {
  it('answers every question with the same bytes as one that is made anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bodies, { minLength: 2, maxLength: 4 }), async (shelves) => {
        let library: Library | undefined;
        for (const one of shelves)
          library = await buildLibrary({ sources: shelfOf(one), problems: [] }, { before: library });
        const anew = await buildLibrary({ sources: shelfOf(shelves.at(-1) ?? []), problems: [] });
        expect(plain(library && (await answersOf(library)))).toEqual(plain(await answersOf(anew)));
      }),
      { numRuns: 40 },
    );
  });

  it('reads the changed source alone: every other one stays what it was, in the engine too', async () => {
    const put: string[] = [];
    const removed: string[] = [];
    const engine = miniSearchIndex();
    const told: PassageIndex = {
      ...engine,
      put: (scope, source) => {
        put.push(source.ref);
        return engine.put(scope, source);
      },
      remove: (scope, ref) => {
        removed.push(ref);
        return engine.remove(scope, ref);
      },
    };
    const sources = shelfOf(HARBOUR.map((_, at) => [at, at]));
    const before = await buildLibrary({ sources, problems: [] }, { engine: told });
    expect(put).toHaveLength(sources.length);
    put.length = 0;
    const changed = sources.slice(1).with(1, sourceOf('source-2', 'The Arle is a river.'));
    const after = await buildLibrary({ sources: changed, problems: [] }, { before });
    expect(put).toEqual([after.shelf[1]?.ref]);
    expect(removed).toEqual([before.shelf[0]?.ref]);
    for (const at of [0, 2, 3]) expect(after.entries[at]).toBe(before.entries[at + 1]);
  });
});

describe('two engines that know the same', () => {
  it('give the same answers', async () => {
    const sources = shelfOf(BODIES.map((_, at) => [at, at]));
    const [one, other] = await Promise.all(
      [miniSearchIndex(), naiveIndex()].map((engine) => buildLibrary({ sources, problems: [] }, { engine })),
    );
    expect(plain(one && (await answersOf(one)))).toEqual(plain(other && (await answersOf(other))));
  });
});
