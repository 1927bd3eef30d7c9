import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

/** What is imported of an English page. */
export async function draftOf(head: string, body: string): Promise<ArticleDraft> {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const [draft] = await parseDocument('page.html', new Uint8Array(Buffer.from(html)));
  if (!draft) throw new Error('no draft');
  return draft;
}

export const texts = ({ blocks }: ArticleDraft): string[] =>
  blocks.filter(({ role }) => role === 'text').map(({ text }) => text);

/** Why what begins so was left out. */
export const whyOf = ({ dropped }: ArticleDraft, words: string): string | undefined =>
  dropped.find(({ text }) => text.startsWith(words))?.why;
