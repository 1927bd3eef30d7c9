/** A numeral longer than this is an identifier, and would not fit a number anyway. */
const LONGEST = 40;

/** Whole numbers of more digits are identifiers, and a number type could not hold them. */
const IDENTIFIER = /^\d{16,}$/;

const PLAIN = /^\d+(?:\.\d+)?$/;
/** 1,234,567.8 and 12,34,567.8 */
const COMMA_GROUPS = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
/** 1.234.567,8 (one dot alone is a decimal point) */
const DOT_GROUPS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const QUOTE_GROUPS = /^\d{1,3}(?:['’]\d{3})+$/;
const DECIMAL_COMMA = /^\d+,\d+$/;

/**
 * The value of a numeral as typed, with its separators told from its decimal point; undefined for what
 * only looks like one: an address ("192.168.1.2"), a version ("4.0.1"), an identifier of many digits.
 */
export function numeralValue(text: string): number | undefined {
  if (text.length > LONGEST || IDENTIFIER.test(text)) return undefined;
  if (PLAIN.test(text)) return Number(text);
  if (ADDRESS.test(text) && text.split('.').every((part) => Number(part) < 256)) return undefined;
  if (COMMA_GROUPS.test(text)) return Number(text.replaceAll(',', ''));
  if (DOT_GROUPS.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (QUOTE_GROUPS.test(text)) return Number(text.replace(/['’]/g, ''));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}
