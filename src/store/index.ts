import type { StorePlace } from './store.ts';

export type { Assignment, HandedIn, TaskPerson, TaskPick } from './assignments.ts';
export type { Daily } from './dailies.ts';
export type { Discussion, NewDiscussion } from './discussions.ts';
export type { StoredDraft } from './drafts.ts';
export { isStoreError, StoreError } from './error.ts';
export type { Feedback } from './feedback.ts';
export type { Follow, News } from './follows.ts';
export { knowingPlaces } from './known-places.ts';
export type { Moment, Owner } from './schema.ts';
export type { Event, Place, PlaceWithShelf, ShelfHere } from './shelves.ts';
export type { Listed, NewSource, Put, Quota } from './sources.ts';
export type { Store, StorePlace } from './store.ts';
export { storeThread } from './thread.ts';

// A program that only asks the store's thread loads no database.
const databases = () => import('./store.ts');

/** @see backupPlace in `store.ts` */
export const backupPlace = async (place: StorePlace, file: string): Promise<number> =>
  (await databases()).backupPlace(place, file);

/** @see restorePlace in `store.ts` */
export const restorePlace = async (place: StorePlace, file: string): Promise<number> =>
  (await databases()).restorePlace(place, file);
