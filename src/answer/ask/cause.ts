import { excerpt } from '../../corpus/excerpt.ts';
import { languageOf, type QuestionTable } from '../../languages/index.ts';
import { cover, overlaps, type Span, slice } from '../../text/span.ts';
import type { Find } from '../found.ts';
import { hasWords, QUESTION_TABLES, spanOf } from './asked-in.ts';

/** What gives a cause, and what points back to one, by the table of its language. */
const PATTERNS: ReadonlyMap<QuestionTable | undefined, CausePatterns> = new Map(
  QUESTION_TABLES.map((table) => [
    table,
    {
      isCause: hasWords(table.causes),
      pointsBack: new RegExp(`^(?:${table.pointsBack})(?!\\p{L})`, 'u'),
    },
  ]),
);

interface CausePatterns {
  readonly isCause: (text: string) => boolean;
  readonly pointsBack: RegExp;
}

/** A cause stands so few sentences behind, and is shown together with what it is the cause of while both are no longer. */
const FARTHEST = 2;
const LONGEST = 900;

/**
 * Why something was, where the sentence that tells of it gives no cause and one of the next two does, in the same
 * paragraph or the one behind it: both are marked.
 */
export function withCause(find: Find): Find {
  const { shelved, passage, highlights } = find;
  const { text, language, passages } = shelved.source;
  const patterns = PATTERNS.get(languageOf(language).questions);
  if (!patterns) return find;
  const { isCause, pointsBack } = patterns;
  const last = highlights.at(-1);
  const paragraphs = shelved.document.paragraphs;
  const own = paragraphs[passage.number - 1]?.sentences ?? [];
  const givesCause = (span: Span): boolean => isCause(slice(text, span));
  const told = last ? own.findIndex((one) => overlaps(one, last)) : -1;
  const before = own[told - 1];
  if (last && before && spanOf(slice(text, last), pointsBack))
    return { ...find, highlights: [before, ...highlights] };
  if (!last || own.some((one) => overlaps(one, last) && givesCause(one))) return find;
  const next = passages[passage.number];
  const isNear = next !== undefined && next.section?.start === passage.section?.start && !next.caption;
  const within = own.filter(({ start }) => start >= last.end);
  const behind = isNear && !own.some(givesCause) ? (paragraphs[next.number - 1]?.sentences ?? []) : [];
  const cause = [...within.slice(0, FARTHEST), ...behind.slice(0, 1)].find(givesCause);
  if (!cause) return find;
  const whole = cover(find.excerpt, cause.end > passage.span.end && next ? next.span : cause);
  if (whole.end - whole.start > LONGEST) return find;
  return { ...find, excerpt: excerpt(shelved.source, whole), highlights: [...highlights, cause] };
}
