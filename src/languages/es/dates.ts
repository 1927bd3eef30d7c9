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
  before: 'en desde durante hasta antes después de del entre a y año',
  joints: 'y a al hasta',
  days: '1 ayer; 2 anteayer',
  last: 'pasado pasada último última',
  next: 'próximo próxima que',
  ago: { before: 'hace' },
  lengths: { day: 'día días', week: 'semana semanas', month: 'mes meses', year: 'año años' },
  ahead:
    'será serán habrá podrá podrán próximo próxima mañana plazo vence está previsto prevista previstas previstos hasta va van es son abrirá cerrará comenzará empezará votará celebrará tendrá deberá deberán jugará abre cierra empieza comienza',
  behind: 'fue fueron era eran había murió nació abrió cerró dijo',
};
