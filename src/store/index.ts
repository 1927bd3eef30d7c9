export { StoreError } from './database.ts';
export type { Draft } from './drafts.ts';
export type { Moment, Owner } from './schema.ts';
export type { Event, Place, ShelfHere } from './shelves.ts';
export type { Listed, NewSource, Put, Quota } from './sources.ts';
export { backupPlace, openStore, restorePlace, type Store, type StorePlace } from './store.ts';
export { storeThread } from './thread.ts';
