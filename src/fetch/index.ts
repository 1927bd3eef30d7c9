export { fetchAttachment } from './attachment.ts';
export { type Fetched, type FetchFault, guardedFetch } from './guarded.ts';
