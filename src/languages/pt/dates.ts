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
  before: 'em desde durante até antes depois de do entre ano',
  days: '-1 ontem; -2 anteontem; 1 amanhã',
  last: 'passado passada último última',
  next: 'próximo próxima que',
  ago: { before: 'há' },
  lengths: { day: 'dia dias', week: 'semana semanas', month: 'mês meses', year: 'ano anos' },
  ahead:
    'vai vão é são prazo vence próximo próxima previsto prevista abre fecha começa entra termina acaba joga jogam vota votam sai chega chegam realiza vence deve devem pode podem dura duram expira abrem fecham começam entram terminam acabam vencem saem reúne',
  behind:
    'foi foram era eram havia tinha tem houve disse disseram fez fizeram veio vieram teve tiveram pôde pôs trouxe deu deram viu viram esteve',
  deferred: `adiado adiada adiados adiadas marcado marcada agendado agendada remarcado remarcada previsto prevista prorrogado prorrogada fixado fixada`,
  endings: { ahead: 'rá rão remos', behind: 'ou aram eram iram eu iu' },
};
