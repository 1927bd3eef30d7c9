export { buildLibrary, indexShelf } from './build-library.ts';
export { frontWords } from './front-words.ts';
export { type Library, makeReady, shelvedByRef } from './library.ts';
export { mayBeMeant } from './meant.ts';
export { nameIndex, nameOfPerson, nameOfSource, similarity } from './name-index.ts';
export { termForms, termOf } from './named-sources.ts';
export { changedLibrary, openLibrary, type SnapshotPlace } from './open.ts';
export {
  type AskedShelf,
  type Libraries,
  type OpenShelves,
  openShelves,
  ShelfAway,
  type ShelfSource,
} from './open-shelves.ts';
export type { Person } from './people.ts';
export type { AnnotatedSource, Rest } from './rest.ts';
export { annotatedAtRest } from './resting-shelf.ts';
export { shelve } from './shelve.ts';
export { annotatedSource, packFound, readSnapshot, writeSnapshot } from './snapshot.ts';
export { isRestError, restOnDisk } from './snapshot-rest.ts';
export { factsOf, sourceAtRest } from './source-at-rest.ts';
export { fittingPeople, fittingSources, peopleWith } from './suggest.ts';
