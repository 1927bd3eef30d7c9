/**
 * Why a document is not imported: a clause behind its name, and what to do. A terminal shows it as it stands; whoever
 * speaks another language has a phrase of the same key.
 */
export const REFUSALS = {
  importEmpty: 'is empty: put the text into it',
  importBinary: 'is not text but binary data: import the document it was made from',
  importNoArticle:
    'holds no article, only single words or menus: open it, and paste the text into a .txt file',
  importUnknownKind: 'is not of a kind that can be imported: save it as {endings}',
  importOtherKind: 'is a {kind} file in spite of its name: rename it to end in {ending}',
  importNotItsKind: 'is not a {kind} file in spite of its name: save it again from its program',
  importBrokenWord: 'is no Word document or a broken one: open it in its program and save it again as .docx',
  importBrokenDocx: 'is a broken DOCX file: open it in its program and save it again',
  importUnpacksTooLarge: 'unpacks to more than 150 MB: take the pictures out and save it again',
  importLocked: 'is locked with a password: save it without one',
  importTooManyPages: 'has {count} pages, more than {most}: cut it into several files',
  importLongerThanABook: 'holds more text than a book: cut it into several files',
  importScan: 'is a scan without text: run text recognition (OCR) over it first',
  importBrokenPdf: 'is a broken PDF file: open it in a viewer and print it to a new PDF',
  importBrokenXml: 'is broken XML: save the subtitles again, or as .srt',
  importNoTimes:
    'has no subtitles with times such as 00:00:01.000 --> 00:00:02.000: save it as .txt if it is plain text',
  importTooManyElements: 'has {count} elements, more than a page can have: save the article alone',
  importNoArticleOnPage: 'is a page without an article: open the article itself and save that page',
  importFrontMatter: 'has front matter that cannot be read (line {line}: {why}): mend it or take it out',
  importMailWithoutText: 'is a mail without text: save its attachment and import that',
  importUnknownEncoding: 'is in an encoding that cannot be told: save it again as UTF-8',
  importBrokenUtf16: 'is broken UTF-16 text: save it again as UTF-8',
  importNested: 'is nested too deeply: save the article alone',
  importTooMuchMemory: 'needs too much memory: cut it into smaller files',
  importTooSlow: 'takes longer than {seconds} s to read: cut it into smaller files',
  importUnreadable: 'cannot be read ({why}): save it in another format',
} as const;

export type RefusalKey = keyof typeof REFUSALS;
export type RefusalParts = Readonly<Record<string, string | number>>;

/** Why, as data: a phrase, and what fills its places. */
export interface Refused {
  readonly key: RefusalKey;
  readonly parts: RefusalParts;
}

/** A document that cannot be imported. The message is a clause: what is wrong, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** The same as data, where it is one of `REFUSALS`. */
  readonly refused: Refused | undefined;

  constructor(message: string, refused?: Refused) {
    super(message);
    this.refused = refused;
  }
}

export const refusal = (key: RefusalKey, parts: RefusalParts = {}): Refusal =>
  new Refusal(
    REFUSALS[key].replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name] ?? '')),
    { key, parts },
  );

/** What a parser says where a document is refused. */
export function refusedReply(key: RefusalKey, parts: RefusalParts = {}) {
  const { message, refused } = refusal(key, parts);
  return { ok: false, message, ...(refused && { refused }) } as const;
}
