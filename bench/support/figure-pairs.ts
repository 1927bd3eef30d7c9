import type { Comparison } from '../../src/answer/figure/comparison.ts';
import { figure } from '../../src/answer/figure.ts';
import { parseSource } from '../../src/corpus/parse.ts';
import { buildLibrary } from '../../src/library/index.ts';

/** Two sentences of two sources, and what their figures have to do with each other: `none` where nothing is to be said. */
export interface Pair {
  readonly about: string;
  readonly sentences: readonly string[];
  readonly want: string;
}

/** @param lines `asked | sentence | sentence | relation`; `#` begins a remark */
export const readPairs = (lines: string): Pair[] =>
  lines
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [about = '', one = '', other = '', want = ''] = line.split(' | ');
      return { about, sentences: [one, other], want };
    });

/** How many pairs are told rightly; how many that are called agreeing or differing are so. */
export async function related(name: string, pairs: readonly Pair[], showErrors: boolean): Promise<string> {
  const read = await Promise.all(pairs.map(async (pair) => ({ pair, got: await relationOf(pair) })));
  const isClaim = (relation: string): boolean => relation === 'agreeing' || relation === 'differing';
  const right = read.filter(({ pair, got }) => got === pair.want);
  const [claimed, wanted] = [
    read.filter(({ got }) => isClaim(got)),
    read.filter(({ pair }) => isClaim(pair.want)),
  ];
  const rightClaims = right.filter(({ got }) => isClaim(got)).length;
  const share = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
  const errors = read.filter(({ pair, got }) => got !== pair.want);
  return [
    `${name}, ${pairs.length} pairs: right ${share(right.length, pairs.length)}; agreeing or differing: precision ${share(rightClaims, claimed.length)}, recall ${share(rightClaims, wanted.length)}`,
    ...(showErrors
      ? errors.map(({ pair, got }) => `  ${pair.want}, not ${got}: ${pair.sentences.join(' / ')}`)
      : []),
  ].join('\n');
}

async function relationOf({ about, sentences }: Pair): Promise<string> {
  const sources = sentences.flatMap((text, at) => {
    const parsed = parseSource(new TextEncoder().encode(`---\ntitle: "${at}"\n---\n\n${text}`), `${at}.md`);
    return parsed.ok ? [parsed.source] : [];
  });
  const answer = await figure(await buildLibrary({ sources, problems: [] }), { about });
  const comparisons: Comparison[] =
    answer.kind === 'figures' ? answer.groups.map(({ comparison }) => comparison) : [];
  const [told] = comparisons.filter(({ kind }) => kind !== 'single');
  if (!told) return 'none';
  return told.kind === 'incomparable' ? told.by : told.kind;
}
