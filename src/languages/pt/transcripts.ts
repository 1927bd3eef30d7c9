import { wordSet } from '../../text/word-list.ts';
import { interviewWords } from '../words-around.ts';

/** What stands in front of a colon and is nobody who speaks. */
export const OTHER_LABELS = wordSet(
  `nota atualização foto fotos vídeo video crédito fonte fontes temas correção p r q a pergunta resposta local data hora onde quando quê quem como resumo contato contacto assunto`,
);

export const INTERVIEW = interviewWords(
  'p pergunta',
  'r resposta',
  'responde respondeu explica explicou',
  'conversamos conversámos falamos falámos entrevistamos entrevistámos perguntamos perguntámos',
  'entrevista conversa',
  'com a',
);
