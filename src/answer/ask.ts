import type { Library } from '../library/index.ts';
import {
  findPassages,
  type PassageHit,
  type Question,
  readQuestion,
  respell,
  type Shelved,
} from '../search/index.ts';
import { foldText } from '../text/fold.ts';
import { contains, overlaps } from '../text/span.ts';
import { type Answer, answerOf, nothing } from './answer.ts';
import { withCause } from './ask/cause.ts';
import { compoundsJoined, compoundsSplit } from './ask/compounds.ts';
import { withDate } from './ask/dated.ts';
import { NO_EVIDENCE } from './ask/evidence.ts';
import { evidenceFor } from './ask/finders.ts';
import { initialsSpelledOut } from './ask/initials.ts';
import { partsOf } from './ask/parts.ts';
import { isInOther, premiseOf } from './ask/premise.ts';
import { answerIn, isRepliedByNamed } from './ask/replied.ts';
import { type Request, readRequest } from './ask/request.ts';
import { askedRoles, type RolesTold } from './ask/roles.ts';
import { isSaidByOthers } from './ask/said-by.ts';
import { askingWordsSpelled } from './ask/spelled.ts';
import { ofThings } from './ask/things.ts';
import { toldIn } from './ask/told-in.ts';
import { type Find, isSame } from './found.ts';
import { hintFor } from './hint.ts';

/** Below this confidence in the best passage, nothing is found. */
const LEAST_CONFIDENCE = 0.25;
/** The same for a question that was respelled: another word may have been meant. */
const LEAST_RESPELLED = 0.4;
/** How much of the names that are asked for an answer may lack, by their weight. */
const MOST_NAMES_LACKING = 0.6;
/** The same of a count: "How many came to Arle?" is not answered by how many came to Kessel. */
const MOST_LACKING_COUNTED = 0.1;
/** How much less likely than the best, as a logarithm, a passage may be that is shown behind it. */
const FARTHEST_BEHIND = 3;
/** So many passages are shown as near, each of at least this confidence. */
const NEAR = { most: 3, confidence: 0.1 };

/**
 * What answers a question: what the finder for its kind has (who said it, what it means, who somebody is, when it was
 * published), else the passages whose sentences do. Where nothing does, the nearest passages, told so. Of several questions
 * in one, and of the sides of a comparison, each is answered by itself.
 */
export async function ask(library: Library, { question }: { question: string }): Promise<Answer> {
  const hint = hintFor(question);
  if (hint) return hint;
  const parts = partsOf(library, question);
  if (parts.length === 1) return askOne(library, question);
  const answers: Answer[] = [];
  for (const part of parts) answers.push(await askOne(library, part));
  const found = answers.flatMap((answer) => (answer.kind === 'found' ? [answer.finds] : []));
  const finds = [...found.flatMap(([first]) => first), ...found.flatMap(([, ...rest]) => rest)];
  const [first, ...rest] = finds.filter((find, at) => finds.findIndex((one) => isRepeated(one, find)) === at);
  if (!first) return askOne(library, question);
  const open = parts.filter((_, at) => answers[at]?.kind !== 'found');
  return { kind: 'found', finds: [first, ...rest], ...(open.length > 0 && { open }) };
}

async function askOne(library: Library, question: string): Promise<Answer> {
  const { question: narrowed, sources } = toldIn(library, question) ?? { question, sources: undefined };
  const spelled = initialsSpelledOut(library, askingWordsSpelled(library, narrowed));
  const joined = compoundsJoined(library, spelled.question);
  const asked = (await compoundsSplit(library, joined)) ?? joined;
  const first = await answerTo(library, asked, LEAST_CONFIDENCE, sources);
  const respelled = sureness(first) < SURE ? respell(library, asked) : undefined;
  const second = respelled && (await answerTo(library, respelled.question, LEAST_RESPELLED, sources));
  if (respelled && second && sureness(second) > sureness(first)) {
    const answer = answerOf(library, question, second.finds);
    if (answer.kind === 'found') return { ...answer, searchedFor: respelled.words };
  }
  if (first.finds.length > 0) {
    const answer = answerOf(library, question, first.finds);
    return answer.kind === 'found' && spelled.names.length > 0
      ? { ...answer, searchedFor: spelled.names }
      : answer;
  }
  const [near, other] = [first.near, second?.near ?? []];
  return nearOr(library, question, confidenceIn(other) > confidenceIn(near) ? other : near);
}

/** From here on no other spelling is tried. */
const SURE = 0.7;
const sureness = ({ finds: [best] }: Found): number => best?.score ?? 0;

const confidenceIn = ([best]: readonly PassageHit[]): number => best?.confidence ?? 0;

interface Found {
  readonly finds: readonly Find[];
  readonly near: readonly PassageHit[];
}

