/** The day, as `YYYY-MM-DD`, the hour, 0 to 23, and the minute that it is somewhere. */
export interface LocalTime {
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
}

/**
 * What the clocks in a zone show, summer time included (Intl, IANA time zones).
 * @param at milliseconds since 1970
 * @param zone as `Europe/Madrid`
 * @throws RangeError when there is no such zone
 */
export function localTime(at: number, zone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  };
}

const MINUTE = 60_000;
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2})[:.](\d{2})$/;

/**
 * When the clocks in a zone show what was typed, as `2026-05-04 18:00`, in milliseconds since 1970; nothing where that
 * is no day and time. A time that summer time leaves out is the one an hour later.
 */
export function momentAt(typed: string, zone: string): number | undefined {
  const found = WRITTEN.exec(typed.trim());
  if (!found) return undefined;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  const wanted = Date.UTC(year, month - 1, date, hour, minute);
  const isReal = new Date(wanted).getUTCDate() === date && month >= 1 && month <= 12;
  if (!isReal || hour > 23 || minute > 59) return undefined;
  let at = wanted;
  for (let step = 0; step < 2; step++) {
    const here = localTime(at, zone);
    at += wanted - (Date.parse(`${here.day}T00:00Z`) + (here.hour * 60 + here.minute) * MINUTE);
  }
  return at;
}

/** The zone's own name for what was typed: "madrid" is none, "europe/madrid" is Europe/Madrid. */
export function zoneNamed(typed: string): string | undefined {
  const wanted = typed.trim().replaceAll(' ', '_').toLowerCase();
  return ZONES.find((zone) => zone.toLowerCase() === wanted);
}

/** Those whose name holds what was typed; cities that begin so first. */
export function zonesLike(typed: string): string[] {
  const wanted = typed.trim().replaceAll(' ', '_').toLowerCase();
  const begins = (zone: string): boolean => (zone.split('/').at(-1) ?? '').toLowerCase().startsWith(wanted);
  const fitting = ZONES.filter((zone) => zone.toLowerCase().includes(wanted));
  return [...fitting.filter(begins), ...fitting.filter((zone) => !begins(zone))];
}

/** A number for a zone, and the zone for it: for what has no room for names, and is read by the same program. */
export const zoneNumber = (zone: string): string => String(ZONES.indexOf(zone));
export const zoneOf = (number: string): string => ZONES[Number(number)] ?? 'UTC';

const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];
