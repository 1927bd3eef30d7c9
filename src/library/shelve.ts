import { annotate } from '../annotate/annotate.ts';
import { type Document, type ParagraphSpan, paragraphAt, toDocument } from '../annotate/document.ts';
import { type Passage, publishedOf, type Source } from '../corpus/source.ts';
import type { Shelved } from '../search/index.ts';
import type { Remembered } from './rest.ts';
import { hashOf, refOf } from './source-names.ts';

/** Annotates a source, or recalls what was found in it. */
export function shelve(source: Source, remembered?: Remembered, hash = hashOf(source)): Shelved {
  const document = documentOf(source, remembered);
  return {
    source,
    document,
    annotations: remembered?.annotations ?? annotate(document),
    ref: refOf(source.id),
    hash,
  };
}

const placeOf = ({ span, caption }: Passage): ParagraphSpan => ({ ...span, ...(caption && { caption }) });

/** A source as text with its sentences, where these are known. */
export function documentOf(source: Source, remembered?: Remembered): Document {
  const { text, language, passages } = source;
  const published = publishedOf(source);
  if (!remembered) return toDocument(text, language, passages.map(placeOf), published);
  const paragraphs = passages.map((passage, at) =>
    paragraphAt(text, placeOf(passage), remembered.sentences[at] ?? []),
  );
  return { text, language, paragraphs, ...(published !== undefined && { published }) };
}
