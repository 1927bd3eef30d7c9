import type { PdfRun } from './runs.ts';

/** Accents that old fonts draw by themselves, over the letter before or behind. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '`': '\u0300',
    '´': '\u0301',
    ˆ: '\u0302',
    '^': '\u0302',
    '˜': '\u0303',
    '~': '\u0303',
    '¯': '\u0304',
    '˘': '\u0306',
    '˙': '\u0307',
    '¨': '\u0308',
    '˚': '\u030a',
    '˝': '\u030b',
    ˇ: '\u030c',
    '¸': '\u0327',
    '˛': '\u0328',
  }),
);

/** Two runs drawn over each other: an accent and its letter are one letter. */
export function overlaid(before: string, after: string): string {
  const [accent, letter] = [before.slice(-1), after.slice(0, 1)];
  const behind = composed(letter, accent);
  if (behind !== undefined) return before.slice(0, -1) + behind + after.slice(1);
  const ahead = [...after].length === 1 ? composed(accent, after) : undefined;
  return ahead === undefined ? before + after : before.slice(0, -1) + ahead;
}

function composed(letter: string, accent: string): string | undefined {
  const mark = ACCENTS.get(accent);
  if (mark === undefined || letter === '') return undefined;
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  const whole = (base + mark).normalize('NFC');
  return whole.length === 1 ? whole : undefined;
}

/** How far an accent may stand from its letter, across and up, in parts of the letters' size. */
const NEAR = 0.6;

/** The runs with each accent that is drawn by itself put on the letter that the page draws next, or drew before. */
export function withAccents(runs: readonly PdfRun[]): PdfRun[] {
  const drawn = [...runs].sort((a, b) => a.order - b.order);
  const found: PdfRun[] = [];
  for (let at = 0; at < drawn.length; at++) {
    const run = drawn[at] as PdfRun;
    const accent = run.text.trim();
    const next = drawn[at + 1];
    const last = found.at(-1);
    const ahead =
      ACCENTS.has(accent) && next && isAt(run, next, next.x) && composed(next.text.slice(0, 1), accent);
    const behind =
      ACCENTS.has(accent) &&
      last &&
      isAt(run, last, last.x + last.width) &&
      composed(last.text.slice(-1), accent);
    if (next && ahead) {
      found.push({ ...next, text: ahead + next.text.slice(1) });
      at++;
    } else if (last && behind) found[found.length - 1] = { ...last, text: last.text.slice(0, -1) + behind };
    else found.push(run);
  }
  return found;
}

const isAt = (accent: PdfRun, run: PdfRun, x: number): boolean =>
  Math.abs(accent.x - x) <= run.size * NEAR && Math.abs(accent.y - run.y) <= run.size * NEAR;
