import type { DateTable } from '../dates.ts';

export const dates: DateTable = {
  months: `january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sept sep
    october oct
    november nov
    december dec`,
  weekdays: `sunday
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday`,
  numeric: 'month',
  between: 'of the',
  before: 'in since during by until till before after from early late mid of between to and',
  joints: 'and to through until',
  days: '1 yesterday',
  last: 'last past',
  next: 'next coming',
  ago: { behind: 'ago earlier' },
  lengths: { day: 'day days', week: 'week weeks', month: 'month months', year: 'year years' },
  ahead: `will shall would may might can must should is are plans plan planned scheduled due expected expects expect
    set aims aim hopes hope next upcoming tomorrow deadline until by won't ahead coming begins starts opens runs closes`,
  behind: `was were had did has been died opened closed said told`,
};
