import { wordSet } from '../../text/word-list.ts';
import { NO_UNSAID_WORDS, type UnsaidWords } from '../unsaid-words.ts';

/** Words that tell of words which nobody said. */
export const UNSAID: UnsaidWords = {
  ...NO_UNSAID_WORDS,
  mute: wordSet(
    'visage regard yeux sourire silence geste geste cœur ventre instinct expérience logique histoire destin proverbe dicton adage',
  ),
  opens: wordSet("ne n' jamais surtout simplement évitez évite de d'"),
  commands: wordSet('dites dis dire répondez réponds répondre écrivez écris écrire'),
  between: wordSet('jamais pas à au aux le la les un une votre vos ton toujours plutôt simplement donc'),
};
