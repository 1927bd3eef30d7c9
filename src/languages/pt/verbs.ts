import { conjugatedBy } from '../romance.ts';

/** Regular verbs that report speech, by their infinitives. */
export const SAYING = `desculpar afirmar assegurar explicar assinalar acrescentar agregar indicar declarar sustentar comentar manifestar expressar anunciar
  alertar negar confirmar ressaltar destacar apontar lembrar recordar perguntar replicar retrucar exclamar murmurar sussurrar gritar contar
  relatar continuar informar revelar detalhar lamentar celebrar opinar avaliar considerar criticar denunciar reiterar brincar observar
  completar desabafar ironizar sublinhar frisar avisar alegar argumentar apostar queixar confessar proclamar notar questionar
  concordar suspirar aconselhar recomendar objetar garantir admitir insistir repetir exigir resumir responder prometer escrever
  reconhecer defender discordar rebater reforçar salientar enfatizar pontuar comunicar testemunhar relembrar berrar balbuciar emendar
  justificar jurar suplicar implorar rogar ponderar reclamar esclarecer ordenar justificar murmurar resmungar rematar lançar gemer soluçar cochichar balbuciar interromper bradar acudir`;
/** The finite forms of irregular ones. */
export const SAID = `diria diriam contrapõe contrapôs disse disseram diz dizem dizia diziam fez interveio pediu pediram pede pedem pedia concluiu concluíram conclui prosseguiu
  prossegue advertiu advertiram adverte propôs propõe manteve mantém sugeriu sugere referiu refere lê negou nega nego prevê preveem previu`;
/** Forms that "I" alone has. */
export const SAID_MYSELF = 'digo dizemos dissemos dizíamos pedi propus expliquei repliquei';
export const SAID_PARTICIPLES =
  'dito pedido concluído prosseguido advertido proposto mantido escrito sugerido';
export const SAY = 'dizer pedir concluir prosseguir advertir propor manter sugerir falar';
export const SAYING_GERUNDS = 'dizendo pedindo advertindo';
/** Verbs with which one gives his view of something: "classificou o projeto de “…”". */
export const CALLING =
  'qualificar classificar chamar acusar elogiar rotular batizar falar tachar apelidar descrever definir';
export const OTHER = `chegar ganhar olhar entrar fechar levantar voltar ficar começar marcar jogar terminar assinar deixar passar pensar tomar levar
  trabalhar mostrar tocar esperar evitar aceitar tentar gostar abrir decidir subir descer sorrir conseguir aguentar presidir achar acreditar
  comprar chamar procurar buscar encontrar parar sentar deitar aproximar afastar cruzar dançar carregar estudar viajar tirar soltar
  mandar cobrar pintar preparar visitar dirigir acompanhar ajudar atender cuidar reunir recolher montar nomear ocupar participar
  pagar perseguir pertencer produzir reabrir regressar resultar retirar sofrer superar somar tratar usar utilizar valer
  baixar correr comer beber aprender vender romper viver receber aparecer desaparecer nascer crescer entender mexer`;
export const OTHERS = `leu leram cantou cantaram saiu saíram perdeu fizeram fez teve tiveram deu viu pôde quis quiseram quer sorriu abriu caiu veio foi soube sabe crê tem faz
  ouviu leu creu caiu caíram fugiu dormiu morreram sentiu seguiu souberam fazia faziam podia podiam queria
  queriam sabia saía vinha ia iam via era ria esteve houve depôs
  vem sai dá segue morre nasce vive viveu recusou rejeitou recebeu nasceu morreu riu põe pôs`;
export const INFINITIVES = 'fazer dar ver ir vir sair poder querer saber ser estar';

export const conjugated = conjugatedBy(
  {
    a: { finite: 'ou aram a am ava avam ará', participle: 'ad', gerund: 'ando', own: 'ei' },
    e: { finite: 'eu eram e em ia iam erá', participle: 'id', gerund: 'endo', own: 'i' },
    i: { finite: 'iu iram e em ia iam irá', participle: 'id', gerund: 'indo', own: 'i' },
  },
  ['ia', 'iam'],
);
