import { engineVersion } from '../build-version.ts';
import { engineUpkeep, type OpenSearchPlace } from '../engine/index.ts';
import { UsageError } from './arguments.ts';

export const ENGINE_USAGE =
  'engine status|rebuild|clean: the indices in OpenSearch; made anew while answers go on; those of other versions deleted';

const MEGABYTE = 2 ** 20;

/** What is to be done with the indices. @throws UsageError EngineError */
export async function runEngine(
  [what, ...more]: readonly string[],
  place: OpenSearchPlace | undefined,
  print: (line: string) => void,
): Promise<void> {
  if ((what !== 'status' && what !== 'rebuild' && what !== 'clean') || more.length > 0)
    throw new UsageError('engine takes one word: status, rebuild or clean');
  if (!place) throw new UsageError('VERBATIM_OPENSEARCH is not set: there is no OpenSearch to look at');
  const upkeep = await engineUpkeep({ place, version: engineVersion });
  try {
    if (what === 'status')
      for (const { index, documents, bytes, current } of await upkeep.states())
        print(
          `${index}  ${documents} documents  ${Math.ceil(bytes / MEGABYTE)} MB${current ? '' : '  of another version'}`,
        );
    if (what === 'rebuild') for (const index of await upkeep.rebuild()) print(`${index} answers now.`);
    if (what === 'clean') {
      const dropped = await upkeep.dropOthers();
      print(dropped.length > 0 ? `Deleted ${dropped.join(', ')}.` : 'There is nothing of other versions.');
    }
  } finally {
    await upkeep.close();
  }
}
