import { pino } from 'pino';
import { vi } from 'vitest';

export interface Line {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** A log that is kept, and can be waited for. */
export function keptLog() {
  const lines: Line[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const said = (words: string): Promise<Line> =>
    vi.waitFor(
      () => {
        const line = lines.find(({ msg }) => msg.includes(words));
        if (!line) throw new Error(`not logged: ${words}`);
        return line;
      },
      { timeout: 5000, interval: 5 },
    );
  return { log, lines, said };
}
