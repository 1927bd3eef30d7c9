/** One engine's times: a point is a size and milliseconds. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [size: number, ms: number])[];
}

const WIDTH = 900;
const HEIGHT = 560;
const FIELD = { left: 80, right: 690, top: 60, bottom: 490 };
const INK = { text: '#1f2937', quiet: '#6b7280', grid: '#e5e7eb' };
/** Told apart by those who see few colours too (Okabe & Ito 2008). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'];
/** The least that two names at the right are apart. */
const LABEL_HEIGHT = 18;

/** A picture of latency against size, both in powers of ten, as SVG. The first line is drawn thicker. */
export function latencyPlot(title: string, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const x = scale(
    points.map(([size]) => size),
    FIELD.left,
    FIELD.right,
  );
  const y = scale(
    points.map(([, ms]) => ms),
    FIELD.bottom,
    FIELD.top,
  );
  const labels = apart(lines.map(({ points }) => y.at(points.at(-1)?.[1] ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(FIELD.left, 32, title, `font-size="17" font-weight="bold" fill="${INK.text}"`),
    ...x.powers.flatMap((power) => [
      rule(x.at(power), FIELD.top, x.at(power), FIELD.bottom),
      text(
        x.at(power),
        FIELD.bottom + 20,
        power.toLocaleString('en'),
        `text-anchor="middle" fill="${INK.quiet}"`,
      ),
    ]),
    ...y.powers.flatMap((power) => [
      rule(FIELD.left, y.at(power), FIELD.right, y.at(power)),
      text(FIELD.left - 8, y.at(power) + 4, String(power), `text-anchor="end" fill="${INK.quiet}"`),
    ]),
    text((FIELD.left + FIELD.right) / 2, HEIGHT - 24, 'passages', `text-anchor="middle" fill="${INK.text}"`),
    text(FIELD.left, FIELD.top - 8, 'ms a question, median', `fill="${INK.text}"`),
    ...lines.flatMap((line, at) => {
      const colour = COLOURS[at % COLOURS.length] ?? INK.text;
      const path = line.points.map(([size, ms]) => `${x.at(size).toFixed(1)},${y.at(ms).toFixed(1)}`);
      return [
        `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="${at === 0 ? 4 : 2}"/>`,
        ...line.points.map(
          ([size, ms]) =>
            `<circle cx="${x.at(size).toFixed(1)}" cy="${y.at(ms).toFixed(1)}" r="${at === 0 ? 5 : 3.5}" fill="${colour}"/>`,
        ),
        text(
          FIELD.right + 14,
          (labels[at] ?? 0) + 4,
          `${line.name}, ${(line.points.at(-1)?.[1] ?? 0).toPrecision(3)} ms`,
          `fill="${colour}"${at === 0 ? ' font-weight="bold"' : ''}`,
        ),
      ];
    }),
    '</svg>',
  ].join('\n');
}

interface Scale {
  readonly powers: readonly number[];
  at(value: number): number;
}

/** Powers of ten from below the least value to above the greatest, spread from one place to another. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  return {
    powers: Array.from({ length: high - low + 1 }, (_, step) => Number(`1e${low + step}`)),
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  };
}

/** The same heights, moved down where two would stand in each other's way. */
function apart(heights: readonly number[]): number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  let last = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    last = Math.max(heights[at] ?? 0, last + LABEL_HEIGHT);
    moved[at] = last;
  }
  return moved;
}

const escaped = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const text = (x: number, y: number, words: string, style: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${style}>${escaped(words)}</text>`;

const rule = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${INK.grid}"/>`;
