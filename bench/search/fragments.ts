import MiniSearch from 'minisearch';
import { whoSaid } from '../../src/answer/whosaid.ts';
import { indexShelf, type Library, shelve } from '../../src/library/index.ts';
import type { QuotationEntry, Shelved } from '../../src/search/index.ts';
import { overlaps, type Span, slice } from '../../src/text/span.ts';
import { words } from '../../src/text/words.ts';
import { percent } from './answers.ts';
import { random } from './corpus.ts';
import { isIn, type News, newsSource, readNews } from './data.ts';
import { table } from './measure.ts';

/** The ways in which a quotation is typed. */
const WAYS = ['4 words in a row', '6 words, 2 dropped', '6 words, 1 misspelled'] as const;
type Way = (typeof WAYS)[number];

interface Counts {
  asked: number;
  first: number;
  peer: number;
  absent: number;
  nothing: number;
  said: number;
}

/** Prints how `/whosaid` finds annotated quotations by parts of them, and that it finds none for those of other articles. */
export async function fragmentQuality(): Promise<void> {
  const shelf = readNews().map(annotated);
  const rows: string[][] = [];
  for (const part of ['tuned', 'unseen'] as const) {
    const within = await indexShelf(
      shelf.filter((_, at) => isIn(part, at)),
      [],
    );
    const without = await indexShelf(
      shelf.filter((_, at) => !isIn(part, at)),
      [],
    );
    rows.push(...(await rowsOf(part, within, quotationsOf(without))));
  }
  console.log('\n/whosaid; of the absent, those whose words somebody else said stand in the last column');
  console.log(
    table(['typed', 'part', 'n', 'right first', 'MiniSearch', 'absent: nothing', 'said by others'], rows),
  );
}

async function rowsOf(
  part: string,
  library: Library,
  absent: readonly QuotationEntry[],
): Promise<string[][]> {
  const next = random(7);
  const entries = quotationsOf(library);
  const peer = new MiniSearch({ fields: ['text'] });
  peer.addAll(entries.map((entry, id) => ({ id, text: contentOf(entry) })));
  const counts = Object.fromEntries(
    WAYS.map((way) => [way, { asked: 0, first: 0, peer: 0, absent: 0, nothing: 0, said: 0 }]),
  ) as Record<Way, Counts>;
  for (const entry of entries)
    for (const [way, typed] of typings(contentOf(entry), next)) {
      const own = counts[way];
      own.asked++;
      if (await isRight(library, entry, typed)) own.first++;
      const best = entries[peer.search(typed)[0]?.id ?? -1];
      if (best?.shelved === entry.shelved && overlaps(best.quotation.span, entry.quotation.span)) own.peer++;
    }
  for (const entry of absent)
    for (const [way, typed] of typings(contentOf(entry), next)) {
      const own = counts[way];
      own.absent++;
      const answer = await whoSaid(library, { quote: typed });
      if (answer.kind === 'nothing') own.nothing++;
      else if (
        answer.kind === 'found' &&
        answer.finds[0].quotation &&
        holds(answer.finds[0].shelved, answer.finds[0].quotation.content, typed)
      )
        own.said++;
    }
  return WAYS.map((way) => {
    const { asked, first, peer: other, absent: gone, nothing, said } = counts[way];
    return [
      way,
      part,
      String(asked),
      percent(first, asked),
      percent(other, asked),
      percent(nothing, gone),
      percent(said, gone),
    ];
  });
}

const quotationsOf = ({ entries }: Library): QuotationEntry[] =>
  entries.flatMap(({ quotations }) => quotations);

/** The quotation itself comes first, or another that has the very words. */
async function isRight(
  library: Library,
  { shelved, quotation }: QuotationEntry,
  typed: string,
): Promise<boolean> {
  const answer = await whoSaid(library, { quote: typed });
  if (answer.kind !== 'found') return false;
  const [best] = answer.finds;
  if (!best.quotation) return false;
  const isSame = best.shelved === shelved && overlaps(best.quotation.span, quotation.span);
  return isSame || holds(best.shelved, best.quotation.content, typed);
}

const formsOf = (text: string): string =>
  ` ${words(text)
    .map(({ form }) => form)
    .join(' ')} `;
const holds = ({ source }: Shelved, content: Span, typed: string): boolean =>
  formsOf(slice(source.text, content)).includes(formsOf(typed));
const contentOf = ({ shelved, quotation }: QuotationEntry): string =>
  slice(shelved.source.text, quotation.content);

function typings(text: string, next: () => number): [Way, string][] {
  const spans = words(text);
  if (spans.length < 4) return [];
  const part = (count: number): string[] => {
    const from = Math.floor(next() * (spans.length - count + 1));
    return spans.slice(from, from + count).map((span) => slice(text, span));
  };
  const typed: [Way, string][] = [[WAYS[0], part(4).join(' ')]];
  if (spans.length < 6) return typed;
  const first = 1 + Math.floor(next() * 4);
  const second = 1 + ((first + Math.floor(next() * 3)) % 4);
  typed.push([
    WAYS[1],
    part(6)
      .filter((_, at) => at !== first && at !== second)
      .join(' '),
  ]);
  const six = part(6);
  const long = [...six.keys()].filter((at) => (six[at] ?? '').length >= 4);
  const wrong = long[Math.floor(next() * long.length)];
  if (wrong !== undefined)
    typed.push([WAYS[2], six.map((word, at) => (at === wrong ? misspelled(word, next) : word)).join(' ')]);
  return typed;
}

/** One letter left out, put in or changed, never the first. */
function misspelled(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 1));
  const letter = String.fromCharCode(97 + Math.floor(next() * 26));
  const [rest, put] = [
    [at + 1, ''],
    [at, letter],
    [at + 1, letter],
  ][Math.floor(next() * 3)] as [number, string];
  return word.slice(0, at) + put + word.slice(rest);
}

/** An article with the quotations that people marked in it, in the place of those that the rules find. */
function annotated(news: News): Shelved {
  const shelved = shelve(newsSource(news));
  const moved =
    shelved.source.text.indexOf(news.text.trim().slice(0, 40)) - news.text.indexOf(news.text.trim());
  const quotations = news.quotations
    .map(({ type, start, end }) => ({ kind: type, span: { start: start + moved, end: end + moved } }))
    .map(({ kind, span }) => ({ kind, span, content: span }))
    .sort((a, b) => a.span.start - b.span.start);
  return { ...shelved, annotations: { ...shelved.annotations, quotations } };
}
