import { nth } from '../../../../text/nth.ts';
import { type Clause, isPersonNoun, type Narrative, speaksItself } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';
import { endsAsking } from '../rules/answer.ts';
import { subjectless } from '../rules/dropped.ts';
import { isFree, isSaid, kindAt, lastMark, siteOf, sitesIn } from '../rules/site.ts';
import type { Attribution, RuleVerdict, Site } from '../types.ts';

/** Words in marks where they stand: the frame, and which phrase of it. */
export interface Spoken {
  readonly quote: number;
  readonly frame: number;
  readonly at: number;
}

/** A paragraph in which somebody speaks, or a part of one: “Is it far?” “Two miles.” are two turns. */
export interface Turn {
  readonly paragraph: number;
  /** Its first frame, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** Words in marks that stand for themselves, in order. */
  readonly quotes: readonly [Spoken, ...Spoken[]];
  /** Whether words in marks open the paragraph. */
  readonly opens: boolean;
  /** Paragraphs of the narrator's between the turn before and this one. */
  readonly gap: number;
  /** The first frame of its scene: nobody who was there before is on stage. */
  readonly scene: number;
  /** Whether the marks of the turn before are left open: it goes on here. */
  readonly goesOn: boolean;
  /** Whether a verb of saying without a subject tells of whoever has it: "—No lo sé —confesó." */
  readonly bare: boolean;
  /** Whom the text itself names. */
  readonly told: Attribution | undefined;
}

export const marksOf = ({ quotes }: Turn): number[] => quotes.map(({ quote }) => quote);

/** The paragraphs with speech, in order. */
export function turnsOf(narrative: Narrative, found: readonly RuleVerdict[]): Turn[] {
  const turns: Turn[] = [];
  let from = 0;
  let scene = 0;
  while (from < narrative.frames.length) {
    const { paragraph } = nth(narrative.frames, from);
    let to = from + 1;
    while (narrative.frames[to]?.paragraph === paragraph) to++;
    if (opensScene(nth(narrative.frames, from).clause)) scene = from;
    for (const quotes of partedBy(narrative, found, spokenIn(narrative, found, from, to))) {
      const [first] = quotes;
      const last = turns.at(-1);
      const begins = last?.paragraph === paragraph ? first.frame : from;
      turns.push({
        paragraph,
        from: begins,
        to,
        quotes,
        opens: first.frame === begins && (first.at === 0 || last?.paragraph === paragraph),
        gap:
          last && last.scene === scene
            ? Math.max(0, paragraph - last.paragraph - 1)
            : Number.POSITIVE_INFINITY,
        scene,
        goesOn: last?.paragraph === paragraph - 1 && narrative.quotes[first.quote - 1]?.closed === false,
        bare: isTagged(siteOf(narrative, first.frame, first.at)),
        told: quotes.map(({ quote }) => found[quote]).find(isSaid),
      });
    }
    from = to;
  }
  return turns;
}

/**
 * The words of a paragraph, parted where nothing but a blank stands between two marks and the first is a whole sentence: where
 * three or more stand so, or the text names who speaks in one of two.
 */
function partedBy(
  { quotes: marks, document: { text } }: Narrative,
  found: readonly RuleVerdict[],
  quotes: readonly Spoken[],
): readonly [Spoken, ...Spoken[]][] {
  const runs: [Spoken, ...Spoken[]][] = [];
  quotes.forEach((one, i) => {
    const [before, now] = [marks[quotes[i - 1]?.quote ?? -1], nth(marks, one.quote)];
    const touches =
      before?.closed === true &&
      /[.?!…]$/.test(text.slice(before.content.start, before.content.end)) &&
      /^[ \n]$/.test(text.slice(before.span.end, now.span.start));
    const run = runs.at(-1);
    if (run && touches) run.push(one);
    else runs.push([one]);
  });
  const parts: [Spoken, ...Spoken[]][] = [];
  for (const run of runs) {
    const isTalk = run.length > 2 || (run.length > 1 && run.some(({ quote }) => isSaid(found[quote])));
    const last = parts.at(-1);
    if (isTalk) {
      const [first, ...more] = run;
      if (last) last.push(first);
      else parts.push([first]);
      for (const one of more) parts.push([one]);
    } else if (last) last.push(...run);
    else parts.push(run);
  }
  return parts;
}

/** "[A ranger] met [a hunter]": a sentence of nobody but two who are new begins another story. */
function opensScene(clause: Clause): boolean {
  const { phrases, tokens, tags, from } = clause;
  const people = phrases.filter(
    (phrase) =>
      phrase.kind === 'noun' &&
      (speaksItself(clause, phrase) || isPersonNoun(clause, phrase)) &&
      tags[phrase.head - from] !== Tag.pronoun,
  );
  return (
    people.length > 1 &&
    people[0] === phrases.find(({ kind }) => kind === 'noun') &&
    people.every((phrase) => tokens.speech.indefinite.has(tokens.word[phrase.from] ?? ''))
  );
}

function spokenIn(narrative: Narrative, found: readonly RuleVerdict[], from: number, to: number): Spoken[] {
  const quotes: Spoken[] = [];
  for (let frame = from; frame < to; frame++)
    for (const site of sitesIn(narrative, frame)) {
      const verdict = found[site.quote];
      const stands = /[.?!,;:—–…-]/.test(lastMark(site)) || isTagged(site);
      if (isSaid(verdict) || (verdict === undefined && isFree(site) && stands))
        quotes.push({ quote: site.quote, frame, at: site.at });
    }
  return quotes;
}

/** "—No lo sé —confesó.": behind the words stands a verb of saying without a subject. */
const isTagged = (site: Site): boolean =>
  site.at === 0 &&
  /^(?:comma|dash)$/.test(kindAt(site.clause, 1)) &&
  site.clause.tokens.speech.dropsSubject === true &&
  subjectless(site) !== undefined;

/** In characters. */
export const lengthOf = ({ quotes }: Narrative, quote: number): number => {
  const { start, end } = nth(quotes, quote).content;
  return end - start;
};

/** Whether a turn's last words ask something. */
export function isQuestion({ document, quotes: marks }: Narrative, { quotes }: Turn): boolean {
  return endsAsking(document.text, nth(marks, (quotes.at(-1) as Spoken).quote).content);
}
