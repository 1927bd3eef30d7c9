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
  numeric: 'unsure',
  between: 'of the',
  before:
    'in since during by until till before after from early late mid of between spring summer autumn winter fall',
  days: '-1 yesterday; 1 tomorrow',
  last: 'last past',
  next: 'next coming',
  ago: { behind: 'ago earlier' },
  lengths: { day: 'day days', week: 'week weeks', month: 'month months', year: 'year years' },
  ahead:
    "will shall 'll is are am 's due scheduled planned expected set deadline until upcoming coming next tomorrow takes take begins begin starts start opens open closes close ends end expires expire meets meet runs run falls fall votes vote plays play returns return goes go plans aims hopes wants may might can must should lasts leaves arrives",
  behind: 'was were had did has have been died left said',
  deferred: 'adjourned postponed deferred rescheduled moved delayed',
  endings: { ahead: '', behind: 'ed' },
};
