import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/answer/verify/same-person.ts';

const poll = { names: ['Mr John Robert Poll'], roles: ['chief executive officer of Novaquay'] };
const feld = { names: ['Judge Miriam Feld QC'], roles: [] };

describe('somebody whom the user names', () => {
  it.each([
    ['J. R. Poll', poll],
    ['J.R. Poll', poll],
    ['John Poll', poll],
    ['Poll', poll],
    ['the CEO', poll],
    ['the CEO of Novaquay', poll],
    ['el consejero delegado de Novaquay', poll],
    ['the judge', feld],
    ['la jueza', feld],
    ['Justice Feld', feld],
    ['Ida Marsh', { names: ['Marsh'], roles: [] }],
  ])('is the one whom the source names: %s', (asked, bearer) => {
    expect(likeness(asked, bearer)).toBe('same');
  });

  it.each([
    ['Imran Rahman', { names: ['Imran'], roles: [] }],
    ['the mayor', feld],
    ['the CEO of Roof First', poll],
    ['the judge', { names: ['Miriam Feld'], roles: [] }],
    ['Novaquay’s chief', poll],
    ['the Department of Transport', { names: ['Ministry of Transport'], roles: [] }],
    ['das Verkehrsministerium', { names: ['Ministry of Transport'], roles: [] }],
  ])('may be the one, or not: %s', (asked, bearer) => {
    expect(likeness(asked, bearer)).toBe('perhaps');
  });

  it.each([
    ['James Poll', poll],
    ['K. R. Poll', poll],
    ['Miriam Held', feld],
    ['Peter Okonjo Sr.', { names: ['Peter Okonjo Jr.'], roles: ['partner'] }],
    ['Clara', feld],
  ])('is another: %s', (asked, bearer) => {
    expect(likeness(asked, bearer)).toBe('other');
  });
});
