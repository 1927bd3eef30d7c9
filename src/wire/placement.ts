import { createHash } from 'node:crypto';

/**
 * The nodes in the order in which they serve an owner: each node draws a number for each owner, and the highest serves
 * (rendezvous hashing, Thaler & Ravishankar 1998). Where a node comes or goes, its owners alone change place.
 */
export const placesOf = (owner: string, nodes: readonly string[]): string[] =>
  nodes
    .map((node) => ({ node, drawn: drawn(owner, node) }))
    .sort((a, b) => Buffer.compare(b.drawn, a.drawn))
    .map(({ node }) => node);

const drawn = (owner: string, node: string): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([owner, node]))
    .digest();
