import type { Owner, Place, Quota } from '../store/index.ts';

/** Who comes to the desk, and from where. */
export interface Visitor extends Place {
  readonly roles: readonly string[];
  /** Whether Discord lets them manage the server. */
  readonly manages: boolean;
  readonly locale: string;
  /** The name that others see there. */
  readonly name: string;
}

/** What is set for a shelf, read from what is stored. */
export interface Settings {
  /** Roles that may add and take out, besides those who manage the server. */
  readonly adders: readonly string[];
  /** Roles that give tasks and see the answers, besides those who manage the server. */
  readonly teachers: readonly string[];
  /** Roles of the class, whose members can be reminded of tasks. */
  readonly pupils: readonly string[];
  /** Whether the results of a quiz rank those who answered, by name. */
  readonly ranking: boolean;
  /** Whether the operator's shelf counts. */
  readonly operator: boolean;
  /** What answers are told in, as Discord names it; nothing where everybody is told in their own language. */
  readonly language: string | undefined;
}

/** The languages that answers can be set to, by Discord's locales, each with its own name. */
export const LANGUAGES_SET: ReadonlyMap<string, string> = new Map([
  ['en-GB', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es-ES', 'Español (España)'],
  ['es-419', 'Español (Latinoamérica)'],
  ['pt-BR', 'Português (Brasil)'],
]);

export function settingsFrom(stored: Readonly<Record<string, string>>): Settings {
  const language = stored.language === undefined ? undefined : String(JSON.parse(stored.language));
  return {
    adders: rolesIn(stored.adders),
    teachers: rolesIn(stored.teachers),
    pupils: rolesIn(stored.pupils),
    ranking: stored.ranking === 'true',
    operator: stored.operator !== 'false',
    language: language !== undefined && LANGUAGES_SET.has(language) ? language : undefined,
  };
}

function rolesIn(stored = '[]'): string[] {
  const roles: unknown = JSON.parse(stored);
  return Array.isArray(roles) ? roles.map(String) : [];
}

/** What a server has set for itself, and no more than the bot allows. */
export function quotaWithin(stored: Readonly<Record<string, string>>, bounds: Quota): Quota {
  const least = (name: keyof Quota): number =>
    Math.min(bounds[name], Number(stored[name] ?? bounds[name]) || bounds[name]);
  return { sources: least('sources'), bytes: least('bytes'), hourly: least('hourly') };
}

/** A shelf of their own is everybody's to fill; that of a server is for those who manage it and whom they allow it. */
export const mayAdd = ({ server, manages, roles }: Visitor, { adders }: Settings): boolean =>
  server === null || manages || roles.some((role) => adders.includes(role));

export const mayTeach = ({ server, manages, roles }: Visitor, { teachers }: Settings): boolean =>
  server === null || manages || roles.some((role) => teachers.includes(role));

export const mayDecide = ({ server, manages }: Visitor): boolean => server === null || manages;

/** The innermost channel's own shelf. */
export const shelfOfChannel = ({ channels }: Visitor): Owner => `channel:${channels[0] ?? ''}`;
