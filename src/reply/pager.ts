import { type Block, type Button, say, small } from './reply.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** The part of a list that a page shows, and the line and buttons under it when there are more pages. */
export interface Page<Item> {
  readonly shown: readonly Item[];
  readonly foot: readonly Block[];
}

/** Cuts a list into pages; a page behind the last one is the last one. */
export const pageOf = <Item>(items: readonly Item[], view: View): Page<Item> =>
  pageOfGroups(
    items.map((item) => [item]),
    view,
  );

/** Cuts groups into pages: one that a page can hold is not parted. */
export function pageOfGroups<Item>(groups: readonly (readonly Item[])[], view: View): Page<Item> {
  const pages = packed(groups, view.perPage);
  const page = Math.min(view.page, pages.length);
  const shown = pages[page - 1] ?? [];
  const first = pages.slice(0, page - 1).flat().length;
  const all = pages.flat().length;
  const foot =
    pages.length === 1 ? [] : pager(view, page, pages.length, first + 1, first + shown.length, all);
  return { shown, foot };
}

function packed<Item>(groups: readonly (readonly Item[])[], perPage: number): Item[][] {
  const pages: Item[][] = [[]];
  for (const group of groups)
    for (let at = 0; at < group.length; at += perPage) {
      const part = group.slice(at, at + perPage);
      const last = pages.at(-1) ?? [];
      if (last.length + Math.min(perPage, group.length) <= perPage || last.length === 0) last.push(...part);
      else pages.push([...part]);
    }
  return pages;
}

function pager(view: View, page: number, pages: number, at: number, to: number, of: number): Block[] {
  const list = view.list();
  const state = (target: number): State => ({ action: 'page', page: target, list });
  const buttons: Button[] = [
    ...(page > 1 ? [{ label: 'previous', state: state(page - 1) } as const] : []),
    ...(page < pages ? [{ label: 'next', state: state(page + 1) } as const] : []),
  ];
  return [
    small(at === to ? say('counter', { at, of }) : say('counterPage', { at, to, of })),
    { kind: 'buttons', buttons },
  ];
}
