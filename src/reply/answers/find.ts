import { withSentenceBefore } from '../../answer/context.ts';
import type { Find } from '../../answer/found.ts';
import { excerpt } from '../../corpus/excerpt.ts';
import { excerptId } from '../../corpus/provenance.ts';
import { publishedOf, type Source } from '../../corpus/source.ts';
import { type Block, type Button, field, type Line, say, wordsOfExcerpt } from '../reply.ts';
import { citation } from './citation.ts';

/**
 * An excerpt with who said it, where it stands and its id.
 * @param mark the number by which something else in the reply names it
 */
export const findBlock = (
  find: Find,
  buttons: readonly Button[],
  lines: readonly Line[] = [],
  mark?: number,
): Block => ({
  kind: 'excerpt',
  excerpt: find.excerpt,
  highlights: find.highlights,
  lines: [...attribution(find), ...frontLine(find), [...markOf(mark), ...placeOf(find)], ...lines],
  buttons,
});

const markOf = (mark: number | undefined): Line =>
  mark === undefined ? [] : [say('mark', { at: mark }), say('space')];

/** Where an excerpt stands, and its id. */
export const placeOf = ({ shelved: { source }, excerpt }: Find): Line => [
  ...citation(source, excerpt),
  say('separator'),
  say('excerptId', { id: { kind: 'id', id: excerptId(excerpt) } }),
];

/** The kind of a quotation with its speaker and role, or that the source names none. */
function attribution({ shelved: { source }, quotation, isUnattributed }: Find): Line[] {
  if (quotation) return [speakerLine(source, quotation)];
  return isUnattributed ? [[say('unattributed')]] : [];
}

/** What of the front matter was asked for. */
function frontLine({ shelved: { source }, front }: Find): Line[] {
  const own = source.kind === 'notes' && source.about ? 'about.' : '';
  switch (front) {
    case 'published': {
      const date = publishedOf(source);
      return date === undefined ? [] : [[say('frontPublished', { date: { kind: 'date', date } })]];
    }
    case 'authors':
      return [[say('frontAuthors', { names: field(source, own ? 'about.authors' : 'authors') })]];
    case 'publisher':
      return [[say('frontPublisher', { name: field(source, own ? 'about.publisher' : 'publisher') })]];
    default:
      return [];
  }
}

function speakerLine(source: Source, { kind, speaker }: NonNullable<Find['quotation']>): Line {
  const parts = { kind: say(kind) };
  if (!speaker) return [say('speakerUnknown', parts)];
  const named = { ...parts, name: wordsOfExcerpt(excerpt(source, speaker.name)) };
  if (!speaker.role) return [say('speaker', named)];
  return [say('speakerWithRole', { ...named, role: wordsOfExcerpt(excerpt(source, speaker.role)) })];
}

/** The buttons of an excerpt that stands alone: the passages around it, its reference, its text. */
export const fullButtons = (find: Find, action: 'read' | 'passage'): Button[] => [
  ...guardButton(find),
  ...neighbours(find, action),
  citeButton(find),
  originalButton(find),
];

/** The buttons of an excerpt among others: the passages around it are one button further. */
export const shortButtons = (find: Find): Button[] => [
  ...guardButton(find),
  { label: 'context', state: { action: 'context', id: excerptId(find.excerpt) } },
  citeButton(find),
  originalButton(find),
];

/** An excerpt that leans on the sentence before offers it. */
const guardButton = (find: Find): Button[] =>
  withSentenceBefore(find)
    ? [{ label: 'sentenceBefore', state: { action: 'before', id: excerptId(find.excerpt) } }]
    : [];

export const citeButton = ({ shelved: { ref } }: Find): Button => ({
  label: 'cite',
  state: { action: 'cite', ref },
});

const originalButton = ({ excerpt }: Find): Button => ({
  label: 'original',
  state: { action: 'original', id: excerptId(excerpt) },
});

/** Buttons to the passages before and after, where there are any. */
function neighbours({ shelved, passage: { number } }: Find, action: 'read' | 'passage'): Button[] {
  const to = (target: number) => ({ action, ref: shelved.ref, number: target });
  const last = shelved.source.passages.length;
  return [
    ...(number > 1 ? [{ label: 'passageBefore', state: to(number - 1) } as const] : []),
    ...(number < last ? [{ label: 'passageAfter', state: to(number + 1) } as const] : []),
  ];
}
