import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of the given files, deflated. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]));
}

const NAMESPACE = 'http://schemas.openxmlformats.org';
const NAMESPACES = `xmlns:w="${NAMESPACE}/wordprocessingml/2006/main" xmlns:m="${NAMESPACE}/officeDocument/2006/math"`;
const RELATED = ['styles', 'footnotes', 'comments'];

/** A Word document of paragraphs, each with the name of its style ("" for the plain one). */
export function makeDocx(paragraphs: readonly (readonly [style: string, text: string])[]): Uint8Array {
  const styles = [...new Set(paragraphs.map(([style]) => style).filter((style) => style !== ''))];
  const body = paragraphs
    .map(([style, text]) => {
      const mark = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style.replace(/ /g, '')}"/></w:pPr>`;
      return `<w:p>${mark}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    })
    .join('');
  const definitions = styles
    .map(
      (style) =>
        `<w:style w:type="paragraph" w:styleId="${style.replace(/ /g, '')}"><w:name w:val="${style}"/></w:style>`,
    )
    .join('');
  return makeDocxOf(body, { styles: definitions });
}

/** A Word document of the given WordprocessingML: what is inside of its body and of its other parts' root elements. */
export function makeDocxOf(
  body: string,
  parts: { readonly styles?: string; readonly footnotes?: string; readonly comments?: string } = {},
): Uint8Array {
  const related = Object.entries(parts).map(([name, content]) => [
    `word/${name}.xml`,
    `<?xml version="1.0"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`,
  ]);
  const relationships = RELATED.map(
    (name, at) =>
      `<Relationship Id="r${at}" Type="${NAMESPACE}/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`,
  );
  return makeZip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r1" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${NAMESPACE}/package/2006/relationships">${relationships.join('')}</Relationships>`,
    ...Object.fromEntries(related),
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  });
}
