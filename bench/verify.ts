/**
 * How often a quotation that was tampered with is told from one that was not, and in what way:
 * `node scripts/bench.mjs verify [--tune]`.
 *
 * Quotations of annotated news are changed in one way each and checked against a shelf of their articles. The
 * articles are split by a hash of their id, 60 to 40: the rules were tuned on the first part (`--tune`), the
 * second is what is printed. What must not be found are quotations of the other part that share no five words
 * in a row with the shelf, and words shuffled.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ChangeKind, QuotationVerdict } from '../src/answer/verify/types.ts';
import { verify } from '../src/answer/verify.ts';
import { parseSource } from '../src/corpus/parse.ts';
import type { Source } from '../src/corpus/source.ts';
import { buildLibrary, type Library } from '../src/library/index.ts';
import { exactWords } from '../src/text/exact-words.ts';
import {
  addNot,
  changeName,
  changeNumber,
  type Dice,
  dice,
  dropClause,
  dropNot,
  dropWords,
  HARMLESS,
  type Mutation,
  moveWords,
  putIn,
  shuffle,
  splice,
  swapWord,
} from './support/mutations.ts';
import { percentile, table } from './support/numbers.ts';
import { syntheticShelf } from './support/synthetic.ts';

interface Speaker {
  readonly text: string;
  readonly category: string;
  readonly names: readonly string[];
}
interface Article {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly quotations: readonly {
    readonly speaker: Speaker | null;
    readonly segments: readonly { readonly start: number; readonly end: number }[];
  }[];
}
interface Quote {
  readonly article: Article;
  readonly text: string;
  readonly speaker: Speaker | null;
}

interface Trial {
  readonly quote: string;
  readonly speaker?: string;
  readonly verdict: QuotationVerdict;
  readonly kinds?: readonly ChangeKind[];
}

const DATA = resolve('..', 'shared', 'data', 'quotations-tune.jsonl');
const LEAST_WORDS = 6;
const PER_KIND = 400;

const MUTATIONS: Readonly<Record<string, readonly [Mutation, readonly ChangeKind[]]>> = {
  'a word swapped': [swapWord, ['word']],
  'a number changed': [changeNumber, ['number']],
  '"not" dropped': [dropNot, ['negation']],
  '"not" added': [addNot, ['negation']],
  'a name changed': [changeName, ['name']],
  'a clause dropped behind "…"': [dropClause, ['left-out']],
  'words dropped': [dropWords, ['left-out']],
  'a word put in': [putIn, ['put-in']],
  'two words in the other order': [moveWords, ['order']],
};

async function main(): Promise<void> {
  const articles: Article[] = readFileSync(DATA, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const tune = process.argv.includes('--tune');
  const ours = articles.filter(({ id }) => isFirstPart(id) === tune);
  const others = articles.filter(({ id }) => isFirstPart(id) !== tune);
  const library = await buildLibrary({ sources: ours.map(toSource), problems: [] });
  const roll = dice(20_260);
  const quotes = shuffled(quotesOf(ours), roll);
  const rows = [...trials(library, quotes, quotesOf(others), roll)].map(([name, list]) =>
    row(library, name, list),
  );
  console.log(`${ours.length} articles, ${quotes.length} quotations, ${tune ? 'tuned on' : 'unseen'}\n`);
  console.log(table([['what was done', 'cases', 'right verdict', 'right kind'], ...rows]));
}

function* trials(
  library: Library,
  quotes: readonly Quote[],
  elsewhere: readonly Quote[],
  roll: Dice,
): Generator<readonly [string, Trial[]]> {
  const texts = new Set(quotes.map(({ text }) => text));
  yield [
    'nothing, or nothing that counts',
    quotes.map(({ text }, at) => ({
      quote: HARMLESS[at % HARMLESS.length]?.(text, roll) ?? text,
      verdict: 'verbatim',
    })),
  ];
  for (const [name, [mutate, kinds]] of Object.entries(MUTATIONS)) {
    const changed = take(quotes, ({ text }) => {
      const quote = mutate(text, roll);
      return quote === undefined || texts.has(quote) || stands(library, quote)
        ? undefined
        : { quote, verdict: 'altered' as const, kinds };
    });
    yield [name, changed];
  }
  for (const [name, isSame] of [
    ['two quotations of one article spliced', true],
    ['two quotations of two articles spliced', false],
  ] as const)
    yield [
      name,
      take(quotes, (one, at) => {
        const other = quotes
          .slice(at + 1)
          .find(({ article, text }) => (article === one.article) === isSame && exactWords(text).length >= 10);
        const quote = other && splice(one.text, other.text);
        return quote === undefined || stands(library, quote)
          ? undefined
          : { quote, verdict: 'altered' as const, kinds: ['spliced', 'left-out', 'order'] as const };
      }),
    ];
  const named = quotes.filter(({ speaker }) => ownName(speaker) !== undefined);
  yield [
    'its speaker named',
    take(named, (one) => ({
      quote: one.text,
      speaker: ownName(one.speaker) ?? '',
      verdict: 'verbatim' as const,
    })),
  ];
  const wrong = take(named, (one) => {
    const speaker = otherSpeaker(one, roll);
    return speaker === undefined
      ? undefined
      : { quote: one.text, speaker, verdict: 'misattributed' as const };
  });
  yield ['another speaker named', wrong];
  yield [
    'the same, where the rules name a speaker',
    wrong.filter((trial) => isAttributed(library, trial.quote)),
  ];
  const fives = new Set(library.shelf.flatMap(({ source }) => fivesOf(source.text)));
  yield [
    'words that nowhere stand: other quotations',
    take(elsewhere, ({ text }) =>
      fivesOf(text).some((five) => fives.has(five))
        ? undefined
        : { quote: text, verdict: 'not-found' as const },
    ),
  ];
  yield [
    'words that nowhere stand: shuffled',
    take(quotes, (_, at) => ({
      quote: shuffle(
        quotes.slice(at, at + 4).map(({ text }) => text),
        6 + roll(20),
        roll,
      ),
      verdict: 'not-found' as const,
    })),
  ];
}

function take(quotes: readonly Quote[], make: (quote: Quote, at: number) => Trial | undefined): Trial[] {
  const found: Trial[] = [];
  for (const [at, quote] of quotes.entries()) {
    const trial = make(quote, at);
    if (trial && found.push(trial) >= PER_KIND) break;
  }
  return found;
}

function row(library: Library, name: string, list: readonly Trial[]): string[] {
  let verdicts = 0;
  let kinds = 0;
  for (const { quote, speaker, verdict, kinds: expected } of list) {
    const answer = verify(library, { quote, speaker });
    const check = answer.kind === 'verified' ? answer.check : undefined;
    const found = check?.verdict ?? (answer.kind === 'checked' ? undefined : 'not-found');
    const told = check?.changes.map(({ kind }) => kind) ?? [];
    if (found === verdict) verdicts++;
    const isKind = expected?.some((kind) => told.includes(kind)) ?? false;
    if (isKind) kinds++;
    if (process.argv.includes('--errors') && (found !== verdict || (expected && !isKind)))
      console.log(
        `${name}: ${found} ${told.join()} [${speaker ?? ''}] ${quote}\n    ${check?.finds[0]?.excerpt.text.slice(0, 300) ?? ''}`,
      );
  }
  const share = (count: number): string =>
    list.length === 0 ? '' : `${((100 * count) / list.length).toFixed(1)} %`;
  return [name, String(list.length), share(verdicts), list[0]?.kinds ? share(kinds) : ''];
}

function quotesOf(articles: readonly Article[]): Quote[] {
  return articles.flatMap((article) =>
    article.quotations.flatMap(({ speaker, segments }) =>
      segments
        .map(({ start, end }) => ({ article, speaker, text: article.text.slice(start, end) }))
        .filter(({ text }) => exactWords(text).length >= LEAST_WORDS),
    ),
  );
}

function toSource({ id, date, title, text }: Article): Source {
  const file = `---\ntitle: ${JSON.stringify(title)}\npublished: ${date}\n---\n\n${text}\n`;
  const parsed = parseSource(new TextEncoder().encode(file), `${id}.md`);
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems)}`);
  return parsed.source;
}

/** The speaker's last name; parties, states and suffixes are annotated among the names too. */
const ownName = (speaker: Speaker | null): string | undefined =>
  speaker?.category === 'name'
    ? speaker.names.findLast((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name))
    : undefined;

