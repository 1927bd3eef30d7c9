import { type Problem, problemText } from '../corpus/problem.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { languageOf } from '../languages/index.ts';
import { detectedLanguage } from '../text/detected-language.ts';

/** What is wrong with the shelf of `folders`: a line a problem, then the count of good sources. */
export const checkReport = (shelf: Shelf, folders: readonly string[]): string =>
  [...shelf.problems.map(problemText), checkCount(shelf, folders)].join('\n');

/** How many sources are good, and how many problems there are; or that there is no file to check. */
export function checkCount({ sources, problems }: Shelf, folders: readonly string[]): string {
  if (sources.length === 0 && problems.length === 0)
    return `0 sources are good: no .md file in ${folders.join(', ')}`;
  const good = `${sources.length} ${sources.length === 1 ? 'source is' : 'sources are'} good`;
  const bad =
    problems.length === 0 ? '' : `, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  return `${good}${bad}.`;
}

/** The sources that are read as English, as they are where nothing is said, and whose words are another language's. */
export async function languageProblems({ sources }: Shelf): Promise<Problem[]> {
  const told = sources
    .filter(({ language }) => languageOf(language).tag === 'en')
    .map(async ({ file, text }): Promise<Problem[]> => {
      const language = (await detectedLanguage(text)) ?? 'en';
      const message = `it is read as English, and its words are "${language}": write \`language: ${language}\``;
      return language === 'en' ? [] : [{ file, field: 'language', message }];
    });
  return (await Promise.all(told)).flat();
}
