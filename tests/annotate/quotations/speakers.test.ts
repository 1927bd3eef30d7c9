import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';
import type { Quotation } from '../../../src/annotate/types.ts';

/**
 * A line is a text and, behind "⇒", whose the words in marks are, "-" for nobody's, then behind "~" whose each report
 * without marks is. "¶" is the end of a paragraph.
 */
const cases = (language: string): readonly (readonly [text: string, said: string])[] =>
  readFileSync(new URL(`speakers/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('⇒'))
    .map((line) => {
      const [text = '', said = ''] = line.split('⇒').map((part) => part.trim());
      return [text.replaceAll('¶', '\n\n'), said] as const;
    });

function said(text: string, language: string): string {
  const found = quotations(toDocument(text, language));
  const name = ({ speaker, mention }: Quotation): string => {
    const span = speaker?.name ?? mention;
    return span ? text.slice(span.start, span.end) : '-';
  };
  const marked = found.filter(({ kind }) => kind !== 'indirect').map(name);
  const reported = found.filter(({ kind }) => kind === 'indirect').map((one) => `~ ${name(one)}`);
  return [marked.join(' | '), ...reported].filter(Boolean).join(' ');
}

describe.each([
  ['English', 'en'],
  ['German', 'de'],
  ['French', 'fr'],
  ['Spanish', 'es'],
  ['Portuguese', 'pt'],
])('in %s', (_, language) => {
  it.each(cases(language))('it is told who says what: %s', (text, expected) => {
    expect(said(text, language)).toBe(expected);
  });
});