/** A name that the article gives to another speaker. */
function otherSpeaker({ article, speaker, text }: Quote, roll: Dice): string | undefined {
  const own = speaker?.names ?? [];
  const names = article.quotations
    .flatMap(({ speaker: other }) => ownName(other) ?? [])
    .filter((name) => !own.includes(name) && !speaker?.text.includes(name) && !text.includes(name))
    .filter(
      (name) =>
        !own.some(
          (one) => article.text.includes(`${name} ${one}`) || article.text.includes(`${one} ${name}`),
        ),
    );
  return names.length === 0 ? undefined : names[roll(names.length)];
}

function isAttributed(library: Library, quote: string): boolean {
  const answer = verify(library, { quote });
  const check = answer.kind === 'verified' ? answer.check : undefined;
  return check?.finds[0]?.quotation?.speaker !== undefined;
}

function stands({ phrases }: Library, text: string): boolean {
  return phrases.places(phrases.numbers(exactWords(text).map(({ form }) => form)), 1).length > 0;
}

function fivesOf(text: string): string[] {
  const forms = exactWords(text).map(({ form }) => form);
  return forms.slice(4).map((_, at) => forms.slice(at, at + 5).join(' '));
}

function shuffled<Item>(items: readonly Item[], roll: Dice): Item[] {
  const list = [...items];
  for (let at = list.length - 1; at > 0; at--) {
    const other = roll(at + 1);
    [list[at], list[other]] = [list[other] as Item, list[at] as Item];
  }
  return list;
}

