import { toDocument } from '../../src/annotate/document.ts';
import { figures } from '../../src/annotate/figures/index.ts';
import { datesIn } from '../../src/answer/timeline/dates.ts';
import { type Span, slice } from '../../src/text/span.ts';

/** The day on which every sentence of the suite stands in a paper: a Wednesday. */
const PUBLISHED = '2024-04-17';

/** A sentence of a language, and all numbers or all dates that a reader finds in it. */
export interface LanguageCase {
  readonly language: string;
  readonly about: 'numbers' | 'dates';
  readonly text: string;
  readonly wanted: readonly string[];
}

const LINE = /^(\w\w) ([|@]) (.*?) \|(.*)$/;

/** @param lines `en | sentence | value unit; …` for numbers, `en @ sentence | date; …` for dates; `#` begins a remark */
export const readLanguageCases = (lines: string): LanguageCase[] =>
  lines
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, language, kind, text, labels] = LINE.exec(line) ?? [];
      if (language === undefined || text === undefined || labels === undefined)
        throw new Error(`not a case: ${line}`);
      const wanted = labels
        .split(';')
        .map((label) => label.trim())
        .filter(Boolean);
      return { language, about: kind === '@' ? 'dates' : 'numbers', text, wanted };
    });

/** How many sentences of each language are read as a reader does: every number or date, and none that is not there. */
export function judgedByLanguage(name: string, cases: readonly LanguageCase[], showErrors: boolean): string {
  const lines = [...new Set(cases.map(({ language }) => language))].map((language) => {
    const own = cases.filter((one) => one.language === language);
    return `  ${language}: ${(['numbers', 'dates'] as const).map((about) => counted(own, about)).join(', ')}`;
  });
  const wrong = showErrors ? cases.filter((one) => !isRight(one)) : [];
  return [`${name}, ${cases.length} sentences`, ...lines, ...wrong.map(explained)].join('\n');
}

function counted(cases: readonly LanguageCase[], about: LanguageCase['about']): string {
  const own = cases.filter((one) => one.about === about);
  return `${about} ${own.filter(isRight).length}/${own.length}`;
}

const explained = (one: LanguageCase): string =>
  `  ${one.language} ${one.text}\n    wanted ${one.wanted.join('; ') || 'nothing'}, read ${readIn(one).map(shown).join('; ') || 'nothing'}`;

interface Read {
  readonly value: number | string;
  readonly unit: string;
}

const shown = ({ value, unit }: Read): string => `${value} ${unit}`.trim();

function readIn({ about, language, text }: LanguageCase): Read[] {
  if (about === 'dates')
    return datesIn(text, { start: 0, end: text.length }, PUBLISHED, language).map(({ date }) => ({
      value: date,
      unit: '',
    }));
  const words = (span: Span | undefined): string => (span ? slice(text, span) : '');
  return figures(toDocument(text, language)).map(({ value, unit, of }) => ({
    value,
    unit: `${words(unit)} ${words(of)}`,
  }));
}

const TOLERANCE = 1e-6;

function isRight(one: LanguageCase): boolean {
  const read = readIn(one);
  if (read.length !== one.wanted.length) return false;
  if (one.about === 'dates') return one.wanted.every((date, index) => date === read[index]?.value);
  return one.wanted.every((label, index) => {
    const [value = '', ...unit] = label.split(' ');
    const [number, found] = [Number(value), read[index]];
    const isNear =
      Math.abs(number - Number(found?.value)) <= TOLERANCE * Math.max(TOLERANCE, Math.abs(number));
    return isNear && found?.unit.toLowerCase().includes(unit.join(' ').toLowerCase());
  });
}
