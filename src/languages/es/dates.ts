import type { DateTable } from '../dates.ts';

export const dates: DateTable = {
  months: `enero ene
    febrero feb
    marzo mar
    abril abr
    mayo
    junio jun
    julio jul
    agosto ago
    septiembre setiembre sept sep
    octubre oct
    noviembre nov
    diciembre dic`,
  weekdays: `domingo
    lunes
    martes
    miércoles miercoles
    jueves
    viernes
    sábado sabado`,
  numeric: 'day',
  between: 'de del',
  before: 'en desde durante hasta antes después de del entre año',
  days: '-1 ayer; -2 anteayer; 1 mañana',
  last: 'pasado pasada último última',
  next: 'próximo próxima que',
  ago: { before: 'hace' },
  lengths: { day: 'día días', week: 'semana semanas', month: 'mes meses', year: 'año años' },
  ahead:
    'va van es son plazo vence próximo próxima prevé prevén previsto prevista abre cierra empieza comienza entra termina acaba juega vota celebra',
  behind: 'fue fueron era eran había habían ha han hubo hizo dijo',
  endings: { ahead: 'rá rán remos', behind: 'ó aron ieron aba aban' },
};
