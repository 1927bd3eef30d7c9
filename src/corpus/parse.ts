import { paragraphs } from '../text/paragraphs.ts';
import { type Span, slice, trim } from '../text/span.ts';
import { isCaption } from './captions.ts';
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
  const { yaml, line, body } = parts;
  const front = readFrontMatter(yaml, file, line);
  const passages = toPassages(body);
  const problems = front.ok ? [] : [...front.problems];
  if (passages.length === 0) {
    const end = lineOf(decoded, decoded.length - body.length);
    problems.push({ file, line: end, message: 'the body is empty: put the text behind the front matter' });
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
/** A paragraph without a letter or a digit, such as a row of stars, is none. */
const WORDED = /[\p{L}\p{N}]/u;

const COMMENT = /^<!--[\s\S]*-->$/;
/** The paragraph that stands above a caption: a comment, so that the caption keeps its own letters. */
export const CAPTION_MARK = '<!-- caption -->';

/**
 * The paragraphs of a body, numbered from 1; a Markdown heading is not one but the section of those below it,
 * and a comment is none.
 */
function toPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  let section: Span | undefined;
  let caption = false;
  for (const paragraph of paragraphs(text)) {
    if (COMMENT.test(slice(text, paragraph))) {
      caption = slice(text, paragraph) === CAPTION_MARK;
      continue;
    }
    let span = paragraph;
    for (let heading = headingOf(text, span); heading; heading = headingOf(text, span)) {
      section = heading.words;
      span = heading.below;
    }
    if (WORDED.test(slice(text, span)))
      passages.push({
        number: passages.length + 1,
        span,
        ...(section && { section }),
        ...((caption || isCaption(slice(text, span))) && { caption: true }),
      });
    caption = false;
  }
  return passages;
}

/** The words of a heading in the first line of `span`, and what stands directly below that line. */
function headingOf(text: string, { start, end }: Span): { words: Span; below: Span } | undefined {
  const marks = HEADING.exec(text.slice(start, Math.min(end, start + 80)))?.[0];
  if (marks === undefined) return undefined;
  const newline = text.indexOf('\n', start);
  const lineEnd = newline < 0 || newline > end ? end : newline;
  return {
    words: trim(text, { start: start + marks.length, end: lineEnd }),
    below: trim(text, { start: lineEnd, end }),
  };
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
