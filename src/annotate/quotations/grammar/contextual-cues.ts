import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { isKind, isLoose, isMadeKnown, isPersonNoun, maySpeak, speaksItself } from './noun-phrases.ts';
import type { CutSentence, Phrase } from './types.ts';

/** How far from the words in marks, in phrases, a verb may stand that reports only beside them. */
const REACH = 8;

/**
 * The phrases with their cues settled by where they stand: “Well,” she smiled. · He began: “…” · “…,” muses
 * Ann Early. A verb that may report something else does so only next to words in marks; and a verb that
 * stands with a speaker right behind whole words in marks reports, whatever it means.
 */
export function settleCues(sentence: CutSentence): readonly Phrase[] {
  const cut = { ...sentence, phrases: withUnknownVerb(sentence) };
  const { phrases } = cut;
  if (!phrases.some(({ kind }) => kind === 'quote')) return phrases.map((one) => withCue(one, one.cue));
  return phrases.map((phrase, i) => {
    if (phrase.kind !== 'verb' || phrase.cue === 'saying') return phrase;
    if (isTag(cut, i) || saysSo(cut, i)) return withCue(phrase, 'saying');
    if (phrase.cue !== 'contextual') return phrase;
    return withCue(
      phrase,
      leads(cut, i) || follows(cut, i) || isParenthetic(cut, i) ? 'saying' : 'contextual',
    );
  });
}

/**
 * « … », [propose] le curé · « … », [s'emporte] Sylvie Clément: in a Romance language a word that no table holds is a verb
 * where it stands right behind words in marks and somebody behind it.
 */
