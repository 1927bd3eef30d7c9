import { createHash } from 'node:crypto';
import { factsOf } from '../library/index.ts';
import type { Answer } from './answer.ts';
import type { Find } from './found.ts';
import { alteredText, type QuizChoice } from './quiz/index.ts';

/** The finds that an answer lists, in their order. */
export function findsOf(answer: Answer): readonly Find[] {
  switch (answer.kind) {
    case 'found':
    case 'near':
    case 'exported':
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
    case 'reading':
      return answer.portions.map(({ find }) => find);
    case 'quiz':
      return answer.quiz.questions.flatMap(({ proof }) => proof);
    default:
      return 'find' in answer ? [answer.find] : [];
  }
}

/** What tells a choice from others. */
function placeOfChoice(choice: QuizChoice): string {
  switch (choice.kind) {
    case 'words':
      return `${choice.words.source.id} ${choice.words.start} ${choice.words.text}`;
    case 'source':
      return choice.shelved.ref;
    case 'altered':
      return alteredText(choice.altered);
    case 'order':
      return choice.order.join();
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
    for (const { ref, source } of answer.shelf) add(ref, factsOf(source).passages, source.title ?? '');
  if (answer.kind === 'quiz')
    for (const { kind, choices, key } of answer.quiz.questions) add(kind, key, ...choices.map(placeOfChoice));
  return hash.digest('base64url').slice(0, DIGEST_LENGTH);
}
