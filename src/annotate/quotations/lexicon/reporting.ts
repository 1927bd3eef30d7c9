import { formsOf } from './inflect.ts';
import { SAYING_PAST, SAYING_PRESENT } from './spanish.ts';

/** Verbs that report a whole clause in the writer's words. */
const PLAIN = `say/said tell/told announce report note argue acknowledge add write/wrote/written state claim insist warn explain
  pledge vow promise reply respond believe suggest assert contend maintain admit concede allege testify confirm deny predict
  recall conclude declare stress emphasize caution complain estimate indicate reveal assure remind observe boast joke
  tweet swear/swore/sworn urge ask estimate advise inform project recommend`;
/** Of those, the ones that report an infinitive: "vowed to fight", "told him to leave". */
const INFINITIVE = 'tell/told pledge vow promise swear/swore/sworn urge ask claim threaten advise';

export const REPORTING_PLAIN = formsOf(PLAIN);
export const REPORTING_INFINITIVE = formsOf(INFINITIVE);
export const SPANISH_REPORTING: ReadonlySet<string> = new Set(
  `${SAYING_PAST} ${SAYING_PRESENT}`.split(/\s+/),
);
