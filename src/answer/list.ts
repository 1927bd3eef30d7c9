import { createHash } from 'node:crypto';
import type { Answer } from './answer.ts';
import type { Find } from './found.ts';

/** The finds that an answer lists, in their order. */
export function findsOf(answer: Answer): readonly Find[] {
  switch (answer.kind) {
    case 'found':
    case 'near':
      return answer.finds;
    case 'figures':
      return answer.groups.flatMap(({ members }) => members.map(({ find }) => find));
    case 'proof':
      return answer.proof.find ? [answer.proof.find] : [];
    case 'verified':
      return answer.check.finds;
    case 'person':
      return answer.traces.map(({ find }) => find);
    case 'timeline':
      return answer.events.map(({ find }) => find);
    case 'compared':
      return answer.accounts.map(({ find }) => find);
    default:
      return 'find' in answer ? [answer.find] : [];
  }
}

const DIGEST_LENGTH = 6;

/**
 * Six characters that tell the list of an answer from another: the same where it shows the same words of the same
 * sources in the same order (36 bits of a SHA-256, in base64url).
 */
export function listDigest(answer: Answer): string {
  const hash = createHash('sha256').update(answer.kind);
  const add = (...parts: (string | number)[]): void => void hash.update(`\n${parts.join(' ')}`);
  for (const { shelved, excerpt, highlights } of findsOf(answer)) {
    add(shelved.ref, excerpt.start, excerpt.text);
    for (const { start, end } of highlights) add(start, end);
  }
  if (answer.kind === 'shelf')
    for (const { ref, source } of answer.shelf) add(ref, source.passages.length, source.title ?? '');
  return hash.digest('base64url').slice(0, DIGEST_LENGTH);
}
