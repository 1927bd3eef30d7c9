import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { KINDS } from './source.ts';

const LONGEST_FIELD = 500;

const line = z
  .string('is not text: put it in quotation marks')
  .trim()
  .min(1, 'is empty: leave the field out instead')
  .max(LONGEST_FIELD, `is longer than ${LONGEST_FIELD} characters`);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that exists. */
const partialDate = z
  .union([z.string(), z.number().transform(String)], 'is not a date: write YYYY-MM-DD, YYYY-MM or YYYY')
  .refine(isPartialDate, 'is not a date: write YYYY-MM-DD, YYYY-MM or YYYY');

const authors = z
  .union([line.transform((one) => [one]), z.array(line).min(1, 'is empty: leave the field out instead')])
  .describe('a name or a list of names');

const work = {
  title: line.exactOptional(),
  publisher: line.exactOptional(),
  published: partialDate.exactOptional(),
  authors: authors.exactOptional(),
};

const frontMatter = z.strictObject({
  ...work,
  url: line.refine(isWebAddress, 'is not an http(s) address').exactOptional(),
  language: line
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as "en"')
    .exactOptional(),
  rights: line.exactOptional(),
  kind: z.enum(KINDS, `is not one of ${KINDS.join(', ')}`).exactOptional(),
  about: z.strictObject(work).exactOptional(),
});

export type FrontMatter = z.output<typeof frontMatter>;

/** The names of the fields that front matter may have. */
export const FIELDS: readonly string[] = Object.keys(frontMatter.shape);

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING_FENCE = /^---[ \t]*(?:\r?\n|$)/m;

/** A file cut in two: the YAML between the fences, and the body behind them, untouched. */
export interface Parts {
  readonly yaml: string;
  readonly body: string;
}

/** Cuts a file's text; without a first line `---` the whole file is body, without a second such line it is not a source. */
export function cut(file: string): Parts | 'unclosed' {
  const opening = FENCE.exec(file);
  if (!opening) return { yaml: '', body: file };
  const rest = file.slice(opening[0].length);
  const closing = CLOSING_FENCE.exec(rest);
  if (!closing) return 'unclosed';
  return { yaml: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) };
}

/** The front matter of `file`, or every fault in it with its line and field. */
export function readFrontMatter(
  yaml: string,
  file: string,
): { ok: true; fields: FrontMatter } | { ok: false; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
  // The first line of the YAML is the second of the file, behind the fence.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const [fault] = document.errors;
  if (fault) {
    const message = `the front matter is not YAML: ${fault.message.split(/ at line |\n/, 1)[0]}`;
    return { ok: false, problems: [{ file, line: lineAt(fault.pos[0]), message }] };
  }
  const parsed = frontMatter.safeParse(plain(document.toJS({ maxAliasCount: 0 })));
  if (parsed.success) return { ok: true, fields: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => problem([...issue.path, key], `is not a field: use ${known(issue.path)}`))
        : [problem(issue.path, issue.message)],
    ),
  };

  function problem(path: readonly PropertyKey[], message: string): Problem {
    const field = path.filter((step) => typeof step === 'string').join('.');
    const at = offsetOf(document.contents, path);
    if (field === '')
      return { file, line: 2, message: 'the front matter is not a list of "field: value" lines' };
    return {
      file,
      ...(at === undefined ? {} : { line: lineAt(at) }),
      field,
      message: `"${field}" ${message}`,
    };
  }
}

const known = (path: readonly PropertyKey[]): string =>
  (path[0] === 'about' ? Object.keys(work) : FIELDS).join(', ');

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
