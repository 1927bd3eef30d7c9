import type { DateTable } from '../dates.ts';

export const dates: DateTable = {
  months: `janeiro jan
    fevereiro fev
    março marco mar
    abril abr
    maio mai
    junho jun
    julho jul
    agosto ago
    setembro set
    outubro out
    novembro nov
    dezembro dez`,
  weekdays: `domingo
    segunda-feira segunda
    terça-feira terça
    quarta-feira quarta
    quinta-feira quinta
    sexta-feira sexta
    sábado sabado`,
  numeric: 'day',
  between: 'de do',
  before: 'em desde durante até antes depois de do entre a e ano',
  joints: 'e a até',
  days: '1 ontem; 2 anteontem',
  last: 'passado passada último última',
  next: 'próximo próxima que',
  ago: { before: 'há' },
  lengths: { day: 'dia dias', week: 'semana semanas', month: 'mês meses', year: 'ano anos' },
  ahead:
    'será serão haverá poderá poderão deverá deverão próximo próxima amanhã prazo previsto prevista vai vão é são até abrirá fechará começará votará jogará abre fecha começa',
  behind: 'foi foram era eram havia morreu nasceu abriu fechou disse',
};
