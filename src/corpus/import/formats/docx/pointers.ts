import type JSZip from 'jszip';

/** Elements that point to another part of a Word document, to where they point; `link` is a file's own table of links. */
const POINTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w:hyperlink': 'link',
    'w:footnoteReference': 'footnote',
    'w:endnoteReference': 'endnote',
    'w:commentReference': 'comment',
  }),
);
const POINTER = new RegExp(String.raw`<(${[...POINTERS.keys()].join('|')})\b([^<>]{0,2000})>`, 'g');
const HELD = /<w:(footnote|endnote|comment)\s[^<>]{0,2000}?\bw:id="([^"]{1,40})"/g;
const LINK_ID = /\sr:id="([^"]{0,200})"/;

/** The notes that a document holds: "footnote 2". */
export async function heldNotes(archive: JSZip): Promise<readonly string[]> {
  const texts = await Promise.all(
    ['word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml'].map((name) => textOf(archive, name)),
  );
  return texts.flatMap((text) => [...text.matchAll(HELD)].map(([, kind, id]) => `${kind} ${id}`));
}

/** The links that a part of a document may point to: "link rId4". */
export async function heldLinks(archive: JSZip, part: string): Promise<readonly string[]> {
  const links = await textOf(archive, part.replace(/([^/]+)$/, '_rels/$1.rels'));
  return [...links.matchAll(/<Relationship\s[^<>]{0,2000}?\bId="([^"]{1,200})"/g)].map(
    ([, id]) => `link ${id}`,
  );
}

const textOf = async (archive: JSZip, name: string): Promise<string> =>
  (await archive.file(name)?.async('string')) ?? '';

export interface FollowedPointers {
  readonly xml: string;
  /** How many notes the text points to that the file does not hold. */
  readonly lost: number;
}

/** A part without pointers to nothing: Word passes them over, and mammoth gives up the document. */
export function withoutDangling(xml: string, held: ReadonlySet<string>): FollowedPointers {
  let lost = 0;
  const kept = xml.replace(POINTER, (tag, name: string, attributes: string) => {
    const kind = POINTERS.get(name) ?? '';
    const id = (kind === 'link' ? LINK_ID : /\sw:id="([^"]{0,40})"/).exec(attributes)?.[1];
    if (id === undefined || held.has(`${kind} ${id}`)) return tag;
    if (kind === 'link') return tag.replace(LINK_ID, '');
    if (kind !== 'comment') lost++;
    return tag.endsWith('/>') ? '' : `<${name}>`;
  });
  return { xml: kept, lost };
}
