export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: Mark; children: Inline[] }
  | { kind: 'link'; url: string; children: Inline[] }
  | { kind: 'mention'; sort: Sort; id: string }
  | { kind: 'command'; name: string }
  | { kind: 'emoji'; name: string }
  | { kind: 'time'; seconds: number; style: string };
type Sort = '@' | '#' | '@&';
type Mark = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';

const MARKS: readonly [delimiter: string, kind: Mark][] = [
  ['**', 'strong'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'em'],
  ['_', 'em'],
];
const LINK = /\[((?:[^[\]\\]|\\.)+)\]\((<?)(https?:\/\/[^\s<>[\]]+)/y;
const QUIET_LINK = /<(https?:\/\/[^\s<>]+)>/y;
const BARE_LINK = /https?:\/\/[^\s<>[\]]+/y;
/** What ends a sentence is no part of a link in it. */
const TRAILING = '.,:;!?)\'"*_~|';
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;

const SORTS: readonly string[] = ['@', '#', '@&'] satisfies Sort[];
const isSort = (sort: string): sort is Sort => SORTS.includes(sort);

/** What stands in pointed brackets, and what it is. */
const POINTED: readonly [pattern: RegExp, node: (...groups: (string | undefined)[]) => Inline | null][] = [
  [/<(@&|@|#)!?(\d{1,20})>/y, (sort = '', id = '') => (isSort(sort) ? { kind: 'mention', sort, id } : null)],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    (seconds, style = 'f') => ({ kind: 'time', seconds: Number(seconds), style }),
  ],
  [/<\/([-_ \p{L}\p{N}]{1,100}):\d{1,20}>/uy, (name = '') => ({ kind: 'command', name })],
  [/<a?:(\w{2,32}):\d{1,20}>/y, (name = '') => ({ kind: 'emoji', name })],
];

interface Open {
  delimiter: string;
  kind: Mark | null;
  children: Inline[];
}

/** Words within a line or paragraph. Inside a masked link Discord shows backslashes as they are. */
export function parseInline(text: string, insideLink = false): Inline[] {
  const root: Open = { delimiter: '', kind: null, children: [] };
  /** What was opened and not closed, the innermost last. */
  const stack: Open[] = [];
  const unclosedCode = new Set<number>();
  const top = () => stack.at(-1) ?? root;
  const write = (words: string) => {
    const last = top().children.at(-1);
    if (last?.kind === 'text') last.text += words;
    else top().children.push({ kind: 'text', text: words });
  };
  /** What was opened and never closed, from some depth on, goes back to being characters. */
  const dissolve = (depth: number) => {
    for (const { delimiter, children } of stack.splice(depth)) {
      write(delimiter);
      for (const child of children)
        if (child.kind === 'text') write(child.text);
        else top().children.push(child);
    }
  };

  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const escaped = text.charAt(at + 1);
    if (character === '\\' && !insideLink && ESCAPABLE.test(escaped)) {
      write(escaped);
      at += 2;
      continue;
    }
    const atom = character === '`' ? codeAt(text, at, unclosedCode) : atomAt(text, at, insideLink);
    if (atom) {
      top().children.push(atom.node);
      at = atom.end;
      continue;
    }
    const mark = markAt(text, at, top().delimiter);
    if (!mark) {
      write(character);
      at += 1;
      continue;
    }
    const [delimiter, kind] = mark;
    const opener = stack.findLastIndex((open) => open.delimiter === delimiter);
    if (opener >= 0 && closes(text, at, delimiter)) {
      dissolve(opener + 1);
      const children = stack.pop()?.children ?? [];
      if (children.length > 0) top().children.push({ kind, children });
      else write(delimiter + delimiter);
    } else if (opener < 0 && opens(text, at, delimiter)) stack.push({ delimiter, kind, children: [] });
    else write(delimiter);
    at += delimiter.length;
  }
  dissolve(0);
  return root.children;
}

/** Of three stars in a row the first closes what was opened last: `***both***`. */
function markAt(text: string, at: number, innermost: string) {
  const run = innermost.length === 1 && text.startsWith(innermost.repeat(3), at);
  return MARKS.find(([delimiter]) => (run ? delimiter === innermost : text.startsWith(delimiter, at)));
}

const opens = (text: string, at: number, delimiter: string) =>
  /\S/.test(text[at + delimiter.length] ?? '') && (delimiter !== '_' || !WORD.test(text[at - 1] ?? ''));
const closes = (text: string, at: number, delimiter: string) =>
  (delimiter !== '*' || /\S/.test(text[at - 1] ?? '')) &&
  (delimiter !== '_' || !WORD.test(text[at + delimiter.length] ?? ''));

interface Atom {
  node: Inline;
  end: number;
}

function codeAt(text: string, at: number, unclosed: Set<number>): Atom | null {
  let length = 1;
  while (text[at + length] === '`') length += 1;
  const plain: Atom = { node: { kind: 'text', text: text.slice(at, at + length) }, end: at + length };
  if (unclosed.has(length)) return plain;
  const fence = '`'.repeat(length);
  let end = text.indexOf(fence, at + length);
  while (end >= 0 && text[end + length] === '`') {
    while (text[end] === '`') end += 1;
    end = text.indexOf(fence, end);
  }
  if (end < 0) {
    unclosed.add(length);
    return plain;
  }
  return { node: { kind: 'code', text: text.slice(at + length, end) }, end: end + length };
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function atomAt(text: string, at: number, insideLink: boolean): Atom | null {
  switch (text[at]) {
    case '<':
      return pointed(text, at) ?? (insideLink ? null : quietLink(text, at));
    case '[':
      return insideLink ? null : maskedLink(text, at);
    case 'h':
      return insideLink ? null : bareLink(text, at);
    default:
      return null;
  }
}

function pointed(text: string, at: number): Atom | null {
  for (const [pattern, nodeOf] of POINTED) {
    const [whole, ...groups] = match(pattern, text, at) ?? [];
    const node = whole === undefined ? null : nodeOf(...groups);
    if (whole !== undefined && node) return { node, end: at + whole.length };
  }
  return null;
}

function quietLink(text: string, at: number): Atom | null {
  const [whole = '', url = ''] = match(QUIET_LINK, text, at) ?? [];
  return URL.canParse(url) ? { node: linkTo(url), end: at + whole.length } : null;
}

function bareLink(text: string, at: number): Atom | null {
  const found = match(BARE_LINK, text, at)?.[0];
  if (!found) return null;
  let end = found.length;
  while (end > 0 && TRAILING.includes(found.charAt(end - 1))) end -= 1;
  const url = found.slice(0, end);
  return { node: URL.canParse(url) ? linkTo(url) : { kind: 'text', text: url }, end: at + end };
}

const linkTo = (url: string): Inline => ({ kind: 'link', url, children: [{ kind: 'text', text: url }] });

function maskedLink(text: string, at: number): Atom | null {
  const [whole, label = '', bracket, address = ''] = match(LINK, text, at) ?? [];
  if (whole === undefined) return null;
  const start = at + whole.length - address.length;
  const length = bracket ? address.length : balancedLength(address);
  const closing = bracket ? '>)' : ')';
  const url = address.slice(0, length);
  if (!text.startsWith(closing, start + length) || !URL.canParse(url)) return null;
  return {
    node: { kind: 'link', url, children: parseInline(label, true) },
    end: start + length + closing.length,
  };
}

/** How much of an address comes before the bracket that closes the link. */
function balancedLength(address: string): number {
  let depth = 0;
  for (let at = 0; at < address.length; at += 1) {
    if (address[at] === '(') depth += 1;
    if (address[at] !== ')') continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return address.length;
}
