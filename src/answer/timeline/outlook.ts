import type { Outlook } from '../../annotate/figures/dates.ts';
import { isMark, isOf, type Token } from '../../annotate/figures/token.ts';
import { IRREGULAR_FORMS } from '../../languages/en/irregular-forms.ts';

/** A clause is read no further than this from its date. */
const REACH = 30;

/**
 * Whether what happens on a date lies before the publication or behind it, by the verb nearest to the date: before it
 * in its clause ("will be played on 13 May", "closed on 3 March"), else behind it ("On Tuesday, the council will
 * vote"). Undefined where no verb tells.
 */
export function outlookAt(row: readonly Token[], index: number, next: number): Outlook | undefined {
  if (isPutOff(row, index, next)) return 'ahead';
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    if (isMark(row[at], ';:')) break;
    const told = tells(row, at);
    if (told) return told;
  }
  for (let at = next; at < Math.min(row.length, next + REACH); at++) {
    const told = isMark(row[at], ';') ? undefined : tells(row, at);
    if (told) return told;
  }
  return undefined;
}

/** What stands before the day to which something is put off, before its article: "to", "auf den", "al". */
const TO: ReadonlySet<string> = new Set(
  'to until till for auf au aux al para a ao à zum bis tot naar'.split(' '),
);

/** "wurde auf den 5. November vertagt", "postponed to 5 November": that day lies ahead, whatever the tense. */
function isPutOff(row: readonly Token[], index: number, next: number): boolean {
  if (!TO.has(row[index - 1]?.lower ?? '') && !TO.has(row[index - 2]?.lower ?? '')) return false;
  return row
    .slice(Math.max(0, index - REACH / 2), next + REACH / 2)
    .some((token) => isOf(token, ({ dates }) => dates?.deferred ?? NONE));
}

const NONE: ReadonlySet<string> = new Set();

/** "è arrivato", "s’est réuni", "ist … gestorben": with some participles "is" makes a past. */
function isPerfect(row: readonly Token[], index: number): boolean {
  const { dates, around } = row[index]?.lexicon ?? {};
  if (!dates || !PRESENT_BE.has(row[index]?.lower ?? '')) return false;
  const before = isMark(row[index - 1], "'’") ? row[index - 2] : row[index - 1];
  if (isOf(before, () => dates.self)) return true;
  const reach = around?.capitalNouns ? REACH : MOST_ADVERBS;
  return row.slice(index + 1, index + 1 + reach).some((token) => isOf(token, () => dates.moved));
}

const PRESENT_BE: ReadonlySet<string> = new Set('è sono est sont ist sind is zijn'.split(' '));

/** Small verbs before a participle, by where they look: "was played", "will be played", "is scheduled". */
const BEFORE_A_PARTICIPLE: ReadonlyMap<string, Outlook> = new Map([
  ['be', 'ahead'],
  ['is', 'ahead'],
  ['are', 'ahead'],
  ['to', 'ahead'],
]);
const MOST_ADVERBS = 3;

function tells(row: readonly Token[], index: number): Outlook | undefined {
  const token = row[index];
  const dates = token?.lexicon.dates;
  if (token?.kind !== 'word' || !dates) return undefined;
  const { lower, lexicon } = token;
  if (isOf(token, () => dates.behind)) return 'behind';
  if (!lexicon.isEnglish && isPerfect(row, index)) return 'behind';
  // "acaba" ends as a past does.
  if (!lexicon.isEnglish && isOf(token, () => dates.ahead)) return 'ahead';
  if (lexicon.isEnglish ? isPast(token, dates.endings.behind) : endsWith(lower, dates.endings.behind))
    return lexicon.isEnglish ? (participleAt(row, index) ?? 'behind') : 'behind';
  return isOf(token, () => dates.ahead) || endsWith(lower, dates.endings.ahead) ? 'ahead' : undefined;
}

/** What the small verb before a participle tells, over adverbs and "not". */
function participleAt(row: readonly Token[], index: number): Outlook | undefined {
  for (let at = index - 1; at >= Math.max(0, index - MOST_ADVERBS); at--) {
    const told = BEFORE_A_PARTICIPLE.get(row[at]?.lower ?? '');
    if (told) return told;
    if (!/(?:ly|not|also)$/.test(row[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

const LEAST_STEM = 2;

const endsWith = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length >= ending.length + LEAST_STEM && word.endsWith(ending));

/** Forms that are no past, or a present as well. */
const NOT_PAST: ReadonlySet<string> = new Set(
  'people lives wives knives leaves men women children feet teeth need indeed goes done gone set cut put hit read bed red speed seed feed media data more united hundred'.split(
    ' ',
  ),
);
const isPast = ({ text, lower }: Token, endings: readonly string[]): boolean =>
  text === lower && (endsWith(lower, endings) || IRREGULAR_FORMS.has(lower)) && !NOT_PAST.has(lower);
