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
    'va van es son plazo vence próximo próxima prevé prevén previsto prevista abre cierra empieza comienza entra termina acaba juega juegan vota votan celebra celebran sale salen llega llegan cumple vuelve vuelven viaja reúne debe deben puede pueden dura duran expira abren cierran empiezan comienzan entran terminan acaban vencen vuelve reúnen',
  behind: `fue fueron era eran había habían ha han hubo hizo hicieron dijo dijeron vino vinieron tuvo tuvieron pudo puso
    pusieron quiso supo trajo dio dieron vio vieron estuvo anduvo produjo condujo redujo atrajo extrajo contrajo`,
  deferred: `aplazado aplazada aplazados aplazadas pospuesto pospuesta fijado fijada previsto prevista programado programada convocado convocada prorrogado prorrogada trasladado trasladada`,
  endings: { ahead: 'rá rán remos', behind: 'ó aron ieron aba aban' },
};
