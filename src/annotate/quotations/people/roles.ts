import type { Narrative } from '../grammar/index.ts';
import { predicateRole, roleBehind, roleInFront, roleOfBearer } from './appositions.ts';
import type { Entity } from './entities.ts';
import type { NameUse } from './names.ts';
import { roleBefore } from './role-before.ts';
import type { Role } from './role-words.ts';

/** Uses of a name that are looked at for roles. */
const MOST_USES = 100;

/** The longest role that stands with one of the uses of a name, or else what a sentence says that someone is. */
export function roleOfName(narrative: Narrative, entity: Entity): Role | undefined {
  const longest = (roles: readonly Role[]): Role | undefined =>
    roles.reduce<Role | undefined>(
      (best, role) => (!best || role.to - role.from > best.to - best.from ? role : best),
      undefined,
    );
  return longest(rolesOf(narrative, entity)) ?? longest(from(narrative, entity, [predicateRole]));
}

/** All roles that stand with the name: before it or, between commas, in front of it or behind it. */
export const rolesOf = (narrative: Narrative, entity: Entity): Role[] =>
  from(narrative, entity, [roleInFront, roleBehind, roleBefore, roleOfBearer]);

type Finder = (narrative: Narrative, use: NameUse) => Role | undefined;

function from(narrative: Narrative, { uses }: Entity, finders: readonly Finder[]): Role[] {
  const found: Role[] = [];
  for (const use of uses.slice(0, MOST_USES))
    for (const find of finders) {
      const role = find(narrative, use);
      if (role && !contains(narrative, role, use)) found.push(role);
    }
  return found;
}

/** Whether the surname stands in the description: then it is a caption or a headline run together. */
const contains = ({ tokens }: Narrative, { from, to }: Role, use: NameUse): boolean =>
  tokens.word.slice(from, to).includes(use.words.at(-1) as string);
