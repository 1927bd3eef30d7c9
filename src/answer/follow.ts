import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import { type Library, peopleWith } from '../library/index.ts';
import { passagesOn, topicShare } from '../search/index.ts';
import { words } from '../text/words.ts';
import type { Answer } from './answer.ts';
import { type Find, passageFind, type Trace } from './found.ts';
import { hintFor } from './hint.ts';
import { person } from './person.ts';

export const FOLLOWED_KINDS = ['person', 'topic'] as const;
export type FollowedKind = (typeof FOLLOWED_KINDS)[number];

/** A person, by the fullest name that is known, or a topic, as it was typed. */
export interface Followed {
  readonly kind: FollowedKind;
  readonly name: string;
}

/** What somebody means to follow; or the names of those whom it fits, where it fits several. */
export type FollowTarget = Followed | { readonly kind: 'which'; readonly names: readonly string[] };

/**
 * Reads what is to be followed: a person where the shelf quotes one of that name, else a topic.
 * @returns nothing where no word is in it that could be looked for
 */
export function followTarget(
  library: Library,
  name: string,
  kind: FollowedKind | undefined,
): FollowTarget | undefined {
  if (hintFor(name)) return undefined;
  if (kind === 'topic') return { kind, name };
  const answer = person(library, { name });
  if (answer.kind === 'which') return { kind: 'which', names: answer.people.map((one) => one.name.text) };
  if (answer.kind === 'person' && (kind === 'person' || isQuoted(library, answer.name.text)))
    return { kind: 'person', name: answer.name.text };
  return { kind: kind ?? 'topic', name };
}

const isQuoted = (library: Library, name: string): boolean =>
  peopleWith(library, words(name).at(-1)?.form ?? '').some((one) => one.nameWords === name);

/** Whether an answer tells of one person who has a name: who has none is nobody else's in another source. */
export const isFollowable = (answer: Answer): boolean => /\p{Lu}/u.test(namedIn(answer)?.text ?? '');

function namedIn(answer: Answer): Excerpt | undefined {
  if (answer.kind === 'person') return answer.name;
  if (answer.kind !== 'found') return undefined;
  const [{ quotation, shelved }] = answer.finds;
  return quotation?.speaker && excerpt(shelved.source, quotation.speaker.name);
}

/** Whom an answer tells of, by the fullest name that the shelf has. */
export function whomToFollow({ speakers }: Library, answer: Answer): string | undefined {
  if (!isFollowable(answer)) return undefined;
  const [find] = answer.kind === 'found' ? answer.finds : [];
  const known = find && speakers.of(find.shelved, find.quotation);
  return (known?.name ?? namedIn(answer))?.text;
}

/** What tells most of somebody comes first. */
const TELLING: readonly Trace['aspect'][] = ['said', 'described', 'mentioned'];

/**
 * What sources tell of a person or topic, one find a source, as `/person` and `/compare` find it. A name that fits
 * several people tells of none of them.
 * @param isNew tells the sources that are looked at, by their ids
 */
export async function news(
  library: Library,
  { kind, name }: Followed,
  isNew: (source: string) => boolean,
): Promise<Find[]> {
  const finds = kind === 'person' ? aboutPerson(library, name) : await aboutTopic(library, name);
  const best = new Map<string, Find>();
  for (const find of finds) {
    const { id } = find.shelved.source;
    if (isNew(id) && !best.has(id)) best.set(id, find);
  }
  return [...best.values()];
}

function aboutPerson(library: Library, name: string): Find[] {
  const answer = person(library, { name });
  if (answer.kind !== 'person') return [];
  return TELLING.flatMap((wanted) =>
    answer.traces.flatMap(({ aspect, find }) => (aspect === wanted ? [find] : [])),
  );
}

/** How many of a topic's words one passage has that tells of it unasked: both of two, three of four. */
const LEAST_SHARE = 0.75;

async function aboutTopic(library: Library, topic: string): Promise<Find[]> {
  const shareOf = topicShare(library, topic);
  return (await passagesOn(library, topic))
    .filter(({ entry }) => shareOf(entry) >= LEAST_SHARE)
    .map(({ entry, sentence, sentenceShare }) => passageFind(entry, sentenceShare, sentence));
}
