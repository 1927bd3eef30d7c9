import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { type Clause, isPersonNoun, type Narrative, speaksItself } from '../../grammar/index.ts';
import type { Marked } from '../../marks/index.ts';
import { comparePeople, turnTaking } from '../dialogue/index.ts';
import { isPresented } from '../dialogue/presented.ts';
import { isReportive, reporterBefore } from '../subjunctive.ts';
import type { Attribution, RuleVerdict, Site } from '../types.ts';
import { answeredHere, endsAsking, hearerAnswers, isOnlyAnswer, reportedAnswer } from './answer.ts';
import { dropped, droppedLead } from './dropped.ts';
import { fromLead } from './lead.ts';
import { fromSignature } from './signature.ts';
import {
  cueAt,
  isLooseKind,
  isOnlyWords,
  isSaid,
  isTag,
  kindAt,
  lastMark,
  mention,
  sitesIn,
  wordAt,
} from './site.ts';

/** What was said last: by whom, and in which sentence. */
interface Last {
  readonly attribution: Attribution;
  readonly frame: number;
}

/**
 * Quotations that no word of their own sentence attributes go to whoever was speaking: the subject of the
 * sentence that leads to them, or the speaker of the quotation before.
 */
export function carryOver(narrative: Narrative, found: RuleVerdict[]): void {
  const turns = turnTaking(narrative, found);
  for (const [quote, verdict] of turns) if (isSaid(found[quote])) found[quote] = verdict;
  /** Who spoke last in each paragraph. */
  const speakers = new Map<number, Attribution>();
  let last: Last | undefined;
  narrative.frames.forEach(({ paragraph, quotes }, frame) => {
    const opens = narrative.frames[frame - 1]?.paragraph !== paragraph;
    for (const site of sitesIn(narrative, frame)) {
      const turn = turns.get(site.quote);
      found[site.quote] ??=
        fromSignature(site) ??
        goesOn(site, found) ??
        ofParagraphOrTurn(site, dropped(site, found), turn) ??
        droppedLead(site, found) ??
        answeredHere(site, found) ??
        (isAlone(site) || isOnlyAnswer(site)
          ? hearerAnswers(site, opens ? speakers.get(paragraph - 1) : last?.attribution)
          : undefined) ??
        (site.at === 0 && /[.!]/.test(lastMark(site)) ? reportedAnswer(site) : undefined) ??
        turn ??
        ofParagraph(site, fromLead(site), last) ??
        fromLast(site, last);
      const verdict = found[site.quote];
      const attribution = isSaid(verdict) ? verdict : undefined;
      if (attribution) speakers.set(paragraph, attribution);
      if (attribution && !(last?.frame === frame && attribution.rule === 'before' && isTag(last.attribution)))
        last = { attribution, frame };
    }
    // A paragraph without quotations ends what was being said.
    if (quotes.length === 0 && narrative.frames[frame - 1]?.paragraph !== paragraph) last = undefined;
  });
}

/** «…», añadió: in a dialogue a verb without a subject goes on with who acts in its own paragraph, else whoever has the turn. */
function ofParagraphOrTurn({ narrative, marked }: Site, going: RuleVerdict, turn: RuleVerdict): RuleVerdict {
  if (going === 'nobody') return going;
  const here = isSaid(going) && narrative.frames[going.mention.frame]?.paragraph === marked.paragraph;
  if (here || turn === undefined) return going;
  return isSaid(turn) ? turn : undefined;
}

/** “…,” said Early. [He] rolled up the map. “…”: in one paragraph “he” behind a tag is who has spoken. */
function ofParagraph(
  site: Site,
  led: Attribution | undefined,
  last: Last | undefined,
): Attribution | undefined {
  if (!led || !last) return led;
  const { narrative, marked } = site;
  const { speech, word } = narrative.tokens;
  const { mention: spoken, antecedent = spoken } = last.attribution;
  const isPronoun = speech.pronouns.has(word[led.mention.head] ?? '');
  const here =
    narrative.frames[last.frame]?.paragraph === marked.paragraph && last.frame === led.mention.frame - 1;
  if (!isPronoun || !here || !isTag(last.attribution) || speech.pronouns.has(word[antecedent.head] ?? ''))
    return led;
  return comparePeople(narrative, last.attribution, led) === 'other' ? led : { ...led, antecedent };
}

/** In the subjunctive of reports, or right behind a sentence in it, the one who was speaking goes on. */
function goesOn(
  { narrative, frame, clause, at }: Site,
  found: readonly RuleVerdict[],
): Attribution | undefined {
  const before = narrative.frames[frame - 1];
  const own = isReportive(clause);
  return own || (before && at === 0 && isReportive(before.clause))
    ? reporterBefore(narrative, frame, found)
    : undefined;
}

/** Whether its sentence holds nothing but words in marks. */
const isAlone = ({ clause, at }: Site): boolean => at === 0 && isOnlyWords(clause);

function fromLast(site: Site, last: Last | undefined): Attribution | undefined {
  if (!last || isAnswer(site, last) || !continues(site, last)) return undefined;
  const { mention: named, antecedent } = last.attribution;
  // “You forgot ours.” The cabin boy giggled. “…”: somebody else has acted since.
  if (named.frame < last.frame && bringsIn(nth(site.narrative.frames, last.frame).clause)) return undefined;
  const behind = lastSpeaker(site.narrative, last.frame);
  if (!behind) return { ...last.attribution, rule: 'carry' };
  return behind.mention.head === named.head && antecedent ? { ...behind, antecedent } : behind;
}

/** Words of at most so many characters, alone in a paragraph, are seldom a report that goes on. */
const SHORT = 60;

