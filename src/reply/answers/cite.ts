import type { Answer, ReferenceStyle } from '../../answer/answer.ts';
import type { Find, Proof } from '../../answer/found.ts';
import { missingFields } from '../reference/index.ts';
import { type Block, joined, line, type Piece, type Reply, say, small } from '../reply.ts';
import { citation, titleOf } from './citation.ts';
import { findBlock, fullButtons, placeOf } from './find.ts';

const FIELD_NAMES = {
  author: 'author',
  title: 'titleField',
  publisher: 'publisherField',
  date: 'dateField',
  link: 'linkField',
} as const;

/** The field that a style sets in italics, which a plain text cannot show. */
const ITALICS: Readonly<Partial<Record<ReferenceStyle, 'title' | 'publisher'>>> = {
  apa: 'title',
  mla: 'publisher',
  chicago: 'publisher',
  harvard: 'publisher',
};

/** Other sources that fit are named up to this number. */
const MOST_OTHERS = 3;

/** A reference in a block to copy, what the source does not give, and the other styles. */
export function referenceReply({ shelved, style, others }: Extract<Answer, { kind: 'reference' }>): Reply {
  const { source, ref } = shelved;
  const missing = missingFields(source);
  const names = missing.map((name) => say(FIELD_NAMES[name]));
  const italic = ITALICS[style];
  const remarks: Piece[] = [
    ...(italic && !missing.includes(italic)
      ? [say(italic === 'title' ? 'italicTitle' : 'italicPublisher')]
      : []),
    ...(style === 'harvard' && !missing.includes('link') ? [say('accessed')] : []),
    ...(source.kind === 'notes' ? [say('notesCited')] : []),
    ...(names.length > 0 ? [say('notGiven', { fields: joined(names, 'comma') })] : []),
  ];
  return [
    line(say('reference', { title: titleOf(source), style: say(style) })),
    { kind: 'reference', source, style },
    ...remarks.map((remark) => small(remark)),
    ...(others.length > 0
      ? [
          small(say('alsoFit', { n: others.length })),
          ...others.slice(0, MOST_OTHERS).map((other) => small(...citation(other.source))),
        ]
      : []),
    { kind: 'styles', state: { action: 'cite', ref }, chosen: style },
  ];
}

/** An excerpt as a file, with its place. */
export const originalReply = (find: Find): Reply => [
  line(say('originalText')),
  { kind: 'file', excerpt: find.excerpt },
  small(...placeOf(find)),
];

/** An excerpt proved by its id, or what stands at its place now. */
export function proofReply(proof: Proof): Reply {
  if (proof.state !== 'changed') {
    const { start, end } = proof.find.excerpt;
    const place = { start, end };
    const verdict = say(proof.state === 'same' ? 'proofSame' : 'proofMoved', place);
    return [line(verdict), findBlock(proof.find, fullButtons(proof.find, 'read'))];
  }
  const now: Block[] = proof.find
    ? [line(say('proofNow')), findBlock(proof.find, fullButtons(proof.find, 'read'))]
    : [line(say('proofNothingNow'))];
  return [line(say('proofChanged')), ...now];
}
