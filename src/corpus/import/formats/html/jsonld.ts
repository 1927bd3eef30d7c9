import { squeeze } from '../../draft.ts';
import { withoutReferences } from '../references.ts';

export type Json = { readonly [key: string]: unknown };

const ARTICLE_TYPES =
  /(?:^|\/)(?:\w*Article|\w*Posting|BlogPosting|Report|Review|Interview|Statement|PressRelease|GovernmentService|ScholarlyArticle|Recipe|HowTo)$/;

const LONGEST_DATA = 1_000_000;
const MOST_NODES = 2000;

/** The first article that the page's JSON-LD describes. */
export function articleData(document: Document): Json | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parseJson(script.textContent ?? '')];
    for (let seen = 0; queue.length > 0 && seen < MOST_NODES; seen++) {
      const node = queue.shift();
      if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
      if (!isJson(node)) continue;
      if ([node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type)))
        return node;
      queue.push(node['@graph'], node.mainEntity);
    }
  }
  return undefined;
}

/** Whether data describes what a page may hold beside other text: a recipe, instructions. */
export const isPartOfPage = (data: Json | undefined): boolean =>
  [data?.['@type']].flat().some((type) => typeof type === 'string' && /(?:^|\/)(?:Recipe|HowTo)$/.test(type));

/** What pages put around JSON-LD, as if it were a program or XML. */
const WRAPPERS = /^[\s/*]*(?:<!--|<!\[CDATA\[)?[\s/*]*|[\s/*]*(?:-->|\]\]>)?[\s/*;]*$/g;

export function parseJson(text: string): unknown {
  if (text.length > LONGEST_DATA) return undefined;
  try {
    // Line breaks inside of strings are forbidden and common.
    return JSON.parse(text.replace(WRAPPERS, '').replace(/[\t\n\r]+/g, ' '));
  } catch {
    return undefined;
  }
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asText = (value: unknown): string | undefined => {
  const [one] = [value].flat();
  const text = typeof one === 'string' ? squeeze(withoutReferences(one)) : '';
  return text === '' || text.length > 500 ? undefined : text;
};

const LONGEST_BODY = 300_000;

/** The paragraphs of the article that a page tells programs in full; of a text without breaks there is one. */
export function describedBody(document: Document): string[] {
  const body = articleData(document)?.articleBody;
  if (typeof body !== 'string' || body.length > LONGEST_BODY) return [];
  return linesOfBody(body);
}

/** The names in a JSON-LD author or publisher: a string, an object with a name, or a list of such. */
export const named = (value: unknown): string[] =>
  [value].flat().flatMap((one) => asText(isJson(one) ? one.name : one) ?? []);

export const addressIn = (value: unknown): string | undefined => asText(isJson(value) ? value['@id'] : value);

/** The lines of a text; of one in HTML the paragraphs. */
export const linesOfBody = (text: string): string[] =>
  withoutReferences(text.replace(/<\/?(?:p|br|div|h[1-6]|li|ul|ol)(?: [^<>]{0,300})?\/?>/gi, '\n'))
    .split('\n')
    .map((line) => squeeze(line.replace(/<\/?[a-z][^<>]{0,300}>/gi, '')))
    .filter((line) => line !== '');