/** @param sources those that are asked, where not all are */
async function answerTo(
  library: Library,
  question: string,
  least: number,
  sources?: ReadonlySet<Shelved>,
): Promise<Found> {
  const request = readRequest(foldText(question));
  const isAsked = ({ shelved }: { readonly shelved: Shelved }): boolean => sources?.has(shelved) ?? true;
  const found = (await findPassages(library, question)).filter(({ entry }) => isAsked(entry));
  const lacking = request?.kind === 'count' ? MOST_LACKING_COUNTED : MOST_NAMES_LACKING;
  const read = readQuestion(library, question);
  const isOf = ofThings(library, question);
  const rolesTold = askedRoles(library, question, read, request);
  const hits = asAsked(
    found.filter(({ entry, answer }) => isOf(entry.shelved, entry.passage, answer)),
    rolesTold,
  );
  const holds = premiseOf(library, question, read, request);
  const hasNames = (hit: PassageHit): boolean =>
    (hit.namesLacking <= lacking || isRepliedByNamed(read, hit)) &&
    holds(hit) &&
    !(request?.kind === 'saidBy' && rolesTold(hit) !== 'as asked' && isSaidByOthers(library, request, hit));
  const evidence = request ? await evidenceFor(library, request, hits.filter(hasNames)) : NO_EVIDENCE;
  const isToldOf = hits[0] !== undefined && rolesTold(hits[0]) === 'as asked';
  if (evidence.kind === 'unknownName' && !isToldOf) return { finds: [], near: found };
  const isTold = ({ shelved, passage, highlights: [first], excerpt }: Find): boolean =>
    isOf(shelved, passage, first ?? excerpt);
  const passages = passageFinds(answering(hits, least, hasNames), request, read.asks);
  const told =
    evidence.kind === 'finds' ? evidence.finds.filter((find) => isAsked(find) && isTold(find)) : [];
  const isNew = (find: Find): boolean => !told.some((one) => isSame(one, find));
  return { finds: [...told, ...passages.filter(isNew)], near: found };
}

/** Behind the first passage, so many more may tell the deed of somebody else. */
const MOST_SWAPPED = 4;

/** The passages behind those that tell the deed of somebody else, where the next one tells it as it is asked. */
function asAsked(
  hits: readonly PassageHit[],
  rolesTold: (hit: PassageHit) => RolesTold,
): readonly PassageHit[] {
  const [first, ...rest] = hits;
  if (!first || rolesTold(first) !== 'otherwise') return hits;
  const at = rest.slice(0, MOST_SWAPPED).findIndex((hit) => rolesTold(hit) !== 'otherwise');
  const next = rest[at];
  return next && rolesTold(next) === 'as asked' ? rest.slice(at) : [];
}

/** Whether two parts of a question are answered by the same words. */
const isRepeated = (one: Find, other: Find): boolean =>
  isSame(one, other) && one.highlights.some((span) => other.highlights.some((own) => overlaps(span, own)));

function answering(
  hits: readonly PassageHit[],
  least: number,
  hasNames: (hit: PassageHit) => boolean,
): PassageHit[] {
  const [best] = hits;
  if (!best || best.confidence < least || !hasNames(best)) return [];
  return hits.filter(({ score }) => score >= best.score - FARTHEST_BEHIND);
}

function passageFinds(
  hits: readonly PassageHit[],
  request: Request | undefined,
  asks: Question['asks'],
): Find[] {
  const [best] = hits;
  const isSaid = request?.kind === 'whoSaid' || request?.kind === 'saidBy';
  // Comparable over questions: the confidence in the best, and of the others how likely they are beside it.
  const likelihood = ({ score }: PassageHit): number =>
    best ? best.confidence * Math.exp(score - best.score) : 0;
  const finds = hits.map((hit) => {
    const find = answerIn(hit, likelihood(hit));
    const told = asks === 'reason' ? withCause(find) : asks === 'date' ? withDate(find) : find;
    return { ...told, ...(isSaid ? saidIn(hit) : {}) };
  });
  return finds.filter((find, at) => finds.findIndex((one) => isSame(one, find)) === at);
}

/** The quotation that what answers is made of, with its speaker: who said something is asked for. */
function saidIn({ entry: { shelved }, answer }: PassageHit): Pick<Find, 'quotation'> {
  const said = shelved.annotations.quotations.filter(
    ({ speaker, span }) => speaker && overlaps(span, answer),
  );
  const quotation = said.find(({ span }) => contains(answer, span)) ?? said[0];
  return quotation ? { quotation } : {};
}

/**
 * The first that are likely enough: how likely the others are is not asked. A question in another language may have
 * its names alone in common with a passage.
 */
function nearest(hits: readonly PassageHit[], byNames: boolean): PassageHit[] {
  const near: PassageHit[] = [];
  for (const hit of hits) {
    if (near.length === NEAR.most) break;
    if (hit.confidence >= NEAR.confidence || (byNames && hit.namesLacking === 0)) near.push(hit);
  }
  return near;
}

function nearOr(library: Library, question: string, hits: readonly PassageHit[]): Answer {
  const isForeign = isInOther(library, question);
  const all = nothing(library, question);
  const none: Answer =
    isForeign && all.kind === 'nothing'
      ? { ...all, searched: { ...all.searched, otherLanguage: true } }
      : all;
  const hasNames = isForeign && readQuestion(library, question).topics.some(({ isName }) => isName);
  const [first, ...rest] = nearest(hits, hasNames).map((hit) => answerIn(hit, hit.confidence));
  return first && none.kind === 'nothing'
    ? { kind: 'near', finds: [first, ...rest], searched: none.searched }
    : none;
}
