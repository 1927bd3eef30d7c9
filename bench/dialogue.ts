/**
 * Who has a turn in a dialogue that no words attribute: fits the weights on labelled dialogues and judges them on the
 * collection that is left out: `node scripts/bench.mjs dialogue [--print]`. With `--print` it gives the weights of all
 * collections, for `src/annotate/quotations/attribution/dialogue/weights.ts`.
 *
 * Besides the turns that stand without a tag it fits on those with one, as if the tag were not there and some of the
 * turns around unknown; they weigh a third.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDocument } from '../src/annotate/document.ts';
import { firstVerdicts } from '../src/annotate/quotations/attribution/attribute.ts';
import {
  type Candidates,
  candidates,
  chances,
  FEATURES,
  pronounOf,
  readTurns,
  stageOf,
  type Talk,
  type Turn,
  talkOf,
  turnsOf,
  type Voice,
  type Weights,
  type WeightsOf,
} from '../src/annotate/quotations/attribution/dialogue/index.ts';
import { narrative } from '../src/annotate/quotations/grammar/index.ts';
import { marked } from '../src/annotate/quotations/marks/index.ts';
import { languageOf } from '../src/languages/index.ts';

type Name = keyof Weights;
const NAMES = [...Object.keys(FEATURES), 'nobody', 'crowd', 'absent'] as Name[];

/** Where weights are drawn to that few examples tell: what is hardly ever so, or nearly always. */
const PRIOR: Partial<Record<Name, number>> = {
  last: -4,
  next: -4,
  lastButOfMany: -2,
  beat: 2.5,
  leads: 2.5,
  hearer: 2,
  addressed: 1,
  answered: 0.5,
  acted: 0.3,
  absent: 3,
};
/** The same, where the text says “she said”. */
const CALLED_PRIOR: Partial<Record<Name, number>> = { ...PRIOR, meant: 3, last: -1, next: -1, nobody: -2 };
const PULL = 0.004;
const STEPS = 400;

interface Dialogue {
  readonly collection: string;
  readonly story: ReturnType<typeof narrative>;
  readonly found: ReturnType<typeof firstVerdicts>;
  readonly turns: readonly Turn[];
  readonly cast: ReturnType<typeof stageOf>;
  readonly talk: Talk;
  /** For each turn who is right, in lower case; `-` for nobody. */
  readonly gold: readonly (readonly string[])[];
}

interface Sample {
  readonly among: Candidates;
  /** Index of the right one, behind the last for nobody. */
  readonly right: number;
  readonly weight: number;
}

