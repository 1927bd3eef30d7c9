import { setTimeout } from 'node:timers/promises';
import type { Source } from '../corpus/source.ts';
import { sentences } from '../languages/index.ts';
import { slice } from '../text/span.ts';
import type { AnsweringService } from './service.ts';

const ASKER = { locale: 'en-US', administrator: false };
const LONGEST = 200;

/**
 * Asks a service what its own sources say, one question after the other: code that has never run takes ten times as
 * long, and whoever asked first would wait for it. It pauses as long as it works: whoever answers meanwhile on the same
 * machine has the other half of the time.
 * @param until milliseconds on the clock of `now`
 */
export async function warmUp(
  service: Pick<AnsweringService, 'slash'>,
  sources: readonly Source[],
  until: number,
  now = () => performance.now(),
  pause: (ms: number) => Promise<unknown> = setTimeout,
): Promise<void> {
  while (sources.length > 0)
    for (const question of openings(sources)) {
      const began = now();
      if (began >= until) return;
      await service.slash('ask', { question }, ASKER);
      await pause(now() - began);
    }
}

/** How each passage begins. One at a time: nothing is cut, or read from where it rests, that is not asked. */
function* openings(sources: readonly Source[]): Iterable<string> {
  for (const { text, language, passages } of sources)
    for (const { span } of passages)
      yield slice(text, sentences(text, span, language)[0] ?? span).slice(0, LONGEST);
}
