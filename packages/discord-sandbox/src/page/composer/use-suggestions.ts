import { useEffect, useState } from 'preact/hooks';
import type { Choice } from '../../protocol.ts';

const PAUSE_MILLISECONDS = 120;

/** The bot's suggestions for what is typed, a moment after the last letter; only the latest answer counts. */
export function useSuggestions(
  key: string | null,
  ask: () => Promise<Choice[]>,
): { choices: readonly Choice[]; waiting: boolean } {
  const [found, setFound] = useState<{ key: string; choices: readonly Choice[] } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let latest = true;
    const timer = setTimeout(async () => {
      const choices = await ask().catch(() => []);
      if (latest) setFound({ key, choices });
    }, PAUSE_MILLISECONDS);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [key]);
  const current = found?.key === key ? found.choices : [];
  return { choices: key === null ? [] : current, waiting: key !== null && found?.key !== key };
}
