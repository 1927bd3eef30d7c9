import { publishedOf } from '../corpus/source.ts';
import { fittingPeople, type Library, type Person } from '../library/index.ts';
import { type QuotationEntry, topicShare } from '../search/index.ts';
import { foldText } from '../text/fold.ts';
import { type Answer, answerOf, nothing } from './answer.ts';
import { hintFor } from './hint.ts';
import { joinParts, quotationFind } from './quotation.ts';

/** What a speaker said, newest source first; about something, when that is given. Two people of one name: which one? */
export function quotes(
  library: Library,
  { speaker, about }: { speaker: string; about?: string | undefined },
): Answer {
  const fitting = fittingPeople(library, speaker);
  const people = fullyNamed(fitting, speaker) ?? fitting;
  const [person, ...others] = people;
  if (!person) return hintFor(speaker) ?? nothing(library, speaker);
  if (others.length > 0) return { kind: 'which', people };
  const share = about === undefined ? () => 1 : topicShare(library, about);
  const finds = person.quotations
    .map((entry) => ({ entry, score: share(entry) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || newest(a.entry, b.entry))
    .map(({ entry, score }) => quotationFind(entry, score));
  return answerOf(library, about ?? speaker, joinParts(finds));
}

/** The one whose whole name or acronym was typed, as a picked suggestion is; a surname alone may be another's too. */
function fullyNamed(fitting: readonly Person[], typed: string): readonly Person[] | undefined {
  const own = foldText(typed.trim());
  const whole = fitting.filter(({ nameWords }) => foldText(nameWords) === own);
  if (whole.length === 1 && own.includes(' ')) return whole;
  const called = fitting.filter((one) => one.called.some((text) => foldText(text) === own));
  return called.length === 1 ? called : undefined;
}

const newest = (a: QuotationEntry, b: QuotationEntry): number =>
  (publishedOf(b.shelved.source) ?? '').localeCompare(publishedOf(a.shelved.source) ?? '') ||
  a.shelved.source.id.localeCompare(b.shelved.source.id) ||
  a.quotation.span.start - b.quotation.span.start;
