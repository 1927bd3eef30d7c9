import { parseSource } from '../../src/corpus/parse.ts';
import type { Source } from '../../src/corpus/source.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';

/** A source as a file of the shelf gives it. */
export function sourceOf(id: string, body: string, front = ''): Source {
  const parsed = parseSource(Buffer.from(`---\n${front}\n---\n\n${body}\n`), `${id}.md`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.source;
}

export const libraryOf = (...bodies: string[]): Promise<Library> =>
  buildLibrary({ sources: bodies.map((body, at) => sourceOf(`source-${at}`, body)), problems: [] });

/** Five short sources about a lighthouse, a bakery, a river, a council and a ferry. */
export const HARBOUR: readonly string[] = [
  `The lighthouse at Kessel Point was built in 1874 by the engineer Adele Mornay. It stands 41 metres high. Its lamp was replaced in 1962.

The keeper lives in the house beside it. She repaints the gallery every spring.`,
  `The bakery on Quay Street sells 300 loaves a day. Its owner, Tomas Berg, learned the trade in Ghent.

"We never close before the last boat is in," Berg said. Berg added: "Bread does not wait for the tide."`,
  `The Arle flows into the harbour from the north. Engineers decided in 2009 to move its mouth. The decision cost the town 12 million euros.`,
  `The council of Kessel has nine members. Maria Oduya leads it. "The harbour belongs to those who work in it," said Maria Oduya, the mayor.`,
  `The ferry to Sund leaves at seven. In winter it crosses once a day. The crew found a stranded seal last year and called a veterinarian.`,
];
