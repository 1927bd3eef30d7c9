import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { cueAt, hasHearer, isOnlyWords, kindAt, wordAt } from '../rules/site.ts';
import type { Mention } from '../types.ts';
import type { Scene } from './scene.ts';
import { isQuestion, marksOf } from './turns.ts';
import { type Vocative, vocativesOf } from './vocatives.ts';
import { type Appearance, isCalled, type Voice } from './voice.ts';

/** What speaks for a voice, or against it, where no words of its own attribute a turn. */
export const FEATURES = {
  beat: 'acts right behind the words',
  leads: 'acts right before them',
  acted: 'acted last in the paragraph before',
  introduced: 'acted in the sentences before',
  present: 'was spoken of in the sentences before',
  last: 'spoke last',
  lastApart: 'spoke last, before a pause',
  asked: 'spoke last, and asked',
  lastBut: 'spoke last but one',
  lastButOfMany: 'spoke last but one, of three or more',
  lastButApart: 'spoke last but one, before a pause',
  next: 'speaks next',
  nextBut: 'speaks next but one',
  nextButApart: 'speaks next but one, behind a pause',
  hearer: 'was spoken to',
  addressed: 'is called by the words before',
  answered: 'is called by the words behind',
  other: 'is the other one of two',
  turns: 'has turns around (logarithm)',
  stranger: 'has none',
  narrator: 'tells the story',
  nameless: 'is but “he” or “she”',
  often: 'is named in the text (logarithm)',
  meant: 'is who “he” or “she” stands for, from the sentences before',
} as const satisfies Record<string, string>;

export type Feature = keyof typeof FEATURES;
export type TurnFeatures = Partial<Record<Feature, number>>;

export interface TurnCandidate {
  readonly voice: Voice;
  readonly features: TurnFeatures;
  /** The place that names them, as near before the turn as one does. */
  readonly place: Mention;
}

/** Those who may have a turn; `absent` is 1 where it is more likely somebody else's. */
export interface Candidates {
  readonly all: readonly TurnCandidate[];
  readonly absent: number;
}

/** Turns around in which those who take part are looked for. */
const AROUND = 6;
/** Frames before a turn in which the narrator brings somebody in. */
const BEFORE = 6;
/** Paragraphs of the narrator's behind which another conversation begins. */
const PAUSE = 4;
/** Those who are weighed at most. */
const MOST = 12;

/**
 * Who may have a turn, each with what speaks for them; who is called by its own words may not.
 * @param gender where the text says "she said": whom the pronoun may stand for
 */
export function candidates(scene: Scene, at: number, gender?: number): Candidates {
  const found = new Map<Voice, TurnFeatures>();
  const add: Add = (voice, feature, value = 1) => {
    if (!voice || (found.size >= MOST && !found.has(voice))) return;
    found.set(voice, { ...found.get(voice), [feature]: value });
  };
  const around = voicesAround(scene, at);
  byParagraph(scene, at, add);
  byTurns(scene, at, around, add);
  for (const voice of around.keys()) add(voice, 'turns', Math.log(1 + (around.get(voice) ?? 0)));
  byNarrative(scene, at, add);
  const turn = nth(scene.turns, at);
  const called = vocativesOf(scene.narrative, marksOf(turn));
  if (gender !== undefined && turn.told) add(scene.cast.at(turn.told.mention), 'meant');
  const all = [...found].flatMap(([voice, features]) => {
    const place = placeOf(voice, turn.quotes[0].frame);
    if (!place || called.some((vocative) => isCalled(voice, vocative))) return [];
    if (gender !== undefined && !mayBe(voice, gender)) return [];
    const more = {
      often: voice.narrator ? 1 : Math.log(1 + voice.calls),
      ...(!around.has(voice) && { stranger: 1 }),
      ...(voice.narrator && { narrator: 1 }),
      ...(voice.words.size === 0 && { nameless: 1 }),
    };
    return [{ voice, features: { ...features, ...more }, place }];
  });
  return { all, absent: callsStranger(scene, at - 1, all) ? 1 : 0 };
}

