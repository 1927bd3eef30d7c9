import { conjugatedBy } from '../romance.ts';

/** Regular verbs that report speech, by their infinitives. */
export const SAYING = `quejar arrepentir disculpar afirmar asegurar explicar señalar agregar indicar declarar comentar manifestar expresar anunciar confirmar insistir subrayar
  destacar apuntar precisar recordar preguntar contestar replicar exclamar murmurar susurrar gritar exigir prometer contar relatar
  continuar informar revelar detallar alertar lamentar celebrar escribir tuitear opinar considerar criticar denunciar reiterar resumir
  matizar bromear interrumpir musitar alegar argumentar sentenciar apostillar remachar garantizar admitir responder
  añadir repetir retar reprochar narrar confesar testificar proclamar avisar coincidir lanzar suspirar chillar balbucear ironizar aclarar
  puntualizar enfatizar recalcar aconsejar sugerir notificar quejarse recomendar rematar objetar vaticinar pronosticar ordenar rezar leer
  justificar estimar jurar suplicar implorar rogar mascullar titubear tartamudear intervenir concluir gruñir rezongar refunfuñar gemir sollozar cuchichear vocear aseverar zanjar deslizar soltar espetar`;
/** The finite forms of irregular ones. */
export const SAID = `diría dirían dijo dijeron dice dicen decía decían sostuvo sostuvieron sostiene sostienen sostenía advirtió advirtieron
  advierte advierten reconoció reconocieron reconoce reconocen negó negaron niega niegan pidió pidieron pide piden concluyó concluye
  concluyen prosiguió prosigue siguió propuso propone mantuvo mantiene mantienen intervino interviene insinuó insinúa sugirió sugiere
  respondió manifiesta manifiestan continúa continúan cuenta cuentan recuerda recuerdan advertía reconocía pedía reza rezaba lee confiesa
  ruega ruegan recomienda previno predijo predice prevé prevén preveía`;
/** Forms that "I" alone has. */
export const SAID_MYSELF =
  'dije digo decimos dijimos decíamos pedí seguí sostuve propuse repuse supliqué rogué repliqué lancé recé';
export const SAID_PARTICIPLES =
  'dicho sostenido advertido reconocido negado pedido concluido proseguido propuesto mantenido intervenido escrito descrito sugerido';
export const SAY =
  'decir sostener advertir reconocer negar pedir concluir proseguir proponer mantener escribir sugerir';
export const SAYING_GERUNDS = 'diciendo sosteniendo advirtiendo pidiendo negando reconociendo';
/** Verbs with which one gives his view of something: "calificó el plan de “…”". */
export const CALLING =
  'calificar llamar tachar acusar criticar elogiar tildar bautizar valorar hablar catalogar';
export const CALLED = `describió describieron describe describen definió definieron define definen defendió defiende describía`;
export const CALLED_PARTICIPLES = 'descrito descrita descritos descritas definido definida defendido';
export const CALL = 'describir definir defender';
export const OTHER = `llegar entrar cerrar levantar quedar empezar comenzar lograr marcar jugar bajar terminar firmar ganar mirar dejar pasar
  pensar tomar llevar trabajar presentar aprobar mostrar tocar esperar evitar aceptar intentar comprar llamar buscar encontrar
  parar sentar acercar alejar echar cruzar bailar cantar rascar sacar cargar estudiar viajar alzar quitar soltar correr comer beber
  mandar cobrar pintar preparar visitar dirigir acompañar ayudar atender cuidar reunir repetir recoger coger meter montar nombrar ocupar participar
  pagar perseguir pertenecer producir reabrir regresar resultar retirar reír sufrir suceder superar sumar tirar tratar usar utilizar valer
  aprender vender romper temer deber vivir recibir escribir abrir subir asistir aparecer desaparecer nacer crecer`;
export const OTHERS = `salió salieron perdió hizo hicieron tuvo tuvieron dio vio vieron pudo quiso quisieron quiere quieren sonrió abrió volvió decidió
  cayó subió asintió rió puso puso trajo vino fue anduvo supo sabe cree creen tiene tienen hace hacen viene vienen sale da dan sigue
  oyó oyeron leyó creyó cayeron huyó durmió murieron sintió siguió supieron tenía tenían hacía hacían podía podían quería
  querían sabía salía venía iba iban veía era sonreía reía estuvo
  muere nace vive vivió rehusó rechazó recibió nació murió`;
export const INFINITIVES = 'hacer tener dar ver ir venir salir poder querer saber volver ser estar';

const IN_ER = { finite: 'ió ieron e en ía ían irá', participle: 'id', gerund: 'iendo', own: 'í' };
export const conjugated = conjugatedBy(
  {
    a: { finite: 'ó aron a an aba aban ará arán', participle: 'ad', gerund: 'ando', own: 'é' },
    e: IN_ER,
    i: IN_ER,
  },
  ['ía', 'ían'],
);
