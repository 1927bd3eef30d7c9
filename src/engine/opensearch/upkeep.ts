import { namesOf, type OpenSearchOptions, OWNER_SHARDS } from '../opensearch.ts';
import { checkServer, connect } from './connection.ts';
import { aliasOf, dropOthers, type IndexState, indexStates, ROOMS, rebuild } from './indices.ts';

/** What whoever runs an OpenSearch does with the indices of Verbatim. Each throws EngineError. */
export interface Upkeep {
  /** All indices of Verbatim, those of other versions too. */
  states(): Promise<IndexState[]>;
  /**
   * Makes the indices of this version anew, as with another number of shards. Answers go on meanwhile, changes wait.
   * @returns their new names
   */
  rebuild(): Promise<string[]>;
  /** Deletes the indices of other versions. @returns their names */
  dropOthers(): Promise<string[]>;
  close(): Promise<void>;
}

/** @throws EngineError where there is no OpenSearch, or none that can be used */
export async function engineUpkeep(options: OpenSearchOptions): Promise<Upkeep> {
  const connection = await connect(options.place);
  const names = namesOf(options);
  const shards = { operator: options.place.shards ?? 1, owners: OWNER_SHARDS };
  try {
    await checkServer(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    states: () => indexStates(connection, names),
    async rebuild() {
      const made: string[] = [];
      for (const room of ROOMS) made.push(await rebuild(connection, aliasOf(names, room), shards[room]));
      return made;
    },
    dropOthers: () => dropOthers(connection, names),
    close: () => connection.close(),
  };
}
