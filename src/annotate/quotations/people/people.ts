import { Word } from '../../../languages/index.ts';
import type { Speaker } from '../../types.ts';
import type { Attribution } from '../attribution/index.ts';
import type { Narrative } from '../grammar/index.ts';
import { type Tokens, tokenSpan } from '../words/index.ts';
import { type Coreference, coreference } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Role } from './role-words.ts';
import { roleOfName } from './roles.ts';

/** Whom a text names, and whom its mentions stand for. */
export interface People extends Coreference {
  /** The speaker that an attribution's mention stands for; nobody where the text does not tell. */
  readonly speakerOf: (attribution: Attribution) => Speaker | undefined;
  /** The role that the text gives someone, as tokens. */
  readonly roleOf: (entity: Entity) => Role | undefined;
}

/** Who the mentions of a text stand for: the fullest name and the role that the text gives them. */
export function people(narrative: Narrative, attributions: readonly Attribution[]): People {
  const { tokens } = narrative;
  const { entities, whoOf } = coreference(narrative, attributions);
  const roles = new Map<Entity, Role | undefined>();
  function role(entity: Entity): Role | undefined {
    if (!roles.has(entity)) roles.set(entity, roleOfName(narrative, entity));
    return roles.get(entity);
  }
  function speakerOf(attribution: Attribution): Speaker | undefined {
    const { mention } = attribution;
    const who = whoOf(attribution);
    if (who.kind !== 'entity') {
      const place = who.kind === 'described' ? who : mention;
      return isNoName(tokens, place) ? undefined : { name: tokenSpan(tokens, place.from, place.to) };
    }
    const { entity } = who;
    const { from, fullTo } = entity.fullest;
    // "Mrs Pascoe", where a Jim Pascoe stands in the text too.
    const name = tokenSpan(tokens, entity.shared ? from - 1 : from, fullTo);
    const called = role(entity);
    return called ? { name, role: tokenSpan(tokens, called.from, called.to) } : { name };
  }
  return { entities, whoOf, speakerOf, roleOf: role };
}

/** Whether the tokens are but a pronoun, "one" or a relative pronoun. */
const isNoName = ({ bits, word }: Tokens, { from, to }: { from: number; to: number }): boolean =>
  (to - from === 1 || (to - from === 2 && /^(?:one|ones|others)$/.test(word[to - 1] ?? ''))) &&
  (((bits[from] ?? 0) & (Word.subject | Word.object | Word.relative | Word.possessive)) !== 0 ||
    /^(?:the|this|these|those|another|both|some|many|most|several|few|all|either|neither|each)$/.test(
      word[from] ?? '',
    ));
