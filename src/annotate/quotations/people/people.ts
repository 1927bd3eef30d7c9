import { Word } from '../../../languages/index.ts';
import type { Span } from '../../../text/span.ts';
import type { Speaker } from '../../types.ts';
import type { Attribution } from '../attribution/index.ts';
import type { Narrative } from '../grammar/index.ts';
import type { Tokens } from '../words/index.ts';
import { coreference } from './coreference.ts';
import type { Role } from './role-words.ts';
import { roleOf } from './roles.ts';

/** The speaker that an attribution's mention stands for; nobody where the text does not tell. */
export type People = (attribution: Attribution) => Speaker | undefined;

/** Who the mentions of a text stand for: the fullest name and the role that the text gives them. */
export function people(narrative: Narrative, attributions: readonly (Attribution | undefined)[]): People {
  const { tokens } = narrative;
  const resolve = coreference(
    narrative,
    attributions.filter((one) => one !== undefined),
  );
  const roles = new Map<object, Role | undefined>();
  const span = (from: number, to: number): Span => ({
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
  });
  return (attribution) => {
    const { mention } = attribution;
    const who = resolve(attribution);
    if (who.kind !== 'entity') {
      const place = who.kind === 'described' ? who : mention;
      return isNoName(tokens, place) ? undefined : { name: span(place.from, place.to) };
    }
    const { entity } = who;
    if (!roles.has(entity)) roles.set(entity, roleOf(narrative, entity));
    const role = roles.get(entity);
    const { from, fullTo } = entity.fullest;
    // "Mrs Pascoe", where a Jim Pascoe stands in the text too.
    const name = span(entity.shared ? from - 1 : from, fullTo);
    return role ? { name, role: span(role.from, role.to) } : { name };
  };
}

/** Whether the tokens are but a pronoun, "one" or a relative pronoun. */
const isNoName = ({ bits, word }: Tokens, { from, to }: { from: number; to: number }): boolean =>
  (to - from === 1 || (to - from === 2 && /^(?:one|ones|others)$/.test(word[to - 1] as string))) &&
  (((bits[from] as number) & (Word.subject | Word.object | Word.relative | Word.possessive)) !== 0 ||
    /^(?:the|this|these|those|another|both|some|many|most|several|few|all|either|neither|each)$/.test(
      word[from] as string,
    ));
