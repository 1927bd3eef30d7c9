import { wordSet } from '../../text/word-list.ts';
import { interviewWords } from '../words-around.ts';

/** What stands in front of a colon and is nobody who speaks. */
export const OTHER_LABELS = wordSet(
  `nota actualización foto fotos vídeo video crédito fuente fuentes temas corrección etiquetas p r q a pregunta respuesta lugar fecha hora dónde cuándo qué quién cómo resumen contacto asunto`,
);

export const INTERVIEW = interviewWords(
  'p pregunta',
  'r respuesta',
  'responde respondió responden contesta contestó explica explicó',
  'hablamos conversamos entrevistamos preguntamos',
  'entrevista conversación',
  'con a',
);
