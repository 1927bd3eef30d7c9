/** A piece of text on a page: points from the lower left corner, 12 points high where not said. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Marked as no part of the text, as tagged files do. */
  readonly artifact?: boolean;
}

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** A font of pictures whose letters are named by their codes, as TeX made them; all letters are blank here. */
export const BITMAPS = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 1 /LastChar 127 /Widths [${'500 '.repeat(127)}] /CharProcs << >> /Encoding << /Type /Encoding /Differences [1 ${Array.from({ length: 127 }, (_, at) => `/a${at + 1}`).join(' ')}] >> >>`;

/** A PDF of A4 pages in Helvetica; the least that a reader needs. */
export function makePdf(pages: readonly (readonly Placed[])[], title?: string, font = HELVETICA): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    font,
  ];
  pages.forEach((page, at) => {
    const stream = page
      .map(({ x, y, text, size = 12, artifact }) => {
        const drawn = `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;
        return artifact ? `/Artifact BMC ${drawn} EMC` : drawn;
      })
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  if (title !== undefined) objects.push(`<< /Title (${escaped(title)}) >>`);
  return assemble(objects, title === undefined ? '' : ` /Info ${objects.length} 0 R`);
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

function assemble(objects: readonly string[], info: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((body, at) => {
    offsets.push(file.length);
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${info} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** The same of one page whose text is tagged: a paragraph for each part, in the order of `order`. */
export function makeTaggedPdf(parts: readonly (readonly Placed[])[], order: readonly number[]): Uint8Array {
  const stream = parts
    .map((part, at) => {
      const drawn = part.map(
        ({ x, y, text, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
      );
      return `/P << /MCID ${at} >> BDC\n${drawn.join('\n')}\nEMC`;
    })
    .join('\n');
  const element = (at: number): string => `${8 + at} 0 R`;
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R >>',
      '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
      HELVETICA,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /StructParents 0 /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      `<< /Type /StructTreeRoot /K [7 0 R] /ParentTree << /Nums [0 [${parts.map((_, at) => element(at)).join(' ')}]] >> >>`,
      `<< /Type /StructElem /S /Document /P 6 0 R /K [${order.map(element).join(' ')}] >>`,
      ...parts.map((_, at) => `<< /Type /StructElem /S /P /P 7 0 R /Pg 4 0 R /K ${at} >>`),
    ],
    '',
  );
}

/** Lines one below the other from the top of a column; a line is cut to fit by its writer. */
export const column = (x: number, top: number, lines: readonly string[], size = 10): Placed[] =>
  lines.map((text, at) => ({ x, y: top - at * size * 1.2, text, size }));
