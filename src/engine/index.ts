export { miniSearchIndex } from './minisearch.ts';
export type { OpenSearchPlace } from './opensearch/connection.ts';
export { isEngineError } from './opensearch/error.ts';
export { engineUpkeep } from './opensearch/upkeep.ts';
export { type EngineHealth, type EngineUse, type OpenSearchIndex, openSearchIndex } from './opensearch.ts';
export * from './passage-index.ts';
