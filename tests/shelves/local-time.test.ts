import { describe, expect, it } from 'vitest';
import { localTime, momentAt, zoneNamed, zonesLike } from '../../src/shelves/local-time.ts';

const at = (iso: string): number => Date.parse(iso);

describe('the time somewhere', () => {
  it.each([
    ['2026-01-15T07:30:00Z', 'Europe/Madrid', '2026-01-15', 8],
    ['2026-07-15T06:30:00Z', 'Europe/Madrid', '2026-07-15', 8],
    ['2026-01-15T23:30:00Z', 'Asia/Tokyo', '2026-01-16', 8],
    ['2026-01-15T03:30:00Z', 'America/Mexico_City', '2026-01-14', 21],
    ['2026-01-15T00:10:00Z', 'UTC', '2026-01-15', 0],
    ['2026-01-15T02:40:00Z', 'Asia/Kathmandu', '2026-01-15', 8],
    // The hour that summer time leaves out, and the one that comes twice.
    ['2026-03-29T00:59:00Z', 'Europe/Madrid', '2026-03-29', 1],
    ['2026-03-29T01:00:00Z', 'Europe/Madrid', '2026-03-29', 3],
    ['2026-10-25T00:30:00Z', 'Europe/Madrid', '2026-10-25', 2],
    ['2026-10-25T01:30:00Z', 'Europe/Madrid', '2026-10-25', 2],
  ])('at %s in %s is %s, hour %i', (iso, zone, day, hour) => {
    expect(localTime(at(iso), zone)).toMatchObject({ day, hour });
  });

  it.each([
    ['2026-05-04 18:00', 'Europe/Madrid', '2026-05-04T16:00:00.000Z'],
    ['2026-01-04T08:30', 'America/New_York', '2026-01-04T13:30:00.000Z'],
    [' 2026-05-04 9:05 ', 'UTC', '2026-05-04T09:05:00.000Z'],
    ['2026-03-29 02:30', 'Europe/Madrid', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25 12:00', 'Europe/Madrid', '2026-10-25T11:00:00.000Z'],
  ])('%s in %s is %s', (typed, zone, iso) => {
    expect(new Date(momentAt(typed, zone) ?? 0).toISOString()).toBe(iso);
  });

  it.each([
    'tomorrow',
    '2026-02-30 10:00',
    '2026-13-01 10:00',
    '2026-05-04 24:00',
    '2026-05-04 10:60',
    '2026-05-04',
    '',
  ])('%j is no day and time', (typed) => {
    expect(momentAt(typed, 'UTC')).toBeUndefined();
  });

  it('knows a zone by its name, however it is typed, and no other', () => {
    expect(['europe/madrid', ' America/New York ', 'utc', 'Madrid', '', '__proto__'].map(zoneNamed)).toEqual([
      'Europe/Madrid',
      'America/New_York',
      'UTC',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('offers those that fit, cities first', () => {
    expect(zonesLike('madr')[0]).toBe('Europe/Madrid');
    expect(zonesLike('new york')[0]).toBe('America/New_York');
    expect(zonesLike('atlantis')).toEqual([]);
  });
});
