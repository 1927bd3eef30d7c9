import type { WordTable } from './en.ts';
import { SPANISH } from './es-es.ts';

/** Spain's Spanish, save where Latin America has another word, the simple past or “ ” for « ». */
export const LATIN_AMERICAN_SPANISH: WordTable = {
  ...SPANISH,
  addOption: 'Opcional: elige una para agregarla',
  answered: '{name} respondió: {text}',
  behind: 'Tras bambalinas',
  cannotRead: 'Este documento ya no está en el estante.',
  connectionLost: 'Se perdió la conexión con el entorno de pruebas.',
  leftOut: 'Lo que quedó fuera',
  mustPick: 'Elige uno de los valores de “{name}”.',
  requiredMissing: '“{name}” es obligatorio.',
  restarted: 'El entorno de pruebas se reinició: los mensajes anteriores se perdieron.',
  shelf: 'Estante',
  threadStarted: '{name} abrió un hilo:',
  used: '{name} usó',
  whyRefused: 'Ver qué pasó',
  chooseFiles: 'Agregar archivos',
  fileNotTaken: '“{name}” no se aceptó: {why}',
  pinnedBy: '{name} fijó un mensaje:',
  fileMissing: 'Elige un archivo para “{name}”.',
};
