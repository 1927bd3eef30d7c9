/** How a language explains a term, as alternatives of words, "|" between; all in small letters. */
export interface DefinitionTable {
  readonly articles: string;
  /** "is", before what the term is. */
  readonly copulas: string;
  /** What opens a predicate that explains: articles, "one of". */
  readonly predicates: string;
  /** "means", "refers to". */
  readonly means: string;
  /** Verbs that explain only what is called a term: "The term X describes". */
  readonly describes: string;
  readonly terms: string;
  /** "also known as". */
  readonly known: string;
  /** Words before a term that is the name of what stands before them: "a wave called". */
  readonly called: string;
  /** "By X we mean": the preposition and the verb. */
  readonly by: { readonly before: string; readonly verb: string };
  /** "What is", before a term that the next sentence explains. */
  readonly asks: string;
  /** Words that start a clause: "that", "and". */
  readonly clause: string;
  /** Words behind a noun without an article that single it out: "organisms that drift". */
  readonly relative: string;
}
