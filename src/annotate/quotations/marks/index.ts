/** Text → the words inside quotation marks. */
export { type Marked, marked } from './marks.ts';
export { nicknameAt } from './nicknames.ts';
