import { type Document, isMap, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { isShown } from '../text/visible.ts';
import type { Problem } from './problem.ts';
import { KINDS } from './source.ts';

const LONGEST_FIELD = 500;

/** So many fields that are none are told; each is looked for in the file. */
const MOST_TOLD = 100;

const EMPTY = 'is empty: leave the field out instead';

/** The fault of a value of the wrong type; a field without a value is empty. */
const unless = (fault: string) => ({
  error: ({ input }: { input?: unknown }): string => (input === null ? EMPTY : fault),
});

const line = z
  .string(unless('is not text: put it in quotation marks'))
  .trim()
  .refine(isShown, EMPTY)
  .max(LONGEST_FIELD, `is longer than ${LONGEST_FIELD} characters`);

const NOT_A_DATE = 'is not a date: write YYYY-MM-DD, YYYY-MM or YYYY';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that exists. */
const partialDate = z
  .union([z.string(), z.number().transform(String)], unless(NOT_A_DATE))
  .refine(isPartialDate, NOT_A_DATE);

/** A name or a list of names. */
const authors = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]),
  z.array(line).min(1, EMPTY),
);

const work = {
  title: line.exactOptional(),
  publisher: line.exactOptional(),
  published: partialDate.exactOptional(),
  authors: authors.exactOptional(),
};

const frontMatter = z.strictObject({
  ...work,
  place: line.exactOptional(),
  url: line.refine(isWebAddress, 'is not an http(s) address').exactOptional(),
  language: line
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as "en"')
    .exactOptional(),
  rights: line.exactOptional(),
  kind: z.enum(KINDS, `is not one of ${KINDS.join(', ')}`).exactOptional(),
  about: z
    .strictObject(work, unless(`is not a list of fields: use ${Object.keys(work).join(', ')}`))
    .exactOptional(),
});

export type FrontMatter = z.output<typeof frontMatter>;

const FENCE = /^\s*---[ \t]*\r?\n/;
const CLOSING_FENCE = /^---[ \t]*(?:\r?\n|$)/m;

/** A file cut in two: the YAML between the fences, and the body behind them, untouched. */
export interface FileParts {
  readonly yaml: string;
  /** The line of the file that the YAML begins on, counted from 1. */
  readonly line: number;
  readonly body: string;
}

/** Cuts a file's text; without a first line `---` the whole file is body, without a second such line it is not a source. */
export function cut(file: string): FileParts | 'unclosed' {
  const opening = FENCE.exec(file);
  if (!opening) return { yaml: '', line: 1, body: file };
  const rest = file.slice(opening[0].length);
  const closing = CLOSING_FENCE.exec(rest);
  if (!closing) return 'unclosed';
  return {
    yaml: rest.slice(0, closing.index),
    line: opening[0].split('\n').length,
    body: rest.slice(closing.index + closing[0].length),
  };
}

/**
 * The front matter of `file`, or every fault in it with its line and field.
 * @param firstLine the line of the file that `yaml` begins on
 */
export function readFrontMatter(
  yaml: string,
  file: string,
  firstLine = 2,
): { ok: true; fields: FrontMatter } | { ok: false; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
  const lineAt = (offset: number): number => firstLine + lines.linePos(offset).line - 1;
  const fault = faultOf(document);
  if (fault)
    return {
      ok: false,
      problems: [
        { file, line: lineAt(fault.offset), message: `the front matter is not plain YAML: ${fault.message}` },
      ],
    };
  const parsed = frontMatter.safeParse(plain(document.toJS()));
  if (parsed.success) return { ok: true, fields: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys
          .slice(0, MOST_TOLD)
          .map((key) => problem([...issue.path, key], `is not a field: use ${known(issue.path)}`))
      : [problem(issue.path, issue.message)],
  );
  return { ok: false, problems: inOrder(problems) };

  function problem(path: readonly PropertyKey[], message: string): Problem {
    const field = path.filter((step) => typeof step === 'string').join('.');
    const at = offsetOf(document.contents, path);
    if (field === '')
      return { file, line: firstLine, message: 'the front matter is not a list of "field: value" lines' };
    return {
      file,
      ...(at === undefined ? {} : { line: lineAt(at) }),
      field,
      message: `"${field}" ${message}`,
    };
  }
}

/** The first fault of the YAML. An alias is one: front matter has no use for it, and it can grow without bounds. */
function faultOf(document: Document.Parsed): { offset: number; message: string } | undefined {
  const [error] = document.errors;
  if (error) return { offset: error.pos[0], message: error.message.split(/ at line |\n/, 1)[0] ?? '' };
  let fault: { offset: number; message: string } | undefined;
  visit(document, {
    Alias(_, { source, range }) {
      fault = {
        offset: range?.[0] ?? 0,
        message: `"*${source}" is an alias, put it in quotation marks or write the value out`,
      };
      return visit.BREAK;
    },
  });
  return fault;
}

/** By line; a list with two faults of one sort has them once. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems
    .filter(
      ({ line, message }, at) =>
        problems.findIndex((other) => other.line === line && other.message === message) === at,
    )
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));

const known = (path: readonly PropertyKey[]): string =>
  (path[0] === 'about' ? Object.keys(work) : Object.keys(frontMatter.shape)).join(', ');

/** Absent front matter is empty front matter. */
const plain = (value: unknown): unknown => value ?? {};

/** Where the deepest part of `path` that the YAML has stands. */
function offsetOf(node: unknown, path: readonly PropertyKey[]): number | undefined {
  let at: number | undefined;
  let current = node;
  for (const step of path) {
    if (!isMap(current)) break;
    const pair = current.items.find(({ key }) => isScalar(key) && key.value === step) as Pair | undefined;
    if (!pair || !isScalar(pair.key)) break;
    at = pair.key.range?.[0] ?? at;
    current = pair.value;
  }
  return at;
}

function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
