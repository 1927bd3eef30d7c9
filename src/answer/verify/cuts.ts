import { excerpt } from '../../corpus/excerpt.ts';
import { languageOf, VERBAL, Word } from '../../languages/index.ts';
import type { Shelved } from '../../search/index.ts';
import { exactWords } from '../../text/exact-words.ts';
import { contains, overlaps, type Span, trim } from '../../text/span.ts';
import type { WordSpan } from '../../text/words.ts';
import { type Turning, turningOf } from './lexicon.ts';
import type { Cut, CutKind } from './types.ts';

/** How many words outside a quotation still speak of it; the whole rest of the sentence for a condition. */
const NEAR = { before: 6, behind: 3 };

/** What stands just outside `span`, in the same sentence, and may turn what it says. */
export function cutsAt(shelved: Shelved, span: Span): Cut[] {
  const bounds = boundsOf(shelved, span);
  const { text } = shelved.source;
  const before = trim(text, { start: bounds.start, end: span.start });
  const behind = trim(text, { start: span.end, end: bounds.end });
  const claims = isClaim(shelved, span);
  return [
    ...turning(shelved, exactWords(text, before).reverse(), before, 'before', claims),
    ...turning(shelved, exactWords(text, behind), behind, 'behind', claims),
    ...question(shelved, span, behind),
  ];
}

/** Whether the words state something: a phrase such as "rule of law" does not, whatever stands around it. */
function isClaim({ source }: Shelved, span: Span): boolean {
  const forms = exactWords(source.text, span);
  const lexicon = languageOf(source.language).speech?.().lexicon;
  if (!lexicon || lexicon.size === 0) return forms.length > 3;
  // Of other languages few verbs are known.
  if (languageOf(source.language).tag !== 'en' && forms.length > 3) return true;
  return forms.some(({ form }) => ((lexicon.get(form) ?? 0) & VERBS) !== 0);
}
const VERBS = VERBAL | Word.auxiliary | Word.modal;

/** The words left out at an end where an ellipsis stands for them. */
export function openEnd(shelved: Shelved, span: Span, end: 'before' | 'behind'): Span | undefined {
  const { text } = shelved.source;
  const bounds = boundsOf(shelved, span);
  const rest =
    end === 'before' ? { start: bounds.start, end: span.start } : { start: span.end, end: bounds.end };
  const words = exactWords(text, rest);
  const [first] = words;
  return first && { start: first.start, end: (words.at(-1) ?? first).end };
}

/**
 * How far a quotation could have gone: over the sentences that it is in, within its quotation marks where it
 * stands in some. The speaker's own "she said" is then outside, as it should be.
 */
function boundsOf({ document, annotations }: Shelved, span: Span): Span {
  const sentences = document.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => overlaps(sentence, span));
  const all = {
    start: Math.min(span.start, sentences[0]?.start ?? span.start),
    end: Math.max(span.end, sentences.at(-1)?.end ?? span.end),
  };
  const marked = annotations.quotations.find(
    ({ kind, content }) => kind !== 'indirect' && contains(content, span),
  );
  if (!marked) return all;
  return { start: Math.max(all.start, marked.content.start), end: Math.min(all.end, marked.content.end) };
}

/** The first word of each kind, from the cut outwards. */
function turning(
  { source }: Shelved,
  outwards: readonly WordSpan[],
  rest: Span,
  side: keyof typeof NEAR,
  claims: boolean,
): Cut[] {
  const found = new Map<CutKind, WordSpan>();
  const table = turningOf(source.language);
  for (const [distance, word] of outwards.entries()) {
    const takesBack = side === 'behind' && table.contrasts.has(word.form);
    const ofThem = side === 'before' && distance === 1 && outwards[0]?.form === 'of' && SHARES.has(word.form);
    const kind = takesBack ? 'condition' : ofThem ? 'hedge' : kindOf(table, word.form, distance < NEAR[side]);
    if (kind === 'negation' && !(claims && governs(table, source.text, word, rest, side, distance))) continue;
    if (kind && !found.has(kind)) found.set(kind, word);
  }
  return [...found].map(([kind, word]) => ({
    kind,
    turns: excerpt(source, word),
    rest: excerpt(source, rest),
  }));
}

/** "[Some] of the money was well spent" */
const SHARES: ReadonlySet<string> = new Set([
  'some',
  'few',
  'most',
  'half',
  'part',
  'many',
  'little',
  'none',
]);

/**
 * Whether a negation outside the words bears on them: in front, in the same clause; behind, right at the cut ("… is
 * not"), or as what the whole is said to be ("… is false"), but not in a clause of its own ("… they never see").
 */
function governs(
  { isNegation, joints }: Turning,
  text: string,
  word: WordSpan,
  rest: Span,
  side: keyof typeof NEAR,
  distance: number,
): boolean {
  if (side === 'behind') {
    // "We hired 40 nurses[, not 400]"
    const apart =
      BREAKS.test(text.slice(rest.start, word.start)) && /\p{L}|\p{N}/u.test(text.slice(word.end, rest.end));
    return (distance === 0 && !apart) || !isNegation(word.form);
  }
  const between = { start: word.end, end: rest.end };
  return (
    !BREAKS.test(text.slice(between.start, between.end)) &&
    !exactWords(text, between).some(({ form }) => joints.has(form))
  );
}
const BREAKS = /[,;:–—]/;

function kindOf(table: Turning, form: string, isNear: boolean): CutKind | undefined {
  if (table.conditions.has(form)) return 'condition';
  if (!isNear) return undefined;
  if (table.isNegation(form) || table.denials.has(form)) return 'negation';
  if (table.hedges.has(form)) return 'hedge';
  return table.reports.has(form) ? 'attribution' : undefined;
}

const ENDS_AS_QUESTION = /^[^.!?]*\?/;

/** A question that was cut before its mark, so that it reads as a statement. */
function question({ source }: Shelved, span: Span, behind: Span): Cut[] {
  const end = Math.min(source.text.length, Math.max(behind.end, span.end) + 1);
  const after = source.text.slice(span.end, end);
  const mark = ENDS_AS_QUESTION.exec(after);
  if (!mark || exactWords(after.slice(0, mark[0].length)).length === 0) return [];
  const at = span.end + mark[0].length - 1;
  return [
    {
      kind: 'question',
      turns: excerpt(source, { start: at, end: at + 1 }),
      rest: excerpt(source, trim(source.text, { start: span.end, end: at + 1 })),
    },
  ];
}
