import { describe, expect, it } from 'vitest';
import { warmUp } from '../../src/answering/warm-up.ts';
import { parseSource } from '../../src/corpus/parse.ts';

const source = (body: string) => {
  const parsed = parseSource(Buffer.from(`---\nlanguage: en\n---\n${body}\n`), 'fares.md');
  if (!parsed.ok) throw new Error('no source');
  return parsed.source;
};
const FARES = source('Fares rise in May. Nobody asked why.\n\nThe Arle ferry runs again.');

/** A service that takes ten milliseconds an answer. */
function stage() {
  let time = 0;
  const asked: unknown[] = [];
  return {
    asked,
    now: () => time,
    pause: async (ms: number) => {
      time += ms;
    },
    service: {
      slash: async (_: string, { question }: { readonly question?: unknown }) => {
        asked.push(question);
        time += 10;
        return 'storeAway' as const;
      },
    },
  };
}

describe('a thread that is asked as soon as it is there', () => {
  it('has asked itself what its sources say, again and again until the time is over, half of it', async () => {
    const { service, asked, now, pause } = stage();
    await warmUp(service, [FARES], 60, now, pause);
    expect(asked).toEqual(['Fares rise in May.', 'The Arle ferry runs again.', 'Fares rise in May.']);
  });

  it('asks nothing where there is no time or no source', async () => {
    const { service, asked, now, pause } = stage();
    await warmUp(service, [FARES], 0, now, pause);
    await warmUp(service, [], 30, now, pause);
    expect(asked).toEqual([]);
  });
});
