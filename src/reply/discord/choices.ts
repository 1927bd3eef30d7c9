import type { Suggestion } from '../../answer/complete.ts';
import { isShown } from '../../text/visible.ts';
import { LIMITS } from '../limits.ts';
import { label } from '../print.ts';

/** Stands for what has no character that shows. */
const NAMELESS = '…';

/** Suggestions as Discord takes them: so many, with names that show; a value that it would refuse is left out. */
export function choices(fitting: readonly Suggestion[]): Suggestion[] {
  const { choices: most, name: longestName, value: longestValue } = LIMITS.autocomplete;
  const shownAs = ({ name, value }: Suggestion): string =>
    [name, value].map((text) => label(text, longestName)).find(isShown) ?? NAMELESS;
  return fitting
    .filter(({ value }) => value.length <= longestValue && value.length > 0)
    .slice(0, most)
    .map((one) => ({ name: shownAs(one), value: one.value }));
}
