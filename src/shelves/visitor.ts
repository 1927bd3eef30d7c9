import type { Owner, Place } from '../store/index.ts';

/** Who comes to the desk, and from where. */
export interface Visitor extends Place {
  readonly roles: readonly string[];
  /** Whether Discord lets them manage the server. */
  readonly manages: boolean;
  readonly locale: string;
}

/** What is set for a shelf, read from what is stored. */
export interface Settings {
  /** Roles that may add and take out, besides those who manage the server. */
  readonly adders: readonly string[];
  /** Whether the operator's shelf counts. */
  readonly operator: boolean;
}

export function settingsFrom(stored: Readonly<Record<string, string>>): Settings {
  return { adders: rolesIn(stored.adders), operator: stored.operator !== 'false' };
}

function rolesIn(stored = '[]'): string[] {
  const roles: unknown = JSON.parse(stored);
  return Array.isArray(roles) ? roles.map(String) : [];
}

/** A shelf of their own is everybody's to fill; that of a server is for those who manage it and whom they allow it. */
export const mayAdd = ({ server, manages, roles }: Visitor, { adders }: Settings): boolean =>
  server === null || manages || roles.some((role) => adders.includes(role));

export const mayDecide = ({ server, manages }: Visitor): boolean => server === null || manages;

/** The innermost channel's own shelf. */
export const shelfOfChannel = ({ channels }: Visitor): Owner => `channel:${channels[0] ?? ''}`;
