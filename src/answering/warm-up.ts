import type { Source } from '../corpus/source.ts';
import { sentences } from '../languages/index.ts';
import { slice } from '../text/span.ts';
import type { AnsweringService } from './service.ts';

const ASKER = { locale: 'en-US', administrator: false };
const LONGEST = 200;

/**
 * Asks a service what its own sources say, one question after the other: code that has never run takes ten times as
 * long, and whoever asked first would wait for it.
 * @param until milliseconds on the clock of `now`
 */
export async function warmUp(
  service: Pick<AnsweringService, 'slash'>,
  sources: readonly Source[],
  until: number,
  now = () => performance.now(),
): Promise<void> {
  const asked = sources.flatMap(({ text, language, passages }) =>
    passages.map(({ span }) => slice(text, sentences(text, span, language)[0] ?? span).slice(0, LONGEST)),
  );
  for (let at = 0; asked.length > 0 && now() < until; at++)
    await service.slash('ask', { question: asked[at % asked.length] ?? '' }, ASKER);
}
