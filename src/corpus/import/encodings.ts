import { getBOMEncoding, labelToName, TextDecoder } from '@exodus/bytes/encoding.js';
import { count, type Decoded, ENCODING_ADVICE } from './decoded.ts';
import { refusal } from './refusals.ts';

/**
 * Text in another encoding than whole UTF-8. Node 20's own decoder lacks two encodings of the standard and reads
 * windows-1252 as ISO-8859-1.
 * @throws Refusal when the encoding cannot be told
 */
export async function decodeOther(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const { encoding, unsure } = await encodingOf(bytes, declared);
  return decodeAs(bytes, encoding, unsure);
}

const guessed = (encoding: string): string =>
  `its encoding is a guess (${encoding}): look at the accents, and ${ENCODING_ADVICE} where they are wrong`;

interface Encoding {
  readonly encoding: string;
  /** Neither the document nor its letters say it for certain. */
  readonly unsure?: boolean;
}

async function encodingOf(bytes: Uint8Array, declared: string | undefined): Promise<Encoding> {
  const wide = getBOMEncoding(bytes) ?? utf16Kind(bytes);
  if (wide) return { encoding: wide };
  const { letters, stray } = utf8Shape(bytes);
  const named = declared === undefined ? null : labelToName(declared);
  if (letters > 0 && letters >= stray) return { encoding: 'UTF-8' };
  // A page whose bytes could be read this far says of itself that it is not UTF-16.
  if (named !== null && !/^UTF-(?:8|16)|^x-user/i.test(named)) return { encoding: named };
  if (stray === 0 || (named !== null && stray <= FEW_STRAYS)) return { encoding: 'UTF-8' };
  return detected(bytes);
}

/** So few wrong bytes do not disprove that a page is in the encoding that it declares. */
const FEW_STRAYS = 2;

/** How many letters of several bytes UTF-8 makes of `bytes`, and how many bytes it can make nothing of. */
function utf8Shape(bytes: Uint8Array): { readonly letters: number; readonly stray: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const stray = count(text, /\ufffd/g);
  return { letters: count(text, /[\u0080-\ufffc]|[\ud800-\udbff][\udc00-\udfff]/g), stray };
}

/** Encodings of files that nobody has written for decades, and those that the detector takes for others. */
const ENCODINGS: string[] =
  'utf-8 ibm866 iso-8859-2 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-15 iso-8859-16 koi8-r koi8-u macintosh cp874 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 mac-cyrillic gb18030 big5 big5hkscs euc-jp iso-2022-jp cp932 shift_jis cp949 euc-kr'.split(
    ' ',
  );
/** The detector's names of encodings that the standard names otherwise. */
const STANDARD_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    big5hkscs: 'big5',
    cp874: 'windows-874',
    cp932: 'shift_jis',
    cp949: 'euc-kr',
    'mac-cyrillic': 'x-mac-cyrillic',
    maccyrillic: 'x-mac-cyrillic',
  }),
);
const LARGEST_SAMPLE = 100_000;
/** The detector's confidence from which a guess is told as one, and from which it is taken as told. */
const UNSURE = 0.1;
const SURE = 0.2;

/** What the letters look like. A few accents in much ASCII say little; they are Western where they stand as Western ones do. */
async function detected(bytes: Uint8Array): Promise<Encoding> {
  const { detect } = await import('jschardet');
  const sample = bytes.subarray(0, LARGEST_SAMPLE);
  const possible = ENCODINGS.filter((name) => isClean(sample, standardName(name)));
  const { encoding, confidence } = detect(sample, { detectEncodings: possible });
  const standard = labelToName(standardName((encoding ?? '').toLowerCase()));
  if (standard !== null && standard !== 'UTF-8' && confidence >= UNSURE)
    return { encoding: standard, unsure: confidence < SURE };
  if (looksWestern(sample)) return { encoding: 'windows-1252', unsure: true };
  throw refusal('importUnknownEncoding');
}

const standardName = (name: string): string => STANDARD_NAMES.get(name) ?? name;

/** Whether an encoding gives every byte a letter; control characters show that it is a relative of the right one. */
const isClean = (bytes: Uint8Array, encoding: string): boolean =>
  !/[\u0080-\u009f]/.test(new TextDecoder(encoding).decode(bytes));

/**
 * Whether the bytes above 127 stand as Western accents and quotation marks do: seldom three in a row
 * (Cyrillic, Greek, Chinese and Japanese encodings), seldom a sign such as "³" between two letters
 * (Central European ones).
 */
function looksWestern(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const high = count(text, /[^\p{ASCII}]/gu);
  const crowded = count(text, /[À-ÿ]{3,}/g) * 3;
  const misplaced = count(text, /[A-Za-zÀ-ÿ][¡-¬®-¶¸-¿](?=[a-zà-ÿ])/g);
  const unknown = count(text, /[\u0080-\u009f]/g);
  return unknown === 0 && crowded <= high * 0.2 && misplaced <= high * 0.1;
}

function decodeAs(bytes: Uint8Array, encoding: string, unsure = false): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const lost = count(text, /\ufffd/g);
  if (/^utf-16/i.test(encoding) && lost > 0) throw refusal('importBrokenUtf16');
  if (lost === 0) return { text, notes: unsure ? [guessed(encoding)] : [] };
  const line = count(text.slice(0, text.indexOf('\ufffd')), /\n/g) + 1;
  const letters = lost === 1 ? 'one letter is' : `${lost} letters are`;
  return {
    text,
    notes: [
      `${letters} broken in the file, the first in line ${line}: look for \ufffd and put the right one there`,
    ],
  };
}

/** Text in UTF-16 without a mark: Western text has a zero in every second byte and hardly one in the others. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
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

/** What Node 20 makes of windows-1252 has control characters where that has quotation marks and dashes. */
export const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) =>
    new TextDecoder('windows-1252').decode(Uint8Array.of(sign.charCodeAt(0))),
  );