/** Whether the turn before calls somebody whom the narrator has not brought in, and no one is there whose name may be that. */
function callsStranger({ narrative, turns, who }: Scene, at: number, all: readonly TurnCandidate[]): boolean {
  const turn = turns[at];
  if (all.some(({ voice, features }) => !voice.named && features.turns !== undefined && voice !== who[at]))
    return false;
  if (!turn || turns[at + 1]?.gap !== 0) return false;
  const called = vocativesOf(narrative, marksOf(turn));
  return called.length > 0 && !all.some(({ voice }) => called.some((vocative) => isCalled(voice, vocative)));
}

const mayBe = (voice: Voice, gender: number): boolean =>
  !voice.narrator && voice.words.size > 0 && (voice.gender === 0 || voice.gender === gender);

type Add = (voice: Voice | undefined, feature: Feature, value?: number) => void;

/** Who acts beside the words, in their paragraph. */
function byParagraph(scene: Scene, at: number, add: Add): void {
  const turn = nth(scene.turns, at);
  const [first] = turn.quotes;
  const here = scene.cast.in(first.frame).filter(({ part }) => part === 'subject');
  // “…,” she said: who acts in the words' own tag is who is looked for.
  const inFront = turn.told ? undefined : here.findLast(({ phrase }) => phrase < first.at);
  const lead = inFront ?? (first.frame > turn.from ? actorOf(scene, first.frame - 1) : undefined);
  add(lead?.voice, 'leads');
  if (turn.told || !turn.opens) return;
  const { clause } = nth(scene.narrative.frames, first.frame);
  const next = isOnlyWords(clause) && first.frame + 1 < turn.to ? actorOf(scene, first.frame + 1) : undefined;
  const behind = here.find(({ phrase }) => phrase > first.at) ?? next;
  add(behind?.voice, 'beat');
}

/** Who has the turns around, and whom they speak to. */
function byTurns(scene: Scene, at: number, around: ReadonlyMap<Voice, number>, add: Add): void {
  const { turns, who, narrative } = scene;
  const call = (turn: number, feature: Feature): void => {
    const called = vocativesOf(narrative, marksOf(nth(turns, turn)));
    for (const voice of around.keys())
      if (called.some((vocative: Vocative) => isCalled(voice, vocative))) add(voice, feature);
    for (const vocative of called) add(calledByName(scene, turn, vocative, around), feature);
  };
  if (pauseBetween(scene, at - 1, at) < PAUSE) {
    const last = who[at - 1];
    add(last, pauseBetween(scene, at - 1, at) > 0 ? 'lastApart' : 'last');
    if (isQuestion(narrative, nth(turns, at - 1))) add(last, 'asked');
    add(hearerOf(scene, at - 1), 'hearer');
    call(at - 1, 'addressed');
    if (around.size === 2 && last) for (const voice of around.keys()) if (voice !== last) add(voice, 'other');
  }
  const back = pauseBetween(scene, at - 2, at);
  if (back < PAUSE) add(who[at - 2], back > 0 ? 'lastButApart' : 'lastBut');
  const heard = new Set(who.slice(Math.max(0, at - AROUND), at).filter(Boolean));
  if (back < PAUSE && heard.size > 2) add(who[at - 2], 'lastButOfMany');
  if (pauseBetween(scene, at, at + 1) < PAUSE) {
    add(who[at + 1], 'next');
    call(at + 1, 'answered');
  }
  const ahead = pauseBetween(scene, at, at + 2);
  if (ahead < PAUSE) add(who[at + 2], ahead > 0 ? 'nextButApart' : 'nextBut');
}

/**
 * Whom a name calls that the narrator does not use: the only one who takes part and has no given name, “Tully” being the
 * stranger, “Albert” Mr. Prynne, or else one who is called by nothing else.
 */
