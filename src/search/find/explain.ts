import { slice } from '../../text/span.ts';
import type { Features } from '../ranking/features.ts';
import { FEATURE_WEIGHTS } from '../ranking/weights.ts';
import type { SearchedShelf } from '../shelf/entries.ts';
import { gatherPassages, rankPassages, scoreOf, weighPassages } from './passages.ts';

/** A topic as a question was read: the words by which it is looked for, and what it weighs. */
export interface ExplainedTopic {
  readonly form: string;
  readonly isName: boolean;
  /** The stems of each alternative, with its share. */
  readonly alternatives: readonly { readonly stems: readonly string[]; readonly share: number }[];
  readonly synonyms: readonly string[];
  readonly weight: number;
}

/** A passage that may answer, by the sentence that speaks for it. */
export interface ExplainedPassage {
  readonly source: string;
  /** Counted from 1. */
  readonly passage: number;
  readonly bm25: number;
  readonly score: number;
  readonly confidence: number;
  readonly features: Features;
  readonly sentence: string;
}

/** The way from a question to its passages. */
export interface SearchExplanation {
  readonly question: string;
  /** What kind of answer is asked for, where the words tell. */
  readonly asks: string | undefined;
  readonly topics: readonly ExplainedTopic[];
  /** How many passages were searched, and how many of them were proposed. */
  readonly passages: number;
  readonly candidates: number;
  /** Best first. */
  readonly ranked: readonly ExplainedPassage[];
}

/** How a question was read, what was gathered for it, and why the passages are in their order. */
export async function explainSearch(shelf: SearchedShelf, question: string): Promise<SearchExplanation> {
  const { vocabulary } = shelf;
  const { stems } = vocabulary;
  const gathered = await gatherPassages(shelf, question);
  const weighed = new Map(weighPassages(vocabulary, gathered).map((one) => [one.entry, one]));
  const bm25 = new Map(gathered.candidates.map(({ entries, at, score }) => [entries.passages[at], score]));
  const stemOf = (term: number): string => stems.at(term) ?? '';
  return {
    question,
    asks: gathered.question.asks,
    topics: gathered.question.topics.map(({ form, isName, alternatives, synonyms, weight }) => ({
      form,
      isName,
      alternatives: alternatives.map(({ terms, share }) => ({ stems: terms.map(stemOf), share })),
      synonyms: synonyms.map(stemOf),
      weight,
    })),
    passages: gathered.size,
    candidates: gathered.candidates.length,
    ranked: rankPassages(vocabulary, gathered).flatMap(({ entry, answer, score, confidence }) => {
      const features = (weighed.get(entry)?.sentences ?? [])
        .map((sentence) => sentence.features)
        .find((one) => scoreOf(FEATURE_WEIGHTS, one) === score);
      if (!features) return [];
      const { source } = entry.shelved;
      return [
        {
          source: source.id,
          passage: entry.passage.number,
          bm25: bm25.get(entry) ?? 0,
          score,
          confidence,
          features,
          sentence: slice(source.text, answer),
        },
      ];
    }),
  };
}
