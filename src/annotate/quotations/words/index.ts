/** Text and its marks → tokens with the kinds a word may have, then one part-of-speech tag each. */
export { Tag, type TagName, tagName } from './tag-kinds.ts';
export { tag } from './tags.ts';
export { emptyTokens, tokenize, tokenSpan } from './tokens.ts';
export type { Tokens } from './types.ts';