const dialogues = readFileSync(join('bench', 'data', 'dialogues.txt'), 'utf8')
  .split(/^# /m)
  .slice(1)
  .flatMap((block) => read(block) ?? []);
const collections = [...new Set(dialogues.map(({ collection }) => collection))];
/** Collections that weights are judged on and never fitted on: fitted on them too, fewer turns are named and no more rightly. */
const JUDGED: ReadonlySet<string> = new Set(['first', 'stage', 'manner']);
const fitted = dialogues.filter(({ collection }) => !JUDGED.has(collection));
const random = seeded(42);

function print(name: string, { turns, named, right }: { turns: number; named: number; right: number }): void {
  const share = (a: number, b: number) => `${((100 * a) / Math.max(1, b)).toFixed(1)} %`.padStart(8);
  console.log(`${name.padEnd(12)}${String(turns).padStart(7)}${share(named, turns)}${share(right, named)}`);
}

function read(block: string): Dialogue | undefined {
  const [head = '', ...lines] = block.trim().split('\n');
  const labels = (lines.pop() ?? '').replace(/^=> ?/, '').split('|');
  const document = toDocument(lines.join('\n'));
  const speech = languageOf('en').speech?.();
  if (!speech) return undefined;
  const marks = marked(document.text, document.paragraphs, speech);
  if (marks.length !== labels.length)
    throw new Error(`${head}: ${marks.length} marks, ${labels.length} labels`);
  const story = narrative(document, marks, speech);
  const found = firstVerdicts(story);
  const turns = turnsOf(story, found);
  const cast = stageOf(story, found);
  const gold = turns.map(({ quotes: [{ quote }] }) =>
    (labels[quote] as string).split('/').map((label) => label.trim().toLowerCase()),
  );
  const collection = (head.split('-')[0] as string).trim();
  return { collection, story, found, turns, cast, talk: talkOf(story, turns), gold };
}

/** The voice that one of the labels calls. */
function voiceOf({ cast }: Dialogue, labels: readonly string[]): Voice | undefined {
  const voices = [...new Set(cast.appearances.map(({ voice }) => voice))];
  for (const label of labels) {
    const found = voices.find((voice) => isLabel(voice, label));
    if (found) return found;
  }
  return undefined;
}

function isLabel(voice: Voice, label: string): boolean {
  const words = label.split(' ').filter((word) => !/^(?:mrs?\.|miss|-)$/.test(word));
  return words.some((word) => voice.words.has(word)) && (!/^mr/.test(label) || isSex(voice, label));
}

const isSex = (voice: Voice, label: string): boolean =>
  voice.places.length > 0 && (label.startsWith('mrs') ? voice.gender !== 1 << 24 : voice.gender !== 1 << 25);

function samples(one: Dialogue, isCalled: boolean): Sample[] {
  const gold = one.gold.map((labels) => voiceOf(one, labels));
  return one.turns.flatMap((turn, at) => {
    const right = gold[at];
    const gender = turn.told && pronounOf(one.story, turn.told);
    if (isCalled) {
      if (!right || !gender) return [];
      return Array.from({ length: 3 }, () => {
        const who = one.turns.map((other, i) =>
          i === at || random() < (other.told ? 0.2 : 0.5) ? undefined : gold[i],
        );
        const among = candidates({ narrative: one.story, cast: one.cast, turns: one.turns, who }, at, gender);
        const index = among.all.findIndex(({ voice }) => voice === right);
        return { among, right: index < 0 ? among.all.length : index, weight: 1 };
      });
    }
    if (!right && !one.gold[at]?.includes('-')) return [];
    return Array.from({ length: turn.told ? 3 : 1 }, () => {
      const who = one.turns.map((other, i) =>
        i === at || random() < (other.told ? 0.2 : 0.5) ? undefined : gold[i],
      );
      const turns = one.turns.map((other, i) => (i === at ? { ...other, told: undefined } : other));
      const { all, absent } = candidates({ narrative: one.story, cast: one.cast, turns, who }, at);
      const shown = turn.told
        ? all.map((candidate) => ({ ...candidate, features: untold(candidate.features) }))
        : all;
      const index = shown.findIndex(({ voice }) => voice === right);
      return {
        among: { all: shown, absent },
        right: index < 0 ? all.length : index,
        weight: turn.told ? 1 : 3,
      };
    });
  });
}

/** Without what the tag itself shows. */
const untold = ({ beat: _, leads: __, ...features }: Candidates['all'][number]['features']) => features;

/** Maximum likelihood with a Gaussian prior, by Adam (Kingma & Ba 2015). */
function fitWeights(data: readonly Sample[], prior: Partial<Record<Name, number>>): Weights {
  const weights = Object.fromEntries(NAMES.map((name) => [name, prior[name] ?? 0])) as Record<Name, number>;
  const mean = new Map<Name, number>();
  const square = new Map<Name, number>();
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(NAMES.map((name) => [name, 0])) as Record<Name, number>;
    for (const { among, right, weight } of data) {
      const of = chances(weights, among);
      of.forEach((chance, i) => {
        const off = (weight * (chance - (i === right ? 1 : 0))) / data.length;
        const features = among.all[i]?.features ?? {
          nobody: 1,
          crowd: Math.max(0, among.all.length - 2),
          absent: among.absent,
        };
        for (const [name, value] of Object.entries(features)) slope[name as Name] += off * value;
      });
    }
    for (const name of NAMES) {
      const pulled = slope[name] + PULL * (weights[name] - (prior[name] ?? 0));
      const m = 0.9 * (mean.get(name) ?? 0) + 0.1 * pulled;
      const v = 0.999 * (square.get(name) ?? 0) + 0.001 * pulled * pulled;
      mean.set(name, m);
      square.set(name, v);
      weights[name] -= (0.05 * (1 - (0.9 * step) / STEPS) * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return Object.fromEntries(NAMES.map((name) => [name, Math.round(100 * weights[name]) / 100])) as Weights;
}

/** How many turns without a tag are given to somebody, and how many of these rightly. */
function judge(all: readonly Dialogue[], weights: WeightsOf, isCalled: boolean) {
  const sum = { turns: 0, named: 0, right: 0 };
  for (const one of all) {
    if (one.talk === 'reports') continue;
    const { who } = readTurns(one.story, one.found, one.turns, one.talk, weights);
    one.turns.forEach((turn, at) => {
      if (isCalled ? !turn.told || !pronounOf(one.story, turn.told) : turn.told) return;
      sum.turns++;
      const voice = who[at];
      if (!voice) return;
      sum.named++;
      if ((one.gold[at] ?? []).some((label) => isLabel(voice, label))) sum.right++;
    });
  }
  return sum;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Weights for the turns without a tag, and for those of “she said”. */
function fitBoth(all: readonly Dialogue[]): WeightsOf {
  const open = fitWeights(
    all.flatMap((one) => samples(one, false)),
    PRIOR,
  );
  return {
    open,
    pronoun: fitWeights(
      all.flatMap((one) => samples(one, true)),
      CALLED_PRIOR,
    ),
  };
}

if (process.argv.includes('--print')) console.log(fitBoth(fitted));
else
  for (const isCalled of [false, true]) {
    const sum = { turns: 0, named: 0, right: 0 };
    console.log(`left out      ${isCalled ? '“she”' : 'turns'}   named   right among named`);
    for (const collection of collections) {
      const weights = fitBoth(fitted.filter((one) => one.collection !== collection));
      const result = judge(
        dialogues.filter((one) => one.collection === collection),
        weights,
        isCalled,
      );
      for (const key of ['turns', 'named', 'right'] as const) sum[key] += result[key];
      print(collection, result);
    }
    print('all', sum);
  }
