import { excerptId } from '../corpus/provenance.ts';
import { type Library, shelvedByRef } from '../library/index.ts';
import type { Span } from '../text/span.ts';
import type { Find } from './found.ts';
import type { Gapped, QuizChoice, QuizKind, QuizQuestion } from './quiz/index.ts';
import { quotationFind } from './quotation.ts';
import { excerptById } from './show.ts';

/** Offsets from the beginning of an excerpt, end exclusive. */
type Within = readonly [start: number, end: number];

type KeptChoice =
  | { readonly kind: 'words'; readonly id: string }
  | { readonly kind: 'source'; readonly ref: string }
  | {
      readonly kind: 'altered';
      readonly id: string;
      readonly was: Within;
      readonly becomes?: string;
    }
  | { readonly kind: 'order'; readonly order: readonly number[] };

/** A question as plain data without a word of a source: its excerpts by their ids, which prove them. */
export interface KeptQuestion {
  readonly kind: QuizKind;
  readonly shown: readonly { readonly id: string; readonly gap?: Within }[];
  readonly choices: readonly KeptChoice[];
  readonly key: number;
  readonly proof: readonly { readonly id: string; readonly highlights: readonly Within[] }[];
}

/** Keeps a question, so that it stays the same when the shelf grows. */
export const keepQuestion = ({ kind, shown, choices, key, proof }: QuizQuestion): KeptQuestion => ({
  kind,
  shown: shown.map(({ excerpt, gap }) => ({
    id: excerptId(excerpt),
    ...(gap && { gap: within(excerpt, gap) }),
  })),
  choices: choices.map(keepChoice),
  key,
  proof: proof.map(({ excerpt, highlights }) => ({
    id: excerptId(excerpt),
    highlights: highlights.map((span) => within(excerpt, span)),
  })),
});

function keepChoice(choice: QuizChoice): KeptChoice {
  switch (choice.kind) {
    case 'words':
      return { kind: 'words', id: excerptId(choice.words) };
    case 'source':
      return { kind: 'source', ref: choice.shelved.ref };
    case 'altered': {
      const { whole, was, becomes } = choice.altered;
      return {
        kind: 'altered',
        id: excerptId(whole),
        was: within(whole, was),
        ...(becomes && { becomes: excerptId(becomes) }),
      };
    }
    case 'order':
      return choice;
  }
}

const within = ({ start }: Span, span: Span): Within => [span.start - start, span.end - start];
const back = ({ start }: Span, [from, to]: Within): Span => ({ start: start + from, end: start + to });

/** The question that was kept; nothing where some of its words no longer stand on the shelf. */
export function questionFrom(libraries: readonly Library[], kept: KeptQuestion): QuizQuestion | undefined {
  const shown = kept.shown.map(({ id, gap }): Gapped | undefined => {
    const found = findIn(libraries, id);
    return found && { excerpt: found.excerpt, ...(gap && { gap: back(found.excerpt, gap) }) };
  });
  const choices = kept.choices.map((choice) => choiceFrom(libraries, choice));
  const proof = kept.proof.map(({ id, highlights }): Find | undefined => {
    const found = findIn(libraries, id);
    return found && { ...found, highlights: highlights.map((one) => back(found.excerpt, one)) };
  });
  const [first, ...others] = proof.filter((one) => one !== undefined);
  const whole = { shown: shown.filter(isThere), choices: choices.filter(isThere) };
  const isWhole =
    whole.shown.length === shown.length &&
    whole.choices.length === choices.length &&
    others.length === proof.length - 1;
  if (!first || !isWhole) return undefined;
  const { kind, key } = kept;
  return {
    kind,
    ...whole,
    key,
    proof: [kind === 'who' ? withSpeaker(first, whole.shown) : first, ...others],
  };
}

const isThere = <Item>(one: Item | undefined): one is Item => one !== undefined;

const findIn = (libraries: readonly Library[], id: string): Find | undefined => {
  for (const library of libraries) {
    const found = excerptById(library, id);
    if (found) return found;
  }
  return undefined;
};

function choiceFrom(libraries: readonly Library[], choice: KeptChoice): QuizChoice | undefined {
  switch (choice.kind) {
    case 'words': {
      const found = findIn(libraries, choice.id);
      return found && { kind: 'words', words: found.excerpt };
    }
    case 'source': {
      for (const library of libraries) {
        const shelved = shelvedByRef(library, choice.ref);
        if (shelved) return { kind: 'source', shelved };
      }
      return undefined;
    }
    case 'altered': {
      const whole = findIn(libraries, choice.id)?.excerpt;
      const becomes = choice.becomes === undefined ? undefined : findIn(libraries, choice.becomes)?.excerpt;
      if (!whole || (choice.becomes !== undefined && !becomes)) return undefined;
      const was = back(whole, choice.was);
      return { kind: 'altered', altered: { whole, was, ...(becomes && { becomes }) } };
    }
    case 'order':
      return choice;
  }
}

/** Who said it is what the quotation tells that the words are. */
function withSpeaker(find: Find, [asked]: readonly Gapped[]): Find {
  const quotation = find.shelved.annotations.quotations.find(
    ({ content }) => content.start === asked?.excerpt.start && content.end === asked.excerpt.end,
  );
  return quotation ? quotationFind({ shelved: find.shelved, quotation }, 1) : find;
}
