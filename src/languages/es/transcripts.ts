import { wordSet } from '../../text/word-list.ts';
import { type LabelWords, NO_LABEL_WORDS } from '../label-words.ts';
import { interviewWords } from '../words-around.ts';

/** What stands in front of a colon and is nobody who speaks. */
export const OTHER_LABELS = wordSet(
  `nota actualización foto fotos vídeo video crédito fuente fuentes temas corrección etiquetas p r q a pregunta respuesta lugar fecha hora dónde cuándo qué quién cómo resumen contacto asunto aviso advertencia atención consejo ejemplo importante paso nombre tamaño tipo valor versión descripción resultado precio dirección teléfono`,
);

/** What does so in front of words in marks. */
export const LABELS: LabelWords = {
  ...NO_LABEL_WORDS,
  heads: wordSet(
    'asunto lema título titular ejemplo mito eslogan nota pregunta respuesta dato consejo corrección veredicto',
  ),
  ofTheDay: wordSet('frase cita palabra foto pregunta consejo dato canción libro'),
  of: wordSet('de del'),
  member: wordSet('uno una dos algunos'),
  divisions: wordSet('acto escena capítulo parte jornada cuadro'),
};

export const INTERVIEW = interviewWords({
  asks: 'p pregunta',
  answers: 'r respuesta',
  asker: 'entrevistador entrevistadora',
  answerer: 'entrevistado entrevistada',
  replies: 'responde respondió responden contesta contestó explica explicó',
  questions: 'hablamos conversamos entrevistamos preguntamos',
  occasions: 'entrevista conversación',
  with: 'con a',
});
