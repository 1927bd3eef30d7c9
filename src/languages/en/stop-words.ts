import { wordSet } from '../../text/word-list.ts';

/** Folded words that tell nothing about a subject, question words included. */
export const STOP_WORDS = wordSet(`
  a an the this that these those such
  i me my mine myself we our ours ourselves you your yours yourself he him his himself she her hers herself it its
  itself they them their theirs themselves one
  who whom whose which what when where why how
  am is are was were be been being do does did doing done have has had having will would shall should can could may
  might must ought
  and or but nor so if then than as because while though although whether
  of at by for with about against between into through during before after above below to from up down in out on off
  over under again further upon within without per via toward towards among
  here there all any both each few more most other some own same too very just also only not no
  s t d m ll re ve don didn doesn isn wasn aren weren wouldn couldn shouldn hasn haven hadn
  tell me please know say said says many much`);
