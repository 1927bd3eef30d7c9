import type { Email } from 'postal-mime';
import { dayOf } from '../dates.ts';
import { decodeText } from '../decode.ts';
import { count } from '../decoded.ts';
import { type ArticleDraft, type DocumentLine, type Fields, squeeze } from '../draft.ts';
import { withWindowsSigns } from '../encodings.ts';
import { articlesIn } from '../raw/articles.ts';
import { linesOf } from '../raw/lines.ts';
import { Refusal, refusal } from '../refusals.ts';
import { parseHtml, wholePage } from './html/html.ts';
import { parseMail } from './mail-lines.ts';

/** Mails inside of mails are read so deep, and so many. */
const DEEPEST = 3;
const MOST_MAILS = 50;

/**
 * A saved mail: its subject, sender and day as fields, its text (else its HTML) as the article. What the text says of
 * a mail that it forwards or answers stays text; a mail that is attached is an article of its own, with its own
 * fields. Other attachments are left alone.
 */
export async function parseEmail(bytes: Uint8Array): Promise<ArticleDraft[]> {
  const drafts = await mailsIn(bytes, 0);
  if (drafts.length === 0) throw refusal('importMailWithoutText');
  return drafts.slice(0, MOST_MAILS);
}

async function mailsIn(bytes: Uint8Array, depth: number): Promise<ArticleDraft[]> {
  const { text, notes } = await inUtf8(bytes);
  const mail = await parseMail(text, { maxNestingDepth: 50, forceRfc822Attachments: true });
  const own = draftsOf(mail).map((draft) => {
    const told = [...notes, ...brokenLetters(draft)];
    return told.length === 0 ? draft : { ...draft, notes: [...told, ...(draft.notes ?? [])] };
  });
  const attached =
    depth < DEEPEST ? mail.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822') : [];
  const inner: ArticleDraft[] = [];
  for (const { content } of attached.slice(0, MOST_MAILS))
    inner.push(...(await mailsIn(new Uint8Array(Buffer.from(content as ArrayBuffer)), depth + 1)));
  return [...own, ...inner];
}

/** A mail that names no encoding and is not UTF-8 is read by its letters; what its parts declare is left to them. */
async function inUtf8(bytes: Uint8Array): Promise<{ text: Uint8Array; notes: readonly string[] }> {
  const plain = bytes.every((byte) => byte < 0x80);
  if (plain || /charset\s*=/i.test(Buffer.from(bytes).toString('latin1'))) return { text: bytes, notes: [] };
  const { text, notes } = await decodeText(bytes);
  return { text: new Uint8Array(Buffer.from(text)), notes };
}

function brokenLetters({ blocks }: ArticleDraft): string[] {
  const lost = blocks.reduce((sum, { text }) => sum + count(text, /\ufffd/g), 0);
  if (lost === 0) return [];
  return [
    `${lost === 1 ? 'one letter is' : `${lost} letters are`} broken in the mail: look for \ufffd and put the right one there`,
  ];
}

function draftsOf(mail: Email): ArticleDraft[] {
  const text = withWindowsSigns(mail.text ?? '');
  const html = withWindowsSigns(mail.html ?? '');
  const fields = fieldsOf(mail);
  if (text.trim() !== '') {
    const lines = linesOf(text);
    return articlesIn(lines, fields, { keeps: innerHeaders(lines) });
  }
  if (html.trim() === '') return [];
  return articleOrWhole(html).map((draft, at) =>
    at === 0 ? { ...draft, fields: { ...draft.fields, ...fields } } : draft,
  );
}

/** A mail may be shorter than any page with an article: then all of it is the text. */
function articleOrWhole(html: string): ArticleDraft[] {
  try {
    return parseHtml(html);
  } catch (error) {
    if (error instanceof Refusal) return wholePage(html);
    throw error;
  }
}

function fieldsOf(mail: Email): Fields {
  const sender = firstNameFirst(squeeze(withWindowsSigns(mail.from?.name ?? '')));
  const title = squeeze(withWindowsSigns(mail.subject ?? '')).replace(
    /^(?:(?:fwd?|wg|tr|rv|re|aw):\s*)+/i,
    '',
  );
  // The header as it was sent: its day is the day where the sender was.
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  const published = date === undefined ? undefined : dayOf(date);
  return {
    ...(title ? { title } : {}),
    ...(sender ? { authors: [sender] } : {}),
    ...(published ? { published } : {}),
  };
}

/** Offices write "Hart, Ben" and "Hart, Ben (Harbour)". */
const firstNameFirst = (name: string): string =>
  name.replace(/^(\p{Lu}[\p{L}'’-]{1,40}), (\p{Lu}[\p{L}.'’ -]{1,40}?)(?: \([^()]{1,40}\))?$/u, '$2 $1');

const HEADER_LINE =
  /^[>\s]*\*?(?:from|to|cc|date|sent|subject|reply-to|von|an|gesendet|datum|betreff|de|para|enviado|fecha|asunto|à|envoyé|objet|assunto|data)\s?:\*? ?\S/i;
const FEWEST_HEADER_LINES = 2;

/** The lines that tell of a mail which this one forwards or answers: two header lines or more, one below the other. */
function innerHeaders(lines: readonly DocumentLine[]): ReadonlySet<DocumentLine> {
  const found = new Set<DocumentLine>();
  let run: DocumentLine[] = [];
  for (const line of [...lines, undefined]) {
    if (line && HEADER_LINE.test(line.text.slice(0, 200))) run.push(line);
    else {
      if (run.length >= FEWEST_HEADER_LINES) for (const one of run) found.add(one);
      run = [];
    }
  }
  return found;
}