/**
 * Whether the words may as well be another's: they stand right behind the last ones (“And did you?” “Yes.”), or open
 * a paragraph behind somebody who only acted (Early turned. “…”), or are short or follow a question where nobody is called as
 * reports call people. In printed dialogue hardly any such words go on with what was said.
 */
function isAnswer(site: Site, { attribution }: Last): boolean {
  const { narrative, marked, quote } = site;
  const before = narrative.quotes[quote - 1];
  if (!before?.closed) return false;
  const asked = endsAsking(narrative.document.text, before.content);
  // “…,” she said. “For what?” “For you.”: two speak, and it does not tell which of them asks.
  const next = narrative.quotes[quote + 1];
  const answered = next?.paragraph === marked.paragraph && next.span.start <= marked.span.end + 1;
  if (answered && !asked && (endsAsking(narrative.document.text, marked.content) || areShort(marked, next)))
    return true;
  if (before.paragraph === marked.paragraph)
    return before.span.end + 1 >= marked.span.start && (asked || areShort(before, marked));
  if (!isAlone(site)) return false;
  if (isActing(narrative, attribution)) return true;
  const short = marked.content.end - marked.content.start <= SHORT;
  return (short || asked) && !isPresented(narrative, attribution.mention);
}

/** “I was first,” she said. “You are small.” “You are rude.”: two speak, and it does not tell who of them goes on. */
const areShort = (one: Marked, other: Marked): boolean =>
  [one, other].every(({ content: { start, end } }) => end - start <= SHORT);

/** Early turned to me. “…” */
function isActing({ tokens }: Narrative, { rule, cue }: Attribution): boolean {
  return rule === 'lead' && cue >= 0 && !((tokens.bits[cue] ?? 0) & (Word.saying | Word.calling));
}

/** Who spoke behind the last quotation: “…,” she said, and her husband cut in. “…” */
function lastSpeaker(narrative: Narrative, frame: number): Attribution | undefined {
  const { clause } = nth(narrative.frames, frame);
  for (let i = clause.phrases.length - 1; i >= 0 && kindAt(clause, i) !== 'quote'; i--) {
    const phrase = nth(clause.phrases, i);
    const subject = clause.subjects[i] ?? -1;
    if (phrase.cue !== 'saying' || phrase.form !== 'finite' || phrase.passive || subject < 0) continue;
    const noun = nth(clause.phrases, subject);
    if (noun.kind === 'relative') continue;
    if (!speaksItself(clause, noun)) return undefined;
    if (
      subject < i &&
      (/^(?:subordinator|relative)$/.test(kindAt(clause, subject - 1)) ||
        clause.tokens.speech.clauses.hangs.has(wordAt(clause, subject - 1)) ||
        cueAt(clause, subject - 1))
    )
      continue;
    return { mention: mention({ clause, frame }, subject), cue: phrase.head, rule: 'carry' };
  }
  return undefined;
}

/** How many sentences of the writer's may stand between two quotations of one speaker. */
const LONGEST_PAUSE = 2;

/** Whether the sentences since the last quotation stay in its paragraph and bring nobody else in. */
function isPause({ narrative, frame, marked, clause }: Site, last: Last): boolean {
  if (frame - last.frame - 1 > LONGEST_PAUSE || !isOnlyWords(clause)) return false;
  for (let i = last.frame; i < frame; i++) {
    const between = nth(narrative.frames, i);
    if (between.paragraph !== marked.paragraph) return false;
    if (i > last.frame && (between.quotes.length > 0 || bringsIn(between.clause))) return false;
  }
  return true;
}

/** Whether someone acts in the sentence whom a name or a role calls, or who says something. */
const bringsIn = (clause: Clause, end = clause.phrases.length): boolean =>
  clause.phrases.slice(0, end).some(({ kind, cue }, i) => {
    const noun = clause.phrases[clause.subjects[i] ?? -1];
    if (kind !== 'verb' || noun?.kind !== 'noun') return false;
    const { conditions, pronouns } = clause.tokens.speech.clauses;
    if (conditions.has(wordAt(clause, (clause.subjects[i] ?? -1) - 1))) return false;
    return (
      cue === 'saying' ||
      ((speaksItself(clause, noun) || isBody(clause, noun.head) || isPersonNoun(clause, noun)) &&
        !pronouns.has(clause.tokens.word[noun.head] ?? ''))
    );
  });

const isBody = ({ tokens }: Clause, head: number): boolean => ((tokens.bits[head] ?? 0) & Word.body) !== 0;

/** A whole sentence in marks right behind another quotation, or a fragment that ends its sentence. */
function continues(site: Site, last: Last): boolean {
  const { narrative, frame, clause, at } = site;
  const previous = narrative.frames[frame - 1];
  if (!previous || (last.frame < frame - 1 && !isPause(site, last))) return false;
  if (isOnlyWords(clause)) return true;
  const near = previous.paragraph === site.marked.paragraph;
  if (
    near &&
    at === 0 &&
    isTag(last.attribution) &&
    clause.phrases.every(({ form, kind }) => form !== 'finite' && kind !== 'colon')
  )
    return true;
  const opening = clause.phrases.slice(0, at);
  if (
    previous.paragraph !== site.marked.paragraph ||
    opening.some(({ kind, cue }) => kind === 'quote' || cue === 'saying' || cue === 'calling')
  )
    return false;
  if (opening.every(({ kind }) => isLooseKind(kind) || kind === 'comma' || kind === 'conjunction'))
    return /[.?!,]/.test(lastMark(site));
  if (bringsIn(clause, at)) return false;
  return clause.phrases.slice(at + 1).every(({ kind }) => kind === 'stop') && /[.?!]/.test(lastMark(site));
}
