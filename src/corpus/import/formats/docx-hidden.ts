import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { squeeze } from '../draft.ts';

/** The parts of a Word document that hold text of its own. */
const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
const HIDDEN = /<w:(?:vanish|specVanish|webHidden)\b/;

export interface Shown {
  readonly bytes: Uint8Array;
  /** The texts that were taken out. */
  readonly hidden: readonly string[];
}

/** A Word document without its hidden text, which mammoth does not tell from the rest. */
export async function withoutHidden(bytes: Uint8Array): Promise<Shown> {
  const archive = await JSZip.loadAsync(bytes);
  const hidden: string[] = [];
  for (const part of PARTS) {
    const xml = await archive.file(part)?.async('string');
    if (xml === undefined || !HIDDEN.test(xml)) continue;
    const document = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml');
    const runs = ['w:vanish', 'w:specVanish', 'w:webHidden']
      .flatMap((name) => [...document.getElementsByTagName(name)])
      .filter(isOn)
      .flatMap((mark) => runOf(mark) ?? []);
    for (const element of runs) {
      const text = squeeze(element.textContent ?? '');
      if (text !== '') hidden.push(text);
      element.parentNode?.removeChild(element);
    }
    archive.file(part, new XMLSerializer().serializeToString(document));
  }
  return hidden.length === 0
    ? { bytes, hidden }
    : { bytes: await archive.generateAsync({ type: 'uint8array' }), hidden };
}

const isOn = (mark: Element): boolean => !/^(?:0|false|off)$/.test(mark.getAttribute('w:val') ?? '');

/** The run whose properties hold a mark; a paragraph's own mark hides its end alone. */
function runOf(mark: Element): Element | undefined {
  const run = mark.parentNode?.parentNode;
  return run?.nodeName === 'w:r' ? (run as Element) : undefined;
}
