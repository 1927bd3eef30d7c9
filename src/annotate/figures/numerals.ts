/** A numeral longer than this is an identifier, and would not fit a number anyway. */
const LONGEST = 40;

/** Whole numbers of more digits are identifiers, and a number type could not hold them. */
const IDENTIFIER = /^\d{16,}$/;

const PLAIN = /^\d+$/;
const ADDRESS = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/;
const QUOTE_GROUPS = /^\d{1,3}(?:['’]\d{3})+$/;
/** 1,234,567.8 and 12,34,567.8 */
const COMMA_GROUPS = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
/** 1.234.567,8 */
const DOT_GROUPS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const DECIMAL = { '.': /^\d+\.\d+$/, ',': /^\d+,\d+$/ } as const;
/** 1.500 or 1,500: three digits behind the one mark there is. */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The value of a numeral as typed, with its separators told from its decimal mark; undefined for what
 * only looks like one: an address ("192.168.1.2"), a version ("4.0.1"), an identifier of many digits, and, where it
 * is not known which mark is which, "1.500".
 */
export function numeralValue(text: string, decimal: '.' | ',' | undefined): number | undefined {
  if (text.length > LONGEST || IDENTIFIER.test(text)) return undefined;
  if (PLAIN.test(text)) return Number(text);
  if (ADDRESS.test(text) && text.split('.').every((part) => Number(part) < 256)) return undefined;
  if (QUOTE_GROUPS.test(text)) return Number(text.replace(/['’]/g, ''));
  if (decimal === undefined && EITHER.test(text)) return undefined;
  // The reading of the language comes first; what it cannot be is read the other way.
  const comma = decimal === ',';
  if (!comma && DECIMAL['.'].test(text)) return Number(text);
  if (comma && DECIMAL[','].test(text)) return Number(text.replace(',', '.'));
  if (COMMA_GROUPS.test(text)) return Number(text.replaceAll(',', ''));
  if (DOT_GROUPS.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL['.'].test(text)) return Number(text);
  if (DECIMAL[','].test(text)) return Number(text.replace(',', '.'));
  return undefined;
}
