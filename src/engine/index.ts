export { miniSearchIndex } from './minisearch.ts';
export * from './passage-index.ts';
