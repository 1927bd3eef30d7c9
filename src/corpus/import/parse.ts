import { declaredCharset, decodeText } from './decode.ts';
import type { Decoded } from './decoded.ts';
import type { ArticleDraft, Fields } from './draft.ts';
import { type Format, formatOf } from './format.ts';
import { isSentence } from './raw/shape.ts';
import { Refusal, type Refused, refusal, refusedReply } from './refusals.ts';
import { withToldLanguage } from './told-language.ts';

export interface ParseOptions {
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
}

type Parser = (bytes: Uint8Array) => ArticleDraft[] | Promise<ArticleDraft[]>;

/** Each parser is loaded when the first document of its kind comes. */
const PARSERS: Readonly<Record<Format, () => Promise<Parser>>> = {
  text: async () => {
    const { parseText } = await import('./formats/text.ts');
    return async (bytes) => withNotes(await decodeText(bytes), parseText);
  },
  markdown: async () => {
    const { parseMarkdown } = await import('./formats/markdown.ts');
    return async (bytes) => withNotes(await decodeText(bytes), parseMarkdown);
  },
  html: async () => {
    const { parseHtml } = await import('./formats/html/html.ts');
    return async (bytes) => withNotes(await decodeText(bytes, declaredCharset(bytes)), parseHtml);
  },
  transcript: async () => {
    const { parseTranscript } = await import('./formats/transcript.ts');
    return async (bytes) => withNotes(await decodeText(bytes, declaredCharset(bytes)), parseTranscript);
  },
  pdf: async () => (await import('./formats/pdf/pdf.ts')).parsePdf,
  docx: async () => (await import('./formats/docx/docx.ts')).parseDocx,
  email: async () => (await import('./formats/email.ts')).parseEmail,
  archive: async () => (await import('./formats/web-archive.ts')).parseWebArchive,
};

/** The articles of a text, with what is to be known of its letters. */
const withNotes = ({ text, notes }: Decoded, parse: (text: string) => ArticleDraft[]): ArticleDraft[] =>
  parse(text).map((draft) => (notes.length > 0 ? noted(draft, notes) : draft));

const noted = (draft: ArticleDraft, notes: readonly string[]): ArticleDraft => ({
  ...draft,
  notes: [...notes, ...(draft.notes ?? [])],
});

/**
 * The articles in a document's bytes.
 * @param name the file's name, whose ending tells the format; a name without a known ending is judged by the bytes
 * @param options what the person who imports says; it goes before what the document says
 * @throws Refusal when the document cannot be read or holds no article
 */
export async function parseDocument(
  name: string,
  bytes: Uint8Array,
  options: ParseOptions = {},
): Promise<ArticleDraft[]> {
  if (bytes.length === 0) throw refusal('importEmpty');
  const format = formatOf(name, bytes);
  const parse = await PARSERS[format]();
  const drafts = (await parse(bytes)).filter(
    (draft) => holdsText(draft) || (DOCUMENTS.has(format) && holdsWords(draft)),
  );
  if (drafts.length === 0) throw refusal('importNoArticle');
  const told = options.language === undefined ? await Promise.all(drafts.map(withToldLanguage)) : drafts;
  return told.map((draft) => ({ ...draft, fields: { ...trimmed(draft.fields), ...options } }));
}

/** Captions that a machine made have no full stops, and are no menu. */
const holdsText = ({ blocks, fields }: ArticleDraft): boolean =>
  fields.kind === 'transcript' ? blocks.length > 0 : blocks.some(({ text }) => isSentence(text));

/** What nobody saves for its menus: slides, tables and a list in a mail have no sentences. */
const DOCUMENTS: ReadonlySet<Format> = new Set(['pdf', 'docx', 'email']);
const FEWEST_WORDS = 10;
const holdsWords = ({ blocks }: ArticleDraft): boolean =>
  blocks.reduce((sum, { text }) => sum + (text.match(/\p{L}{2,}/gu)?.length ?? 0), 0) >= FEWEST_WORDS;

const LONGEST_FIELD = 500;

/** Front matter takes at most 500 characters a field; what is longer is no title and no name. */
function trimmed(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value !== 'string' || value.length <= LONGEST_FIELD),
  );
}

export interface ParseJob {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: ParseOptions;
}

/** What came of a document, as plain data that crosses from one thread to another. */
export type ParseReply =
  | { readonly ok: true; readonly drafts: readonly ArticleDraft[] }
  | { readonly ok: false; readonly message: string; readonly refused?: Refused };

/** Parses a document and never throws. */
export async function parseReply({ name, bytes, options }: ParseJob): Promise<ParseReply> {
  try {
    return { ok: true, drafts: await parseDocument(name, bytes, options) };
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, message: error.message, ...(error.refused && { refused: error.refused }) };
    return error instanceof RangeError
      ? refusedReply('importNested')
      : refusedReply('importUnreadable', { why: String(error) });
  }
}
