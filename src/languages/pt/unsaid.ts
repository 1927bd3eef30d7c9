import { wordSet } from '../../text/word-list.ts';
import { NO_UNSAID_WORDS, type UnsaidWords } from '../unsaid-words.ts';

/** Words that tell of words which nobody said. */
export const UNSAID: UnsaidWords = {
  ...NO_UNSAID_WORDS,
  mute: wordSet(
    'rosto cara olhar olhos sorriso silêncio gesto coração instinto experiência lógica história destino ditado provérbio adágio',
  ),
  opens: wordSet('nunca jamais não por favor sempre simplesmente evite evita evitar'),
  commands: wordSet('diga digam digas dizer escreva escrevam responda respondam'),
  between: wordSet('nunca sempre apenas ao à a o um uma seu sua'),
};