function withUnknownVerb(cut: CutSentence): readonly Phrase[] {
  const { phrases, tokens } = cut;
  if (!tokens.speech.romance || phrases[0]?.kind !== 'quote') return phrases;
  const first = /^(?:comma|dash)$/.test(phrases[1]?.kind ?? '') ? 2 : 1;
  const clitic =
    phrases[first]?.kind === 'adverb' && CLITIC.test(tokens.word[nth(phrases, first).head] ?? '');
  const at = clitic ? first + 1 : first;
  const [verb, subject, next] = phrases.slice(at, at + 3);
  if (verb?.kind !== 'noun' || subject?.kind !== 'noun' || verb.to !== verb.from + 1 || !endsOpen(cut, 0))
    return phrases;
  const isUnknown = (tokens.bits[verb.head] ?? 0) === 0 && /^\p{Ll}+$/u.test(tokens.word[verb.head] ?? '');
  const ends = next === undefined || isLoose(next) || /^(?:stop|comma|preposition|dash)$/.test(next.kind);
  if (!isUnknown || !maySpeak(cut, subject) || !ends) return phrases;
  const found: Phrase = { ...verb, kind: 'verb', form: 'finite', cue: 'saying' };
  return [...phrases.slice(0, first), found, ...phrases.slice(at + 1)];
}
const CLITIC = /^(?:s|se|m|me|le|les|lhe|lhes|nos|nous|vous)['’]?$/;

/**
 * « … », [aimait]-il répéter · «…», [se limitó] a decir Reed · Le patron [rigole] : « … »: in a Romance language a verb that lets a verb of
 * saying come true right behind words in marks, or that somebody has in front of a colon and words in marks.
 */
function saysSo(cut: CutSentence, verb: number): boolean {
  const { phrases, tokens } = cut;
  const { form, passive, head } = nth(phrases, verb);
  if (!tokens.speech.romance || form !== 'finite' || passive) return false;
  const kind = (i: number): string => phrases[i]?.kind ?? '';
  if (kind(verb + 1) === 'colon' && kind(verb + 2) === 'quote') {
    // "Um deles, um alemão de mochila, [sorri]: “…”"
    const who = kind(verb - 1) === 'comma' ? phrases[0] : phrases[verb - 1];
    return who?.kind === 'noun' && maySpeak(cut, who);
  }
  if (quoteBefore(cut, verb) < 0 || tokens.speech.operators.verbs.has(tokens.word[head] ?? '')) return false;
  if (isMadeKnown(cut, verb)) return true;
  let next = verb + 1;
  while (next < verb + 4 && /^(?:noun|preposition|adverb)$/.test(kind(next))) next++;
  const { cue, form: does } = phrases[next] ?? {};
  return does === 'infinitive' && (cue === 'saying' || isMadeKnown(cut, next));
}

/** "When it was over[, Early continued,] it was “…”": between commas stands nothing but who goes on. */
function isParenthetic(cut: CutSentence, verb: number): boolean {
  const { phrases } = cut;
  const [open, who, , close] = phrases.slice(verb - 2, verb + 2);
  return (
    verb > 2 &&
    open?.kind === 'comma' &&
    who?.kind === 'noun' &&
    close?.kind === 'comma' &&
    speaksItself(cut, who) &&
    nth(phrases, verb).form === 'finite' &&
    phrases.some(({ form, kind }, i) => form === 'finite' && kind === 'verb' && i > verb + 1)
  );
}

/** The phrase with that cue; `contextual` that stands beside nothing is none. */
function withCue(phrase: Phrase, cue: Phrase['cue']): Phrase {
  if (phrase.cue === cue && cue !== 'contextual') return phrase;
  const { cue: _, ...rest } = phrase;
  return cue && cue !== 'contextual' ? { ...rest, cue } : rest;
}

/**
 * He began: “…” · She smiled at them, “…” · She posted on Friday that … · The sign read “…”: nothing but what belongs to the verb stands between,
 * and the words are no object of somebody's ("read “The Old Road” to her").
 */
function leads(cut: CutSentence, verb: number): boolean {
  const { phrases, tokens } = cut;
  if (phrases[verb + 1]?.kind === 'quote') {
    if (!tokens.speech.around.reads.has(tokens.word[nth(phrases, verb).head] ?? '')) return false;
    const subject = phrases[verb - 1];
    return subject?.kind === 'relative' || (subject?.kind === 'noun' && !speaksItself(cut, subject));
  }
  for (let i = verb + 1; i <= verb + REACH; i++) {
    const kind = phrases[i]?.kind;
    const before = phrases[i - 1]?.kind ?? '';
    if (kind === 'quote') return /^(?:comma|colon|dash)$/.test(before);
    if (kind === 'subordinator') return reportsClause(cut, verb, i);
    if (!kind || !/^(?:noun|preposition|adverb|time|comma|colon|aside|dash)$/.test(kind)) return false;
  }
  return false;
}

/** "posted on Friday [that] she was": nothing but when and where stands between the verb and its clause. */
function reportsClause({ phrases, tokens }: CutSentence, verb: number, that: number): boolean {
  const word = (i: number): string => tokens.word[phrases[i]?.head ?? -1] ?? '';
  const { opensClause, beforeClause } = tokens.speech.around;
  return (
    opensClause.has(word(that)) &&
    phrases[verb]?.form === 'finite' &&
    phrases
      .slice(verb + 1, that)
      .every((phrase, k) => phrase.kind !== 'preposition' || beforeClause.has(word(verb + 1 + k)))
  );
}

/** “…,” she said softly, and smiled · “…,” began Early: no other verb stands between. */
function follows(cut: CutSentence, verb: number): boolean {
  const quote = quoteBefore(cut, verb);
  if (quote >= 0) {
    let behind = verb + 1;
    while (isLoose(cut.phrases[behind])) behind++;
    const subject = cut.phrases[behind];
    if (subject?.kind !== 'noun' || !endsOpen(cut, quote)) return false;
    const word = (at: number): string => cut.tokens.word[at] ?? '';
    // “…,” read a notice on the door
    const shows =
      cut.tokens.speech.around.reads.has(word(nth(cut.phrases, verb).head)) &&
      cut.tokens.speech.writings.has(word(subject.head));
    return shows || speaksItself(cut, subject) || isKind(cut, subject);
  }
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const kind = nth(cut.phrases, i).kind;
    if (kind === 'quote') return endsOpen(cut, i) && !isToldBefore(cut, i);
    if (/^(?:noun|preposition|adverb|time|comma|aside)$/.test(kind)) continue;
    // “…,” an official [who asked not to be named] remarked
    i = relativeBefore(cut, i);
    if (cut.phrases[i - 1]?.kind !== 'noun') return false;
  }
  return false;
}

