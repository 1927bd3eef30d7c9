import { wordSet } from '../../text/word-list.ts';
import { NO_UNSAID_WORDS, type UnsaidWords } from '../unsaid-words.ts';

/** Words that tell of words which nobody said. */
export const UNSAID: UnsaidWords = {
  ...NO_UNSAID_WORDS,
  mute: wordSet(
    'rostro cara mirada ojos sonrisa silencio gesto corazón instinto experiencia lógica historia destino refrán dicho proverbio adagio',
  ),
  opens: wordSet('nunca jamás no por favor siempre solo sólo simplemente evite evita evitar'),
  commands: wordSet('di diga digan digas decir escriba escriban escribas responda respondan respondas'),
  between: wordSet('a al tu su un una el la los las nunca jamás siempre usted ustedes'),
};
