import { isProse, weight } from '../../raw/shape.ts';
import { asText, isJson, type Json, linesOfBody, named, parseJson } from './jsonld.ts';

const MOST_NODES = 50_000;
const LONGEST_BODY = 300_000;
const FEWEST_PARAGRAPHS = 2;
/** What fields of a paragraph hold its words, in the data of programs. */
const WORDS: ReadonlySet<string> = new Set(
  'text content value html body children nodes spans paragraphs'.split(' '),
);
const DEEPEST = 12;

/** An article in the data from which a page's own program would draw it. */
export interface ProgramArticle {
  readonly paragraphs: readonly string[];
  readonly title?: string;
  readonly authors: readonly string[];
  readonly published?: string;
}

interface Found extends ProgramArticle {
  readonly weight: number;
}

/** The longest text of paragraphs in the data that the page gives to its own program. */
export function programArticle(document: Document): ProgramArticle | undefined {
  let best: Found | undefined;
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const queue: { readonly value: unknown; readonly holder?: Json }[] = [
      { value: parseJson(script.textContent ?? '') },
    ];
    for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
      const { value, holder } = queue[at] ?? { value: undefined };
      const paragraphs = paragraphsIn(value);
      const prose = paragraphs.filter(isProse);
      const heavy = prose.reduce((sum, text) => sum + weight(text), 0);
      if (prose.length >= FEWEST_PARAGRAPHS && heavy > (best?.weight ?? 0))
        best = { ...describedBy(holder), paragraphs, weight: heavy };
      if (Array.isArray(value))
        queue.push(...value.slice(0, MOST_NODES).map((one) => ({ value: one, ...(holder && { holder }) })));
      else if (isJson(value))
        queue.push(...Object.values(value).map((one) => ({ value: one, holder: value })));
    }
  }
  return best;
}

/** The paragraphs of a string of HTML or of lines, or of a list whose items hold one each. */
function paragraphsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > LONGEST_BODY ? [] : linesOfBody(value);
  if (!Array.isArray(value) || value.length < FEWEST_PARAGRAPHS || value.length > MOST_NODES) return [];
  return value.flatMap((item) => linesOfBody(wordsIn(item, 0)));
}

function wordsIn(value: unknown, depth: number): string {
  if (typeof value === 'string') return value;
  if (depth > DEEPEST) return '';
  if (Array.isArray(value)) return value.map((one) => wordsIn(one, depth + 1)).join('');
  if (!isJson(value)) return '';
  return Object.entries(value)
    .filter(([name]) => WORDS.has(name))
    .map(([, one]) => wordsIn(one, depth + 1))
    .join('');
}

/** What stands beside a text in the data says whose and when it is. */
function describedBy(holder: Json = {}): Omit<ProgramArticle, 'paragraphs'> {
  const field = (names: string): unknown =>
    names
      .split(' ')
      .map((name) => holder[name])
      .find((value) => value !== undefined && value !== null);
  const title = asText(field('headline title'));
  const published = asText(
    field('datePublished publishedAt published_at publishDate published firstPublished date'),
  );
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    authors: named(field('authors author byline')),
  };
}