/** The word that opens the side clause in which phrase `i` stands, or -1. */
function relativeBefore({ phrases }: CutSentence, i: number): number {
  for (let at = i; at > Math.max(0, i - REACH); at--) {
    const kind = phrases[at]?.kind ?? '';
    if (kind === 'relative') return at;
    if (/^(?:quote|comma|stop|colon)$/.test(kind)) return -1;
  }
  return -1;
}

/** “Well,” called Early, “come on!” [Reed laughed]: the words have their speaker in front. */
const isToldBefore = ({ phrases }: CutSentence, quote: number): boolean =>
  phrases[quote - 1]?.kind === 'comma' &&
  phrases.slice(Math.max(0, quote - 4), quote).some(({ cue, form }) => cue === 'saying' && form === 'finite');

/** The words in marks right in front of the verb, over a comma behind the closing mark: „…“, [smiled Reed]; or -1. */
function quoteBefore({ phrases, tokens }: CutSentence, verb: number): number {
  const parts = tokens.speech.romance ? /^(?:comma|dash)$/ : /^comma$/;
  const at = parts.test(phrases[verb - 1]?.kind ?? '') ? verb - 2 : verb - 1;
  return phrases[at]?.kind === 'quote' ? at : -1;
}

/** “…,” VERB the mayor · “…,” the mayor VERB, with nothing of the writer's in front. */
function isTag(cut: CutSentence, verb: number): boolean {
  const { phrases, tokens } = cut;
  const phrase = nth(phrases, verb);
  if (phrase.form !== 'finite' || phrase.passive) return false;
  const before = quoteBefore(cut, verb);
  const inverted = before >= 0;
  // «…», [se disculpó] Prada · «…», [quis saber] a juíza
  const isWhole = phrase.from === phrase.head || (inverted && tokens.speech.romance === true);
  if (!isWhole) return false;
  if (!((tokens.bits[phrase.head] ?? 0) & (Word.past | Word.third)) && phrase.from === phrase.head)
    return false;
  let behind = verb + 1;
  while (inverted && isLoose(phrases[behind])) behind++;
  const quote = inverted ? before : verb - 2;
  const subject = phrases[inverted ? behind : verb - 1];
  const next = phrases[inverted ? behind + 1 : verb + 1];
  return (
    phrases[quote]?.kind === 'quote' &&
    subject?.kind === 'noun' &&
    (speaksItself(cut, subject) ||
      (tokens.speech.romance
        ? isPersonNoun(cut, subject)
        : tokens.speech.persons?.has(tokens.word[subject.head] ?? '') === true)) &&
    (next === undefined || isLoose(next) || /^(?:stop|comma|preposition|dash)$/.test(next.kind)) &&
    endsOpen(cut, quote) &&
    phrases.slice(0, quote).every(({ kind }) => /^(?:quote|conjunction|stop)$/.test(kind))
  );
}

/** Whether the words in marks end in a comma, a question, an exclamation or a dash, so that the sentence goes on. */
function endsOpen({ phrases, tokens }: CutSentence, quote: number): boolean {
  if (
    /^(?:comma|dash)$/.test(phrases[quote + 1]?.kind ?? '') &&
    (phrases[quote + 1]?.kind === 'comma' || tokens.speech.romance)
  )
    return true;
  const { head } = nth(phrases, quote);
  const end = tokens.end[head] ?? 0;
  return /[,?!…—-]["”»'’)\]]{0,4}$/.test(tokens.text.slice(Math.max(0, end - 6), end));
}
