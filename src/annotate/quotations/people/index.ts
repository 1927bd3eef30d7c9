/** Mentions → whom they stand for: the fullest name and the role that the text gives. */

export type { Who } from './discourse.ts';
export type { Entity } from './entities.ts';
export { isFurniture } from './furniture.ts';
export { type People, people } from './people.ts';
