import { wordSets } from '../text/word-list.ts';

/** The words of a column of questions and answers. */
export interface InterviewWords {
  /** Labels, in small letters: "q", "question"; "a", "answer". */
  readonly asks: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  /** Labels of lines above the column: "[Interviewer]: Ruth Cole", "[Interviewee]: Sam Pike". */
  readonly asker: ReadonlySet<string>;
  readonly answerer: ReadonlySet<string>;
  /** Verb forms of whoever answers: "[answers] your letters". */
  readonly replies: ReadonlySet<string>;
  /** Verb forms of a narrator who asks, in front of who answers: "we [spoke] to". */
  readonly questions: ReadonlySet<string>;
  /** Nouns of a heading, and what stands between them and who answers: "An [interview] [with] Tess Orr". */
  readonly occasions: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  /** What a court's record says of who asks and who answers below. */
  readonly court?: CourtWords;
}

/** "[Cross-examination] [by] Mr. Orr", "Ruth Bell, having been [sworn]" */
export interface CourtWords {
  readonly examinations: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly sworn: ReadonlySet<string>;
}

/** The words of a column, each list as text. */
export const interviewWords = (
  lists: Readonly<Record<Exclude<keyof InterviewWords, 'court'>, string>>,
  court?: Readonly<Record<keyof CourtWords, string>>,
): InterviewWords => ({ ...wordSets(lists), ...(court && { court: wordSets(court) }) });

/** The small words that stand around words in marks and tell whose they are. */
export interface WordsAround {
  /** "[It] [was] Reed who said": the subject that is nobody, and the verbs behind it. */
  readonly cleft: { readonly subjects: ReadonlySet<string>; readonly verbs: ReadonlySet<string> };
  /** "Her answer [was] short. “…”" */
  readonly describes: ReadonlySet<string>;
  /** "And [from] Chairwoman Idowu: “…”" */
  readonly handsOver: ReadonlySet<string>;
  /** "[Transcript] as follows: “…”": what speaks for itself. */
  readonly documents: ReadonlySet<string>;
  /** "The [answer] came at once: “…”" */
  readonly answers: ReadonlySet<string>;
  /** "a sign that [read] “…”": verb forms of what is written. */
  readonly reads: ReadonlySet<string>;
  /** Between a verb and the clause that it reports: "posted [on] Friday [that]". */
  readonly beforeClause: ReadonlySet<string>;
  readonly opensClause: ReadonlySet<string>;
  /** Things that bear words of their own: "held up a [sign] saying “…”". */
  readonly bearers: ReadonlySet<string>;
  /** In front of whoever is seen or heard to do what follows: "[saw] Reed smiling", "[with] Reed saying". */
  readonly sees: ReadonlySet<string>;
  /** In front of whom somebody speaks to: "said [to] Hale". */
  readonly toward: ReadonlySet<string>;
  /** First words of an apposition: "Ann Early, [a] baker". */
  readonly apposes: ReadonlySet<string>;
}

/** The words around words in marks, each list as text; a language may leave out some. */
export const wordsAround = ({
  cleftSubjects,
  cleftVerbs,
  ...lists
}: Readonly<
  Record<Exclude<keyof WordsAround, 'cleft' | Optional> | 'cleftSubjects' | 'cleftVerbs', string> &
    Partial<Record<Optional, string>>
>): WordsAround => ({
  cleft: wordSets({ subjects: cleftSubjects, verbs: cleftVerbs }),
  ...wordSets({ reads: '', bearers: '', sees: '', toward: '', ...lists }),
});
type Optional = 'reads' | 'bearers' | 'sees' | 'toward';
