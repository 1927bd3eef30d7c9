import { DOMParser, type Element } from '@xmldom/xmldom';
import { squeeze } from '../../draft.ts';
import { refusal } from '../../refusals.ts';
import { type CueLine, type SubtitleCue, seconds } from './cues.ts';

const FRAMES_A_SECOND = 25;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['h', 3600],
  ['m', 60],
  ['s', 1],
  ['ms', 0.001],
  ['f', 1 / FRAMES_A_SECOND],
  ['t', 1e-7],
]);

export interface TimedText {
  readonly title?: string;
  readonly language?: string;
  readonly cues: readonly SubtitleCue[];
}

export const isTimedText = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:tt|tt:tt)[\s>]/.test(
    text.replace(/^\uFEFF/, ''),
  );

/**
 * Timed Text (TTML, DFXP): W3C Timed Text Markup Language 2.
 * @throws Refusal when it is no XML
 */
export function readTimedText(text: string): TimedText {
  const document = parsed(text);
  const root = document.documentElement;
  const elements = (name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];
  const names = new Map(
    elements('agent').flatMap((agent) => {
      const id = agent.getAttribute('xml:id') ?? '';
      const name = squeeze(agent.textContent ?? '');
      return id === '' || name === '' ? [] : [[id, name] as const];
    }),
  );
  const title = squeeze(elements('title')[0]?.textContent ?? '');
  const language = root?.getAttribute('xml:lang') ?? '';
  const cues = elements('p').flatMap((element) => cueOf(element, names));
  return { ...(title ? { title } : {}), ...(language ? { language } : {}), cues };
}

function parsed(text: string) {
  try {
    return new DOMParser({ onError: () => undefined }).parseFromString(
      text.replace(/^\uFEFF/, ''),
      'text/xml',
    );
  } catch {
    throw refusal('importBrokenXml');
  }
}

function cueOf(element: Element, names: ReadonlyMap<string, string>): SubtitleCue[] {
  const start = timeOf(element.getAttribute('begin')) ?? 0;
  const length = timeOf(element.getAttribute('dur')) ?? 0;
  const end = timeOf(element.getAttribute('end')) ?? start + length;
  const speaker = names.get(element.getAttribute('ttm:agent') ?? '');
  const lines = brokenText(element)
    .split('\u000b')
    .map(squeeze)
    .filter((line) => line !== '')
    .map((text): CueLine => ({ text, ...(speaker ? { speaker } : {}) }));
  return lines.length === 0 ? [] : [{ line: element.lineNumber ?? 1, start, end, lines }];
}

const DEEPEST = 50;

/** The text of an element with a vertical tab for each `br`. */
function brokenText(element: Element, depth = 0): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === 3 || node.nodeType === 4) return node.nodeValue ?? '';
      if (node.nodeType !== 1 || depth > DEEPEST) return '';
      const child = node as Element;
      return child.localName === 'br'
        ? '\u000b'
        : child.localName === 'metadata'
          ? ''
          : brokenText(child, depth + 1);
    })
    .join('');
}

function timeOf(written: string | null): number | undefined {
  const offset = /^(\d{1,9}(?:\.\d{1,6})?)(h|ms?|s|f|t)$/.exec(written ?? '');
  if (offset) return Number(offset[1]) * (UNITS.get(offset[2] ?? '') ?? 1);
  const clock = /^(\d{1,3}:\d{2}:\d{2}(?:\.\d{1,6})?)(?::(\d{1,2}))?$/.exec(written ?? '');
  return clock ? seconds(clock[1]) + Number(clock[2] ?? 0) / FRAMES_A_SECOND : undefined;
}
