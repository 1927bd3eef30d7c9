/**
 * Lines that stand about a text and are not of it: who took the picture, who wrote, where to read more. Whom they name
 * is nobody in the text: no speaker, nobody whom "she" may mean, no one in the list of people.
 */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}`;

/** What somebody has written, edited or translated: the page itself. */
const MADE =
  'this (?:story|article|report|page|piece|post|interview|transcript|text|translation|newsletter)|dieser (?:text|artikel|beitrag|bericht)|dieses interview|cet (?:article|entretien)|ce texte|cette page|este (?:art[ií]culo|artigo|texto|reportaje)|esta (?:noticia|notícia|página|entrevista|reportagem)';

const SHAPES: readonly RegExp[] = [
  // Photo: Ann Lister · Photograph by Ann Lister for the Courier · Credit: …
  /^\W{0,3}(?:photo(?:graph)?s?|pictures?|images?|illustrations?|credits?|graphics?|video|cover|artwork|photo credit|image credit|fotos?|fotografías?|bild(?:er)?|imagen|imagem|crédit[os]?|grafik|gráfico)(?: (?:by|credit|courtesy|von|de|por))?(?: ?:| by | courtesy of )/iu,
  // Ned Pell/Getty Images · (Ann Lister / Harbour Press)
  new RegExp(
    String.raw`^\W{0,3}${NAME}(?: ?/ ?(?:The |via )?${NAME})+(?:[ ,]+(?:via )?${NAME})?\W{0,3}$`,
    'u',
  ),
  /^\W{0,3}©/u,
  // By Ann Lister, Staff Writer
  new RegExp(
    String.raw`^(?:(?:Story|Text|Words|Reporting|Additional reporting|Written|Edited|Editing|Compiled|Produced|Translated) )?[Bb]y:? ${NAME}(?:(?:,| and| &) ${NAME})*(?:,? (?:for|in|at) .{1,40})?\.?$`,
    'u',
  ),
  // Dear Ann, · Liebe Frau Lister!
  /^(?:my )?(?:dear|dearest|sehr geehrte[rs]?|liebe[rs]?|querid[oa]s?|chère?s?|estimad[oa]s?|prezad[oa]s?|car[oa]s?) [\p{L}.’' -]{1,50}[,!:]?$/iu,
  // Text: Ann Lister
  new RegExp(
    String.raw`^(?:text|texte?|texto|words|story|report(?:ing|aje|agem)?|redaktion|edición|edição|montage|schnitt): ?${NAME}\.?$`,
    'iu',
  ),
  // This story was edited by Ann Lister. · Dieser Text wurde von Ann Lister übersetzt. · Este texto foi editado por Ann Lister.
  new RegExp(
    String.raw`^(?:${MADE}) (?:\p{Ll}+ ){1,3}(?:\p{L}+(?:ed|ten) (?:and \p{L}+ed )?by|von|(?:\p{L}+é|\p{L}+[aiu][dt]o|escrito|traduit|écrit) p[ao]r) ${NAME}`,
    'iu',
  ),
  // Tom Farrow, Political Editor
  new RegExp(
    String.raw`^${NAME}, (?:[\p{L}' -]{0,30} )?(?:Editor|Correspondent|Reporter|Writer|Columnist|Staff)\.?$`,
    'iu',
  ),
  // Read more: … · Related: …
  /^(?:read (?:more|also|next)|related|see also|more on this|watch|listen|share|follow|subscribe|sign up|advertisement|story continues|also read|up next|recommended|trending|tags?|topics?|filed under)\b.{0,3}(?::|$| below$| \p{Lu}[\p{L} ]{2,40} on (?:twitter|x|facebook|instagram)\b)/iu,
];

/** A line longer than this is the text's own. */
const LONGEST = 160;

/** A row of a table: "Rovers | 41 | Dan Pyke". */
const isRow = (line: string): boolean =>
  line.includes(' | ') && line.split('|').every((cell) => !/[.!?]["”’]?\s*$/.test(cell));

/** @param line a sentence, or a line without a full stop */
export const isFurniture = (line: string): boolean =>
  line.length <= LONGEST && (isRow(line) || SHAPES.some((shape) => shape.test(line)));
