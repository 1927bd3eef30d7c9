import { type DeedTable, languageOf, wordBits } from '../../languages/index.ts';
import { VERBAL, Word } from '../../languages/lexicon.ts';
import { PEOPLE } from '../../words/people-nouns.ts';
import { askingSet } from '../asking-tables.ts';

const deedSet = (part: (table: DeedTable) => string): ReadonlySet<string> =>
  askingSet(({ deeds }) => deeds && part(deeds));
/** Behind these and a subject stands a verb as dictionaries have it. */
const OPERATORS = deedSet(({ operators }) => operators);
/** Behind these and a subject stands a participle. */
const BEING = deedSet(({ being }) => being);
const HAVING = deedSet(({ having }) => having);
const ASKING = deedSet(({ who }) => who);
/** Whether a folded word asks for somebody or something, in English. */
export const asksWhich = (form: string): boolean => ASKING.has(form);
/** Behind these stands a noun. */
const BEFORE_NOUNS = Word.determiner | Word.possessive | Word.preposition | Word.adjective;

/** Verbs of so many meanings that an answer seldom repeats them, and nouns that ask and that answers seldom repeat. */
const LIGHT = deedSet(({ light }) => light);
const LIGHT_NOUNS = deedSet(({ lightNouns }) => lightNouns);

/**
 * The place of the noun that is asked for as something of somebody: "capital" of "What is the capital of Ruritania?",
 * "wife" of "Who was the judge's wife?", or that is counted: "soldiers" of "How many soldiers came?".
 */
export function attributeAt(forms: readonly string[], isOwner: (at: number) => boolean): number | undefined {
  const place = countedAt(forms) ?? ofSomebodyAt(forms, isOwner);
  const form = forms[place ?? -1];
  const tells =
    form !== undefined && !isLight(form) && !OPERATORS.has(form) && !BEING.has(form) && !PEOPLE.has(form);
  return tells ? place : undefined;
}

function countedAt(forms: readonly string[]): number | undefined {
  const at = forms.findIndex(
    (form, place) => form === 'how' && /^(?:many|much)$/.test(forms[place + 1] ?? ''),
  );
  return at < 0 ? undefined : at + 2;
}

/** "What is the old dog called?": with more words, the answer tells what is called so in others. */
const SHORT_NAMED = 6;

function ofSomebodyAt(forms: readonly string[], isOwner: (at: number) => boolean): number | undefined {
  const at = forms.findIndex((form, place) => ASKING.has(form) && BEING.has(forms[place + 1] ?? ''));
  if (at < 0) return undefined;
  if (forms[at + 2] === 'the' && /^(?:of|for)$/.test(forms[at + 4] ?? '')) return at + 3;
  // "What is the dog called?"
  if (/^(?:called|named)$/.test(forms.at(-1) ?? '') && forms.length <= at + SHORT_NAMED)
    return forms.length - 2;
  return isOwner(forms.length - 2) ? forms.length - 1 : undefined;
}

/** "Repaint" is a verb as "paint" is. */
const undone = (form: string): string => form.replace(/^(?:re|un|dis|mis|over|out)-?(?=\w{3})/, '');

/**
 * The place, among the folded words of an English question, of the verb that tells what was done: "resign" of "Why did
 * Moss resign?". Undefined where none is seen, or one that tells little.
 * @param isName whether the word at a place is a name
 */
export function predicateAt(forms: readonly string[], isName: (at: number) => boolean): number | undefined {
  const { at = -1 } = askedVerb(forms, isName) ?? {};
  if (isGerund(forms[at] ?? '')) return undefined;
  const isCounted = at >= 0 && at < operatorAt(forms);
  return at < 0 || (isCounted ? isLight : isLightVerb)(forms[at] ?? '') ? undefined : at;
}

const operatorAt = (forms: readonly string[]): number =>
  forms.findIndex((form) => OPERATORS.has(form) || BEING.has(form));
const isGerund = (form: string): boolean =>
  (wordBits('en', form) & (Word.gerund | Word.participle)) === Word.gerund;
const isLightVerb = (form: string): boolean => LIGHT.has(form);

/** The verb of a question, and the helping verb that asks with it. */
export interface AskedVerb {
  readonly at: number;
  /** Undefined where none does: "Who shut the mill?". */
  readonly operator: number | undefined;
  readonly isPassive: boolean;
}

/** The same, of whatever verb, with how it is asked. */
export function askedVerb(forms: readonly string[], isName: (at: number) => boolean): AskedVerb | undefined {
  const { speech, stopWords } = languageOf('en');
  const { lexicon } = speech?.() ?? {};
  if (!lexicon) return undefined;
  const bits = (at: number): number =>
    lexicon.get(forms[at] ?? '') ?? lexicon.get(undone(forms[at] ?? '')) ?? 0;
  const isVerb = (at: number, form: number): boolean =>
    (bits(at) & form) !== 0 && (bits(at) & VERBAL) !== 0 && !isName(at);
  const from = (start: number, form: number): number | undefined => {
    for (let at = start; at < forms.length; at++)
      if ((isVerb(at, form) || forms[at] === 'born') && (bits(at - 1) & BEFORE_NOUNS) === 0) return at;
    return undefined;
  };
  const operator = operatorAt(forms);
  const asked = countedAt(forms) ?? forms.findIndex((form) => ASKING.has(form)) + 1;
  const isDone = BEING.has(forms[operator] ?? '');
  // "Who was elected in May?" asks for the subject, and "What is fried fish?" does not.
  const isSubjectAsked = isDone && asked > 0 && stopWords.has(forms[operator + 2] ?? 'the');
  // "How many died while the mill was shut?"
  const counted = from((countedAt(forms) ?? forms.length) + 1, Word.past) ?? forms.length;
  if (counted < operator && stopWords.has(forms[counted + 1] ?? ''))
    return { at: counted, operator: undefined, isPassive: false };
  const found =
    operator >= 0
      ? from(operator + (isSubjectAsked ? 1 : 2), isDone ? Word.participle : Word.base)
      : asked > 0
        ? from(asked, Word.past | Word.third)
        : undefined;
  const goingOn = isDone && found === undefined ? from(operator + 2, Word.gerund) : undefined;
  if (goingOn !== undefined) return { at: goingOn, operator, isPassive: false };
  if (found === undefined) return undefined;
  const isPassive = isDone && !HAVING.has(forms[operator] ?? '') && (bits(found) & Word.participle) !== 0;
  return { at: found, operator: operator < 0 ? undefined : operator, isPassive };
}

/** Whether a folded word has so many meanings that an answer seldom repeats it. */
export const isLight = (form: string): boolean => LIGHT.has(form) || LIGHT_NOUNS.has(form);
