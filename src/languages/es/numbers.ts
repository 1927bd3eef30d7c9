import type { NumberSurroundings, NumberTable } from '../numbers.ts';

export const numbers: NumberTable = {
  decimal: ',',
  units: `0 cero; 1 uno un una ún; 2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve`,
  articles: 'un una uno',
  teens: `10 diez; 11 once; 12 doce; 13 trece; 14 catorce; 15 quince; 16 dieciséis dieciseis; 17 diecisiete;
    18 dieciocho; 19 diecinueve; 21 veintiuno veintiún veintiun veintiuna; 22 veintidós veintidos;
    23 veintitrés veintitres; 24 veinticuatro; 25 veinticinco; 26 veintiséis veintiseis; 27 veintisiete;
    28 veintiocho; 29 veintinueve`,
  tens: '20 veinte; 30 treinta; 40 cuarenta; 50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta; 90 noventa',
  hundreds: `200 doscientos doscientas; 300 trescientos trescientas; 400 cuatrocientos cuatrocientas;
    500 quinientos quinientas; 600 seiscientos seiscientas; 700 setecientos setecientas;
    800 ochocientos ochocientas; 900 novecientos novecientas; 100 ciento`,
  hundred: '100 cien',
  scales: `1000 mil; 1000000 millón millon / millones; 1000000000 millardo / millardos;
    1000000000000 billón billon / billones; 1e18 trillón trillon / trillones`,
  dozens: `12 docena / docenas; 10 decena / decenas; 20 veintena / veintenas; 100 centena centenar / centenas centenares;
    1000 millar / millares`,
  halves: 'medio media',
  parts: '2 mitad / mitades medios; 3 tercio / tercios',
  ordinals: `3 tercera / terceras; 4 cuarto cuarta / cuartos cuartas; 5 quinto quinta / quintos quintas;
    6 sexto sexta / sextos sextas; 7 séptimo séptima septimo septima / séptimos séptimas septimos septimas;
    8 octavo octava / octavos octavas; 9 noveno novena / novenos novenas; 10 décimo décima decimo decima / décimos décimas decimos decimas;
    11 onceavo / onceavos; 12 doceavo / doceavos; 13 treceavo / treceavos; 14 catorceavo / catorceavos;
    15 quinceavo / quinceavos; 16 dieciseisavo / dieciseisavos; 17 diecisieteavo / diecisieteavos;
    18 dieciochoavo / dieciochoavos; 19 diecinueveavo / diecinueveavos; 20 veinteavo vigésimo / veinteavos vigésimos;
    30 treintavo / treintavos; 40 cuarentavo / cuarentavos; 50 cincuentavo / cincuentavos;
    100 centésimo centésima centavo / centésimos centésimas; 1000 milésimo milésima / milésimos milésimas;
    1000000 millonésimo millonésima / millonésimos millonésimas`,
  joins: { tens: 'y', parts: 'y con' },
  bare: true,
  point: 'coma punto',
  minus: 'menos',
  ranges: 'a y o al hasta',
  belowZero: 'bajo cero',
  between: 'entre',
  partNoun: 'parte partes',
  versus: 'a',
  ratio: 'de cada; entre cada; sobre; entre; en',
};

export const surroundings: NumberSurroundings = {
  percent: '%; por ciento; por cien; porciento; puntos porcentuales; puntos básicos; p. p.',
  currencies: `euro euros dólar dólares dolar dolares peso pesos peseta pesetas libra libras yen yenes franco francos marco
    marcos corona coronas rublo rublos rupia rupias real reales bolívar bolívares sol soles quetzal quetzales
    lempira lempiras colón colones guaraní guaraníes boliviano bolivianos yuan yuanes lira liras dinar dinares`,
  times: `segundo segundos minuto minutos hora horas día días noche noches semana semanas mes meses trimestre trimestres
    año años temporada temporadas década décadas lustro lustros siglo siglos`,
  measures: `taza tazas cucharada cucharadas cucharadita cucharaditas vaso vasos metro metros kilómetro kilómetros centímetro centímetros milímetro milímetros pulgada pulgadas pie pies milla
    millas yarda yardas hectárea hectáreas acre acres gramo gramos kilogramo kilogramos kilo kilos tonelada toneladas
    libra libras litro litros mililitro mililitros galón galones barril barriles grado grados vatio vatios kilovatio
    kilovatios megavatio megavatios voltio voltios`,
  noun: 'first',
  plurals: 's',
  of: 'de del',
  closes: `a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras y e o u ni que si
    pero como cuando donde mientras el la los las lo un una unos unas este esta estos estas ese esa esos esas su sus mi
    mis tu tus nuestro nuestra me te se le les nos no ya más menos muy también es son era eran fue fueron será serán ha
    han había habían hay hubo está están estaba estaban cada todo toda todos todas otro otra otros otras a porque sino aunque`,
  describes:
    'nuevos nuevas grandes primeros primeras últimos últimas otros otras mejores peores pequeños pequeñas buenos buenas',
  labels: `página páginas pág págs pag artículo artículos art capítulo capítulos cap sección tomo volumen vol núm nº número
    números línea autopista carretera ruta vuelo sala habitación piso puerta figura fig tabla ley decreto versión
    apartado párrafo anexo teléfono tel calle avenida`,
  years: 'en desde hasta de del durante año años entre ejercicio primavera verano otoño invierno hacia',
  vague: 'varios varias algunos algunas unos unas pocos pocas muchos muchas cientos miles',
  hours: 'h horas',
  qualifiers: `más de; menos de; casi; cerca de; alrededor de; unos; unas; aproximadamente; al menos; por lo menos; como mínimo;
    como máximo; hasta; apenas; solo; sólo; solamente; tan solo; en torno a; más o menos; un total de; no más de;
    no menos de; poco más de; exactamente; unos pocos`,
  qualifiersBehind:
    'o más; o menos; aproximadamente; como mínimo; como máximo; por lo menos; y pico; y tantos; y tantas',
};
