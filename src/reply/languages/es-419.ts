import type { PhraseKey } from '../phrases.ts';
import { SPANISH } from './es-es.ts';
import type { LanguageTable } from './language.ts';

/** Curly quotation marks in place of the angular ones of Spain. */
const curly = <Key extends string>(table: Readonly<Record<Key, string>>): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<string>(table).map(([key, text]) => [key, text.replaceAll('«', '“').replaceAll('»', '”')]),
  ) as Record<Key, string>;

/** Where Latin America has other words, or the simple past. */
export const OWN_PHRASES: Readonly<Partial<Record<PhraseKey, string>>> = {
  proofMoved:
    '**Desplazado:** la fuente cambió desde entonces; las mismas palabras están ahora en otro lugar, del carácter {start} al {end}.',
  proofChanged:
    '**Cambiado:** la fuente cambió desde entonces y estas palabras ya no están en ella. No se pueden mostrar: Verbatim no guarda copias.',
  idSourceGone: 'Ninguna fuente del estante corresponde a este id: se retiró o su archivo tiene otro nombre.',
  alsoFit:
    '{n} fuente más coincide con lo que escribiste: elígela en la lista mientras escribes.|{n} fuentes más coinciden con lo que escribiste: elige una en la lista mientras escribes.',
  accessed: 'Agrega el día en que lo leíste en esa dirección: “(Accessed: …)”.',
  checked: '**{n} cita verificada**|**{n} citas verificadas**',
  uncheckedMore: 'y {n} más: verifícalas una por una con `/verify`',
  changePutIn: 'palabras agregadas',
  nothing: '**No se encontró nada** sobre “{typed}”.',
  hintGreeting:
    '¡Hola! Pregunta por lo que hay en el estante: `/sources` lo muestra y `/help` enumera los comandos.',
  which: '**¿Quién?** Más de una persona coincide con “{typed}”.',
  notSaid:
    'Se leyó {n} más, pero Discord no deja que el bot diga más aquí: agrégalo por separado.|Se leyeron {n} más, pero Discord no deja que el bot diga más aquí: agrégalos por separado.',
  savedElsewhere: 'Un fragmento cuyas palabras no están en el estante que responde aquí · ID {id}',
  logHead: '**Lo que se hizo con este estante**, lo último primero',
  logNone: 'Con este estante todavía no se hizo nada.',
  logAdded: 'agregó “{about}”',
  logUpdated: 'actualizó “{about}”',
  logCorrected: 'corrigió “{about}”',
  logRemoved: 'quitó “{about}”',
  logRestored: 'volvió a poner “{about}”',
  logSaved: 'guardó un fragmento para todos (`/show` {about})',
  logUnsaved: 'quitó un fragmento guardado para todos ({about})',
  logSet: 'cambió un ajuste: {name}',
  logPlaced: 'eligió el estante de {channel}',
  logQuota: 'cuánto se puede agregar',
  discussCannot:
    'Discord no deja abrir ahí ningún hilo: el mensaje o su hilo ya no está o se cerró, o hay demasiados hilos.',
  discussOver: '**Este debate terminó.** Su lista la ves ahora solo tú.',
  passOn: 'Avisar a quienes llevan el estante',
  judged: '**Anotado** para quienes llevan este estante. No se les dice quién lo dijo.',
  judgeNobody: 'Nadie más lleva el estante que responde aquí.',
  judgeFull: 'Quienes llevan este estante ya tienen mucho que leer: díselo tú.',
  feedbackHead: '**Lo que se dijo de respuestas de este estante**, lo último primero',
  feedbackNone: 'No se dijo nada de respuestas de este estante.',
  shelf: '**En el estante: {n} fuente**|**En el estante: {n} fuentes**',
  failed:
    'Algo falló aquí y quedó anotado. Si vuelve a ocurrir, avísales a quienes administran este bot: error {id}.',
  otherList: 'Las fuentes cambiaron desde entonces, y con ellas esta lista: ejecuta el comando de nuevo.',
  gone: 'Ese párrafo ya no está en el estante: ejecuta el comando de nuevo.',
  tooFast:
    'Fueron muchas cosas a la vez. Espera {n} segundo y continúa.|Fueron muchas cosas a la vez. Espera {n} segundos y continúa.',
  busy: 'En este momento se pregunta aquí más de lo que se puede responder a tiempo: inténtalo de nuevo en un momento.',
};

export const OWN_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'What was said of answers from this shelf, and questions that it has no answer to':
    'Lo que se dijo de respuestas de este estante, y preguntas sin respuesta',
  'Who has added to this shelf, taken from it, or changed its settings':
    'Quién agregó, quitó o cambió ajustes en este estante',
  'Prove an excerpt by its id: the same words, still at their place in the source':
    'Verifica un fragmento por su id: las mismas palabras, aún en su lugar en la fuente',
  'The sources on the shelf, or one of them': 'Las fuentes del estante, o una de ellas',
  'Check a quotation: does a source have these words, and from this speaker?':
    'Verifica una cita: ¿tiene una fuente estas palabras, y de esta persona?',
};

/** The Spanish of Spain, but for what is different. */
export const LATIN_AMERICAN_SPANISH: LanguageTable = {
  phrases: { ...curly(SPANISH.phrases), ...OWN_PHRASES },
  descriptions: { ...curly(SPANISH.descriptions), ...OWN_DESCRIPTIONS },
};
