import { Refusal } from './draft.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const ENCODING_ADVICE = 'save it again as UTF-8';

/**
 * The text that `bytes` hold: UTF-8, UTF-16 with or without a byte order mark, or Windows-1252.
 * @throws Refusal when they hold nothing, no text, or text in another encoding
 */
export function decode(bytes: Uint8Array): string {
  const text = unicode(bytes) ?? western(bytes);
  if (text.trim() === '') throw new Refusal('is empty: put the text into it');
  if (isBinary(text)) throw new Refusal('is not text but binary data: import the document it was made from');
  return text;
}

function unicode(bytes: Uint8Array): string | undefined {
  const wide = utf16Kind(bytes);
  if (wide) return decodeWide(bytes, wide);
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  // Without a mark, Western text in UTF-16 has a zero in every second byte and hardly one in the others.
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`is broken UTF-16 text: ${ENCODING_ADVICE}`);
  }
}

/** Bytes that Windows-1252 gives no character. */
const UNDEFINED_BYTES = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** The characters of the bytes 0x80 to 0x9f, where Windows-1252 differs from ISO-8859-1; a space has none. */
const WINDOWS_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** By hand, because Node 20 decodes Windows-1252 as ISO-8859-1. */
const decodeWestern = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);

function western(bytes: Uint8Array): string {
  if (bytes.some((byte) => UNDEFINED_BYTES.has(byte)) || !looksWestern(bytes))
    throw new Refusal(`is in an encoding that is neither UTF-8, UTF-16 nor Windows-1252: ${ENCODING_ADVICE}`);
  return decodeWestern(bytes);
}

/**
 * Whether the bytes above 127 stand as Western accents and quotation marks do: seldom three in a row
 * (Cyrillic, Greek, Chinese and Japanese encodings), seldom a sign such as "³" between two letters
 * (Central European ones).
 */
function looksWestern(bytes: Uint8Array): boolean {
  const text = decodeWestern(bytes.subarray(0, 200_000));
  const high = count(text, /[^\p{ASCII}]/gu);
  const crowded = count(text, /[À-ÿ]{3,}/g) * 3;
  const misplaced = count(text, /[A-Za-zÀ-ÿ][¡-¬®-¶¸-¿](?=[a-zà-ÿ])/g);
  return crowded <= high * 0.2 && misplaced <= high * 0.1;
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  if (sample.includes('\0')) return true;
  return count(sample, /(?![\t-\r\u0080-\u009f])\p{Cc}/gu) > sample.length * 0.01;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
