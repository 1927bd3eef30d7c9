import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { type Dropped, squeeze } from '../../draft.ts';
import { linearFormula } from './formula.ts';
import { heldLinks, heldNotes, withoutDangling } from './pointers.ts';

/** The parts of a Word document that hold text of its own. */
const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
const VANISH = ['w:vanish', 'w:specVanish', 'w:webHidden'];
/** What mammoth leaves out or does not tell from the rest. */
const TO_MEND = /<(?:w:(?:vanish|specVanish|webHidden|ruby|fldSimple|del|moveFrom)|m:oMath)\b/;

/** A Word document as mammoth can read all of it that a reader sees. */
export interface Shown {
  readonly bytes: Uint8Array;
  /** Texts that a reader does not see, or not as part of the text; `line` is 1. */
  readonly dropped: readonly Dropped[];
  readonly notes: readonly string[];
}

interface Mending {
  readonly document: Document;
  readonly hiddenStyles: ReadonlySet<string>;
  readonly drop: (element: Element, why: string) => void;
  readonly note: (note: string) => void;
}

/** Takes hidden text out of a Word document, and puts what stands in fields, ruby and formulas where mammoth finds it. */
export async function asShown(bytes: Uint8Array): Promise<Shown> {
  const archive = await JSZip.loadAsync(bytes);
  const dropped: Dropped[] = [];
  const notes = new Set<string>();
  const styles = (await archive.file('word/styles.xml')?.async('string')) ?? '';
  const hiddenStyles = VANISHES.test(styles) ? stylesThatHide(parse(styles)) : new Set<string>();
  let isChanged = false;
  const noted = await heldNotes(archive);
  for (const part of PARTS) {
    const whole = await archive.file(part)?.async('string');
    if (whole === undefined) continue;
    const { xml, lost } = withoutDangling(whole, new Set([...noted, ...(await heldLinks(archive, part))]));
    if (lost > 0)
      notes.add(`it points to ${lost === 1 ? 'a note' : `${lost} notes`} that the file does not hold`);
    if (xml !== whole) {
      archive.file(part, xml);
      isChanged = true;
    }
    if (hiddenStyles.size === 0 && !TO_MEND.test(xml)) continue;
    const document = parse(xml);
    const drop = (element: Element, why: string): void => {
      const text = squeeze(element.textContent ?? '');
      if (text !== '') dropped.push({ line: 1, text, why });
    };
    for (const mend of MENDS) mend({ document, hiddenStyles, drop, note: (note) => notes.add(note) });
    archive.file(part, new XMLSerializer().serializeToString(document));
    isChanged = true;
  }
  dropped.push(...(await comments(archive)));
  const changed = isChanged ? await archive.generateAsync({ type: 'uint8array' }) : bytes;
  return { bytes: changed, dropped, notes: [...notes] };
}

const VANISHES = /<w:(?:vanish|specVanish|webHidden)\b/;

const parse = (xml: string): Document =>
  new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml');

const all = (within: Document | Element, name: string): Element[] => [...within.getElementsByTagName(name)];
const children = (element: Element | null | undefined, name: string): Element[] =>
  [...(element?.childNodes ?? [])].filter((node) => node.nodeName === name) as Element[];
const isOn = (mark: Element): boolean => !/^(?:0|false|off)$/.test(mark.getAttribute('w:val') ?? '');
const remove = (element: Element): void => {
  element.parentNode?.removeChild(element);
};

/** Puts nodes where an element stands. */
function unwrap(element: Element, nodes: readonly Element['childNodes'][number][]): void {
  for (const node of nodes) element.parentNode?.insertBefore(node, element);
  remove(element);
}

/** The ids of styles that hide their text, and of those that are based on them. */
function stylesThatHide(document: Document): ReadonlySet<string> {
  const hidden = new Set<string>();
  const styles = all(document, 'w:style');
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const style of styles) {
      const marks = children(children(style, 'w:rPr')[0], 'w:vanish');
      const base = children(style, 'w:basedOn')[0]?.getAttribute('w:val') ?? '';
      if (marks.length > 0 ? marks.some(isOn) : hidden.has(base))
        hidden.add(style.getAttribute('w:styleId') ?? '');
    }
  }
  return hidden;
}

const MENDS: readonly ((mending: Mending) => void)[] = [
  function leaveOutHidden({ document, hiddenStyles, drop }) {
    for (const run of all(document, 'w:r'))
      if (isHidden(run, hiddenStyles)) {
        drop(run, 'hidden');
        remove(run);
      }
  },
  function tellOfChanges({ document, drop, note }) {
    const deleted = [...all(document, 'w:del'), ...all(document, 'w:moveFrom')];
    for (const change of deleted) drop(change, change.nodeName === 'w:del' ? 'deleted' : 'moved elsewhere');
    if (deleted.length > 0) note('it holds changes that nobody has accepted: it was read as if all were');
  },
  function showFields({ document }) {
    for (const field of all(document, 'w:fldSimple')) unwrap(field, [...field.childNodes]);
  },
  /** The letters that a ruby's small ones explain; mammoth takes neither. */
  function showRubyBases({ document }) {
    for (const ruby of all(document, 'w:ruby')) {
      const run = ruby.parentNode as Element | null;
      const bases = children(children(ruby, 'w:rubyBase')[0], 'w:r');
      if (run) unwrap(run, bases);
    }
  },
  function showFormulas({ document, note }) {
    for (const formula of all(document, 'm:oMath')) {
      const { text, isPlain } = linearFormula(formula);
      if (!isPlain) note('it holds formulas, which were written in one line: look at them');
      const run = document.createElement('w:r');
      const words = document.createElement('w:t');
      words.setAttribute('xml:space', 'preserve');
      words.appendChild(document.createTextNode(text));
      run.appendChild(words);
      const holder = formula.parentNode as Element | null;
      formula.parentNode?.insertBefore(run, formula);
      remove(formula);
      if (holder?.nodeName === 'm:oMathPara') unwrap(holder, [run]);
    }
  },
];

/** By its own mark, else by its style's, else by its paragraph's; a paragraph's own mark hides its end alone. */
function isHidden(run: Element, hiddenStyles: ReadonlySet<string>): boolean {
  const properties = children(run, 'w:rPr')[0];
  const own = VANISH.flatMap((name) => children(properties, name));
  if (own.length > 0) return own.some(isOn);
  if (hiddenStyles.size === 0) return false;
  const styleOf = (element: Element | undefined, name: string): string =>
    children(element, name)[0]?.getAttribute('w:val') ?? '';
  if (hiddenStyles.has(styleOf(properties, 'w:rStyle'))) return true;
  let paragraph = run.parentNode as Element | null;
  while (paragraph && paragraph.nodeName !== 'w:p') paragraph = paragraph.parentNode as Element | null;
  return hiddenStyles.has(styleOf(children(paragraph, 'w:pPr')[0], 'w:pStyle'));
}

async function comments(archive: JSZip): Promise<Dropped[]> {
  const xml = await archive.file('word/comments.xml')?.async('string');
  if (xml === undefined) return [];
  return all(parse(xml), 'w:comment').flatMap((comment) => {
    const text = squeeze(comment.textContent ?? '');
    return text === '' ? [] : [{ line: 1, text, why: 'comment' }];
  });
}
