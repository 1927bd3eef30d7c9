import type { RequestPatterns } from '../../languages/index.ts';
import { wordList } from '../../text/word-list.ts';
import { QUESTION_TABLES } from './asked-in.ts';
import { type FrontRequest, frontAsked } from './front-asked.ts';

/** What a question asks a finder for, in the words that were typed; most questions ask none. */
export type Request =
  /** `verb` where one tells how it was said, and not only that it was: "promise". */
  | { readonly kind: 'saidBy'; readonly speaker: string; readonly about: string; readonly verb?: string }
  | { readonly kind: 'whoSaid'; readonly words: string }
  | { readonly kind: 'meaning'; readonly term: string; readonly isSure: boolean }
  | { readonly kind: 'role'; readonly name: string }
  /** How many of what; the whole question tells of whom and when. */
  | { readonly kind: 'count'; readonly thing: string; readonly question: string }
  | ({ readonly kind: 'front' } & FrontRequest);

type Groups = Readonly<Record<'rest' | 'name' | 'whole' | 'verb', string>>;

/** Which patterns of the languages ask for what, from the first to the last. */
const KINDS: readonly (readonly [Exclude<keyof RequestPatterns, 'words'>, (found: Groups) => Request])[] = [
  ['count', ({ name, whole }) => ({ kind: 'count', thing: name, question: whole })],
  [
    'saidBy',
    ({ name, rest, verb }) => ({ kind: 'saidBy', speaker: name, about: rest, ...(verb !== '' && { verb }) }),
  ],
  ['whoSaid', ({ rest }) => ({ kind: 'whoSaid', words: rest })],
  ['meant', meaning(true)],
  ['role', ({ name }) => ({ kind: 'role', name })],
  ['isWhat', meaning(false)],
];

function meaning(isSure: boolean) {
  return ({ rest }: Groups): Request => ({
    kind: 'meaning',
    term: rest.replace(/^(?:an?|the) /, ''),
    isSure,
  });
}

const PATTERNS = KINDS.flatMap(([kind, request]) =>
  QUESTION_TABLES.flatMap(({ requests }) => requests[kind].map((pattern) => ({ pattern, request }))),
);

/** A longer text is no question of one of these kinds. */
const LONGEST = 300;

/** What a folded question asks for, as one of the kinds for which there is a finder. */
export function readRequest(folded: string): Request | undefined {
  if (folded.length > LONGEST) return undefined;
  const plain = folded.replace(/^[\s¿¡"']+|[\s?!."']+$/g, '').replace(/\s+/g, ' ');
  const ofSource = frontAsked(plain);
  if (ofSource) return { kind: 'front', ...ofSource };
  for (const { pattern, request } of PATTERNS) {
    const groups = pattern.exec(plain)?.groups;
    if (!groups) continue;
    const { rest = '', name = '', verb = '' } = groups;
    return request({ rest: rest.trim(), name: name.trim(), verb, whole: plain });
  }
  return undefined;
}

/** Words of such questions: a word of the question that is none of the shelf's may be one of them, misspelt. */
export const ASKING_WORDS: readonly string[] = QUESTION_TABLES.flatMap(({ requests: { words } }) =>
  words === undefined ? [] : wordList(words),
);
