/** Text → the words inside quotation marks. */

export { marked } from './marks.ts';
export { nicknameAt } from './nicknames.ts';
export type { Marked } from './types.ts';
