import { count, type Decoded } from './decoded.ts';
import { refusal } from './refusals.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text that `bytes` hold, in any encoding of the WHATWG Encoding Standard. A byte order mark counts first; then
 * UTF-8, where the bytes are that; then what the document declares; then what its letters look like.
 * @param declared an encoding's label, as the document gives it
 * @throws Refusal when they hold nothing, no text, or text in an encoding that cannot be told
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const decoded =
    plainUtf8(bytes, declared) ?? (await (await import('./encodings.ts')).decodeOther(bytes, declared));
  if (decoded.text.trim() === '') throw refusal('importEmpty');
  if (isBinary(decoded.text)) throw refusal('importBinary');
  return decoded;
}

/** Most files, without a look at the tables of the other encodings. Those that write letters in ASCII alone must be declared. */
function plainUtf8(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  if (bytes.includes(0) || (declared !== undefined && !/^utf-?8$/i.test(declared))) return undefined;
  try {
    return { text: UTF8.decode(bytes), notes: [] };
  } catch {
    return undefined;
  }
}

/** How far into a page its own declaration is looked for: browsers look at 1024 bytes and again when they meet it later. */
const DECLARATION_WITHIN = 65_536;

/** The label of the encoding that an HTML or XML page declares in itself. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = withoutComments(latin1(bytes.subarray(0, DECLARATION_WITHIN)));
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/.exec(start)?.[1];
  return /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start)?.[1] ?? xml;
}

function withoutComments(html: string): string {
  const [first = '', ...others] = html.split('<!--');
  return first + others.map((part) => part.split('-->').slice(1).join('-->')).join('');
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  return count(sample, /(?![\t-\r\u0080-\u009f])\p{Cc}/gu) > sample.length * 0.01;
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
