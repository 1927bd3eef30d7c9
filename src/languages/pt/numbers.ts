import type { NumberSurroundings, NumberTable } from '../numbers.ts';

export const numbers: NumberTable = {
  decimal: ',',
  units: `0 zero; 1 um uma; 2 dois duas; 3 três tres; 4 quatro; 5 cinco; 6 seis; 7 sete; 8 oito; 9 nove`,
  articles: 'um uma',
  teens: `10 dez; 11 onze; 12 doze; 13 treze; 14 catorze quatorze; 15 quinze; 16 dezesseis dezasseis;
    17 dezessete dezassete; 18 dezoito; 19 dezenove dezanove`,
  tens: `20 vinte; 30 trinta; 40 quarenta; 50 cinquenta cinqüenta; 60 sessenta; 70 setenta; 80 oitenta; 90 noventa`,
  hundreds: `100 cento; 200 duzentos duzentas; 300 trezentos trezentas; 400 quatrocentos quatrocentas;
    500 quinhentos quinhentas; 600 seiscentos seiscentas; 700 setecentos setecentas;
    800 oitocentos oitocentas; 900 novecentos novecentas`,
  hundred: '100 cem',
  scales: `1000 mil; 1000000 milhão milhao mi / milhões milhoes; 1000000000 bilhão bi bilhao / bilhões bilhoes;
    1000000000000 trilhão tri bilião / trilhões biliões; 1e18 trilião / triliões`,
  dozens: `12 dúzia duzia / dúzias duzias; 10 dezena / dezenas; 100 centena / centenas; 1000 milhar / milhares`,
  halves: 'meio meia',
  parts: '2 metade / metades meios; 3 terço / terços',
  ordinals: `3 terça terceiro terceira / terças terceiros terceiras; 4 quarto quarta / quartos quartas; 5 quinto quinta / quintos quintas;
    6 sexto sexta / sextos sextas; 7 sétimo sétima / sétimos sétimas; 8 oitavo oitava / oitavos oitavas;
    9 nono nona / nonos nonas; 10 décimo décima / décimos décimas; 11 onze-avos; 20 vigésimo vigésima / vigésimos vigésimas;
    30 trigésimo / trigésimos; 40 quadragésimo / quadragésimos; 50 quinquagésimo / quinquagésimos;
    100 centésimo centésima / centésimos centésimas; 1000 milésimo milésima / milésimos milésimas;
    1000000 milionésimo milionésima / milionésimos milionésimas`,
  joins: { tens: 'e', hundreds: 'e', parts: 'e' },
  bare: true,
  point: 'vírgula virgula ponto',
  minus: 'menos negativo',
  ranges: 'a e ou até para',
  belowZero: 'abaixo de zero; negativos',
  between: 'entre',
  partNoun: 'parte partes',
  versus: 'a',
  ratio: 'em cada; de cada; sobre; em; num; numa',
};

export const surroundings: NumberSurroundings = {
  percent: '%; por cento; porcento; pontos percentuais; pontos-base; pontos base',
  currencies: `euro euros dólar dólares dolar dolares real reais peso pesos libra libras iene ienes franco francos marco marcos
    coroa coroas rublo rublos rupia rupias escudo escudos cruzeiro cruzeiros yuan yuans kwanza kwanzas metical meticais
    centavo centavos lira liras`,
  times: `segundo segundos minuto minutos hora horas dia dias noite noites semana semanas mês meses trimestre trimestres
    semestre semestres ano anos temporada temporadas década décadas século séculos`,
  measures: `chávena chávenas xícara xícaras colher colheres copo copos metro metros quilômetro quilômetros quilómetro quilómetros centímetro centímetros milímetro milímetros polegada
    polegadas pé pés milha milhas hectare hectares acre acres alqueire alqueires grama gramas quilograma quilogramas quilo
    quilos tonelada toneladas litro litros mililitro mililitros galão galões barril barris grau graus watt watts
    quilowatt quilowatts megawatt megawatts volt volts`,
  noun: 'first',
  plurals: 's',
  of: 'de do da dos das',
  closes: `a ao aos à às ante após até com contra de do da dos das desde durante em no na nos nas entre para pra por pelo pela
    pelos pelas perante sem sob sobre trás e ou nem que se mas como quando onde enquanto o os as um uma uns umas este esta
    estes estas esse essa esses essas seu sua seus suas meu minha nosso nossa me te lhe lhes nós não já mais menos muito
    também é são era eram foi foram será serão há havia houve tem têm tinha está estão estava estavam cada todo toda
    todos todas outro outra outros outras porque embora`,
  describes:
    'novos novas grandes primeiros primeiras últimos últimas outros outras melhores piores pequenos pequenas bons boas jovens',
  labels: `página páginas pág págs artigo artigos art capítulo capítulos cap seção secção tomo volume vol número números nº n linha
    rodovia estrada voo sala quarto andar porta figura fig tabela lei decreto versão parágrafo anexo telefone tel rua
    avenida`,
  years: 'em desde até de do durante ano anos entre exercício primavera verão outono inverno',
  vague: 'vários várias alguns algumas uns umas poucos poucas muitos muitas',
  hours: 'h horas',
  qualifiers: `mais de; menos de; quase; cerca de; por volta de; aproximadamente; ao menos; pelo menos; no mínimo; no máximo; até;
    apenas; só; somente; em torno de; um total de; perto de; exatamente; não mais de; uns; umas`,
  qualifiersBehind:
    'ou mais; ou menos; aproximadamente; no mínimo; no máximo; pelo menos; e tal; e tantos; e tantas; e poucos; e poucas',
};