/** FNV-1a of an id, in fifths: three of them are the first part. */
function isFirstPart(text: string): boolean {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return (hash >>> 8) % 5 < 3;
}

/** How long the longest texts take on 10,000 passages. */
async function speed(): Promise<void> {
  const shelf = syntheticShelf(10_000);
  const library = await buildLibrary(shelf);
  const text =
    shelf.sources.map((source) => source.text).find((text) => text.length > 7_000) ??
    shelf.sources
      .slice(0, 40)
      .map((source) => source.text)
      .join(' ');
  const piece = text.slice(500, 6_500);
  const words = piece.split(' ');
  const cases: Readonly<Record<string, string>> = {
    'a slice': piece,
    'every ninth word another': words.map((word, at) => (at % 9 === 4 ? 'lantern' : word)).join(' '),
    'its words in another order': shuffled(words, dice(7)).join(' '),
    'two words again and again': `${words.slice(0, 2).join(' ')} `.repeat(600).slice(0, 6_000),
    'the commonest word again and again': 'the '.repeat(1_500),
    'one letter a word': 'a b '.repeat(1_500),
  };
  const rows = Object.entries(cases).map(([name, quote]) => {
    const times = Array.from({ length: 15 }, () => {
      const started = performance.now();
      verify(library, { quote });
      return performance.now() - started;
    });
    return [name, String(quote.length), percentile(times, 50).toFixed(1), Math.max(...times).toFixed(1)];
  });
  console.log(`\n${table([['10,000 passages, typed', 'characters', 'median ms', 'most ms'], ...rows])}`);
}

if (existsSync(DATA)) await main();
else console.log('verify: skipped, ../shared/data/quotations-tune.jsonl is not there');
await speed();