function calledByName(
  { cast, who, turns, narrative: { tokens } }: Scene,
  turn: number,
  vocative: Vocative,
  around: ReadonlyMap<Voice, number>,
): Voice | undefined {
  const heard = cast.heard(vocative);
  const { lexicon, story } = tokens.speech;
  // “Yes, papa.”: whoever has a name may be that, too.
  const isKin = story.nouns.has(vocative.word);
  const isGiven = (word: string): boolean => ((lexicon.get(word) ?? 0) & (Word.male | Word.female)) !== 0;
  const { from, scene } = nth(turns, turn);
  const seen = isKin
    ? framesBefore(from + 1, scene).flatMap((frame) => cast.in(frame).map(({ voice }) => voice))
    : [];
  const others = [...new Set([...around.keys(), ...seen])].filter(
    (voice) =>
      voice !== who[turn] &&
      !voice.narrator &&
      voice.words.size > 0 &&
      (isKin || ![...voice.proper].some(isGiven)) &&
      (!voice.gender || !heard?.gender || voice.gender === heard.gender),
  );
  return heard && (others.length === 0 ? heard : others.length === 1 ? others[0] : undefined);
}

/** Whom the narrator brings in before a turn. */
function byNarrative(scene: Scene, at: number, add: Add): void {
  const turn = nth(scene.turns, at);
  if (turn.gap > 0 && turn.from > turn.scene) add(actorOf(scene, turn.from - 1)?.voice, 'acted');
  for (const frame of framesBefore(turn.from, turn.scene))
    for (const { voice, part } of scene.cast.in(frame))
      add(voice, part === 'subject' ? 'introduced' : 'present');
}

/** The frames of a scene in front of one, the nearest first, as far back as the narrator's are looked at. */
const framesBefore = (frame: number, scene: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(BEFORE, frame - scene)) }, (_, i) => frame - 1 - i);

/** The narrator's paragraphs between two turns. */
function pauseBetween({ turns }: Scene, from: number, to: number): number {
  if (!turns[from] || !turns[to]) return Number.POSITIVE_INFINITY;
  let pause = 0;
  for (let i = from + 1; i <= to; i++) pause = Math.max(pause, nth(turns, i).gap);
  return pause;
}

/** Who takes part in a conversation, with how many turns. */
function voicesAround(scene: Scene, at: number): ReadonlyMap<Voice, number> {
  const found = new Map<Voice, number>();
  const see = (voice: Voice | undefined) => voice && found.set(voice, (found.get(voice) ?? 0) + 1);
  for (let i = at - 1; i >= at - AROUND && pauseBetween(scene, i, i + 1) < PAUSE; i--) see(scene.who[i]);
  for (let i = at + 1; i <= at + AROUND && pauseBetween(scene, i - 1, i) < PAUSE; i++) see(scene.who[i]);
  return found;
}

/** Who acts in the main clause of a frame. */
function actorOf({ narrative, cast }: Scene, frame: number): Appearance | undefined {
  const acting = cast.in(frame).filter(({ part }) => part === 'subject');
  const { clause } = nth(narrative.frames, frame);
  const [first] = clause.phrases;
  // "Asked whether she would come, Tom laughed."
  const leans = first?.kind === 'subordinator' || (first?.kind === 'verb' && first.form !== 'finite');
  return leans ? acting.at(-1) : acting[0];
}

const placeOf = ({ places, names }: Voice, frame: number): Mention | undefined =>
  names.findLast((place) => place.frame <= frame) ??
  places.findLast((place) => place.frame <= frame) ??
  places[0];

/** “Is it safe?” I asked [Hale]. · “…,” she said to [Hale]. */
function hearerOf({ narrative, turns, cast }: Scene, at: number): Voice | undefined {
  const told = turns[at]?.told;
  if (!told || told.cue < 0) return undefined;
  const { frame } = told.mention;
  const { clause } = nth(narrative.frames, frame);
  const verb = clause.phrases.findIndex(({ from, to }) => from <= told.cue && told.cue < to);
  if (verb < 0) return undefined;
  const next = Math.max(verb, clause.subjects[verb] ?? -1) + 1;
  const to = clause.tokens.speech.around.toward.has(wordAt(clause, next));
  const noun = to ? next + 1 : next;
  if (kindAt(clause, noun) !== 'noun' || (!to && (!hasHearer(clause, verb) || cueAt(clause, noun + 1))))
    return undefined;
  return cast.in(frame).find(({ phrase }) => phrase === noun)?.voice;
}
