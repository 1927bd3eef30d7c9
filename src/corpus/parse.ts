import { paragraphs } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { cut, type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import type { Passage, Source } from './source.ts';

export type Parsed =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A file's bytes become a source, or the list of what is wrong with them.
 * @param file the path as a person would name it; its last part without the ending is the source's id
 */
export function parseSource(bytes: Uint8Array, file: string): Parsed {
  const decoded = decode(bytes, file);
  if (typeof decoded !== 'string') return { ok: false, problems: [decoded] };
  const parts = cut(decoded);
  if (parts === 'unclosed')
    return {
      ok: false,
      problems: [{ file, line: 1, message: 'the front matter has no end: close it with a line `---`' }],
    };
  const { yaml, body } = parts;
  const front = readFrontMatter(yaml, file);
  const passages = toPassages(body);
  const problems = front.ok ? [] : [...front.problems];
  if (passages.length === 0) {
    const line = lineOf(decoded, decoded.length - body.length);
    problems.push({ file, line, message: 'the body is empty: put the text behind the front matter' });
  }
  if (!front.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, source: toSource(file, body, passages, front.fields) };
}

function toSource(
  file: string,
  text: string,
  passages: readonly Passage[],
  { kind = 'article', language = 'en', ...fields }: FrontMatter,
): Source {
  return { id: idOf(file), file, kind, language, text, passages, ...fields };
}

/** The last part of a path without its ending: "corpus/2017-mass-deportation.md" → "2017-mass-deportation". */
export const idOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.md$/i, '');

const HEADING = /^#{1,6}[ \t]+(?=\S)/;

/** The paragraphs of a body, numbered from 1; a Markdown heading is not one but the section of those below it. */
function toPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  let section: Span | undefined;
  for (const span of paragraphs(text)) {
    const [heading, rest] = splitHeading(text, span);
    if (heading) section = heading;
    if (rest) passages.push({ number: passages.length + 1, span: rest, ...(section ? { section } : {}) });
  }
  return passages;
}

/** A heading's words, and what stands directly below its line in the same block. */
function splitHeading(text: string, span: Span): [heading: Span | undefined, rest: Span | undefined] {
  const marks = HEADING.exec(text.slice(span.start, span.start + 80))?.[0];
  if (marks === undefined) return [undefined, span];
  const newline = text.indexOf('\n', span.start);
  const end = newline < 0 || newline > span.end ? span.end : newline;
  const heading = { start: span.start + marks.length, end: text.slice(0, end).trimEnd().length };
  const below = text.slice(end, span.end);
  const start = end + below.length - below.trimStart().length;
  return [heading, start < span.end ? { start, end: span.end } : undefined];
}

function decode(bytes: Uint8Array, file: string): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { file, line: lineOfBadByte(bytes), message: 'is not UTF-8 text: save it as UTF-8 or import it' };
  }
}

/** The line of the first byte sequence that is not UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lineOf(lenient, Math.max(0, lenient.indexOf('\ufffd')));
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
