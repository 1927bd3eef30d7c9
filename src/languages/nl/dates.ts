import type { DateTable } from '../dates.ts';

export const dates: DateTable = {
  months: `januari jan
    februari feb
    maart mrt
    april apr
    mei
    juni jun
    juli jul
    augustus aug
    september sept sep
    oktober okt
    november nov
    december dec`,
  weekdays: `zondag
    maandag
    dinsdag
    woensdag
    donderdag
    vrijdag
    zaterdag`,
  numeric: 'day',
  between: '',
  before: 'in sinds tot voor na van vanaf begin eind medio tussen jaar',
  days: '-1 gisteren; -2 eergisteren; 1 morgen',
  last: 'vorige afgelopen laatste',
  next: 'volgende komende aanstaande',
  ago: { behind: 'geleden' },
  lengths: { day: 'dag dagen', week: 'week weken', month: 'maand maanden', year: 'jaar jaren' },
  ahead:
    'zal zullen gaat gaan is zijn moet moeten kan kunnen begint start opent sluit eindigt termijn gepland komende volgende wordt worden',
  behind: 'was waren werd werden had hadden heeft hebben stierf begon kwam vond zei overleed',
  deferred: 'uitgesteld verplaatst verdaagd gepland',
  moved: `overleden gestorven gekomen gegaan gevallen gestegen gedaald geworden gebleven gebeurd verschenen ontstaan geboren vertrokken aangekomen afgetreden ingestort mislukt`,
  endings: { ahead: '', behind: 'de te den ten' },
};
