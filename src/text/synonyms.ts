/** Words that a question and its answer often have for the same thing. A word may stand in several groups. */
export const ENGLISH_SYNONYMS = `
  begin start commence launch open originate|end finish stop conclude close terminate expire|found establish create set form institute
  build construct erect|make produce manufacture|design invent devise develop create|write author pen compose|author writer novelist
  say state claim argue assert declare announce note|think believe consider regard view see|reject refuse deny decline
  accept approve agree adopt endorse|support back favor endorse advocate|oppose resist object against|forbid ban prohibit outlaw
  allow permit let enable|force compel require oblige|cause lead result trigger provoke prompt|help assist aid support
  win victory defeat beat triumph|lose defeat loss|fight battle combat war|attack assault raid strike invade|kill murder slay assassinate
  die death dead decease perish pass|born birth|marry wed wife husband marriage spouse|child son daughter kid offspring|father mother parent
  buy purchase acquire|sell sale|pay cost spend price fee|earn make income salary wage|money fund funding cash|rich wealthy wealth
  poor poverty impoverished|big large great huge major|small little tiny minor|important significant key major vital crucial
  main chief primary principal leading major|famous renowned noted prominent celebrated known|first initial original earliest
  last final latest|old ancient age elderly|new recent modern|fast quick rapid speed|increase rise grow growth expand climb surge gain
  decrease fall decline drop reduce shrink reduction lower cut|change alter modify shift transform|improve enhance better upgrade
  damage harm hurt injure destroy ruin|destroy demolish ruin wreck devastate|repair fix restore renovate|stay remain
  leave depart quit exit|arrive reach come|return back|move migrate relocate transfer|flee escape|live reside inhabit dwell home
  resident inhabitant citizen|people population inhabitants|country nation state|city town municipality|place location site spot area
  area region zone district territory|border boundary frontier|near close next adjacent|north northern|south southern|east eastern
  west western|middle center central|top highest summit peak|bottom lowest|edge side border|road street highway route freeway
  car automobile vehicle|ship boat vessel|plane aircraft airplane|train railway rail|house home residence|building structure
  church religion religious faith|king queen monarch ruler royal|ruler leader head chief|leader lead head president chair director
  boss manager head chief|government administration state authority|law legislation act statute rule|court judge tribunal
  lawyer attorney counsel|crime offense criminal|prison jail imprison incarcerate detain|arrest detain capture custody
  police officer cop|soldier troop army military force|army troops forces military|weapon arms gun|war conflict
  peace treaty|treaty agreement pact accord deal|election vote elect poll ballot|politician political politics
  party group|group organization body association|company firm business corporation enterprise|business trade commerce
  worker employee staff labor|job work employment occupation position post|work job labor|hire employ recruit appoint
  appoint name nominate choose select|choose select pick elect decide|fire dismiss sack oust|resign quit step
  doctor physician|illness disease sickness sick ill|cure treat treatment therapy heal|drug medicine medication
  hospital clinic|school college university academy|teach teacher professor instruct educate|student pupil|study research investigate
  research study scientist|scientist researcher|learn discover find|discover find uncover identify detect|show reveal demonstrate indicate suggest
  mean signify indicate denote imply|explain describe account clarify|define definition mean|describe depict portray characterize
  name call title term known|call name term dub nickname refer|type kind sort form category class|part piece section portion component element
  amount quantity number|many number|number count total|total overall altogether|percent percentage share proportion|average mean
  half fifty|often frequently commonly usually|always constantly|rarely seldom|almost nearly about approximately|exactly precisely
  idea concept notion|theory hypothesis|problem issue difficulty trouble|answer solution solve response reply|question ask inquire
  goal aim purpose objective target|reason cause why motive|result outcome effect consequence|effect impact influence affect
  example instance case|method way technique means approach process|use employ utilize usage|need require necessary must
  want wish desire seek|try attempt effort|plan intend scheme propose|hope expect|fear afraid scare worry concern
  like love enjoy prefer|hate dislike|anger angry outrage|happy glad pleased|sad sorrow|sorry regret apologize apology
  wrong incorrect mistaken mistake error false|right correct true accurate|true truth real|fake false forged
  danger risk threat hazard dangerous|safe safety secure security|protect guard defend shield preserve|attackers assailants
  hide conceal cover|keep retain maintain hold preserve|hold own possess have|give provide supply offer grant donate|get receive obtain acquire gain
  take seize capture grab|send dispatch ship transmit|bring carry transport|throw hurl toss|hit strike|push shove|pull drag
  break fracture crack smash|cut slash|join unite merge combine|divide split separate|mix blend combine|include contain comprise consist
  connect link join|surround encircle|follow pursue chase succeed|replace succeed substitute supersede|precede before
  meet encounter gather|meeting conference summit|talk speak speech discuss conversation|speech address|tell inform
  letter message|book novel volume|newspaper press journal|story tale narrative|movie film picture|song music tune|sing singer vocalist
  play perform|actor actress performer cast star|perform performance play|appear appearance|team club squad side|player athlete
  game match contest|score point goal|coach trainer manager|award prize medal honor|record album|race contest competition
  ill sick unwell|hurt injure wound injury|food meal eat|drink beverage|plant crop tree|animal creature species|water sea ocean river
  rain storm rainfall|hot warm heat temperature|cold cool chill|light bright|dark black|sun solar|moon lunar|star stellar
  earth planet world globe|world global international worldwide|land ground soil|mountain hill peak|forest wood jungle|island isle
  fire blaze burn flame|explode explosion blast bomb|gas fuel|oil petroleum|power energy electricity|engine motor
  machine device apparatus equipment|tool instrument device|computer machine|invent inventor invention|wear dress clothes clothing costume outfit
  big vast|beautiful attractive|strong powerful strength|weak weakness|hard difficult tough|easy simple|free freedom liberty
  equal same identical|similar alike resemble|different differ distinct unlike|opposite contrary reverse|special particular specific
  common usual ordinary typical|strange odd unusual|secret hidden covert|public open|private personal|entire whole full complete
  empty vacant|enough sufficient|extra additional more|only sole single|together jointly|alone single solo|quickly rapidly fast
  slowly gradual|immediately instantly|suddenly abruptly|currently now today present|formerly previously once before|eventually finally
  yearly annual annually|daily day|monthly month|decade ten|century hundred|period era age time|era epoch age|date day
  childhood child youth young|youth young adolescent|woman female|man male|black african|white european|native indigenous
  immigrant migrant immigration|refugee asylum|slave slavery|rebel revolt rebellion uprising insurrection|protest demonstrate demonstration rally march
  riot unrest|revolution revolt|independence independent|colony colonial colonize|empire imperial|invade invasion conquer occupy
  conquer conquest subdue|surrender yield capitulate|retreat withdraw|defend defense defender|enemy foe opponent rival|ally friend partner
  friend companion|companion partner|member belong|share split|tax levy|debt owe loan|bank lender|budget spending|trade exchange
  import imported|export exported|price cost|value worth|cheap inexpensive low|expensive costly|profit gain earnings|loss lose
  sign signature|gesture sign|symbol sign emblem|flag banner|language tongue speak|word term|letter character|read reading
  translate translation render|religion faith belief|belief believe|god deity divine|priest clergy minister pastor|pray prayer worship
  bible scripture|saint holy sacred|pope papal|bishop archbishop|monk monastery|christian christianity|muslim islam islamic|jew jewish
  cover wrap|contain hold|size area extent|tall height high|long length|wide width|deep depth|heavy weight weigh|wealth riches fortune
  succeed success successful|fail failure unsuccessful|able ability capable|unable inability|possible possibly|impossible
  advantage benefit|disadvantage drawback|benefit profit|blame accuse fault|accuse charge allege|guilty convict guilt conviction
  innocent acquit|punish punishment penalty sentence|forgive pardon|lie deceive|steal theft rob robbery|cheat fraud
  criticize criticism critic condemn denounce|praise commend applaud|complain complaint|warn warning caution|promise pledge vow
  demand request ask call|order command instruct|suggest propose recommend|advise advice counsel|convince persuade|remind recall
  remember recall|forget|notice observe|watch see view|look appear seem|hear listen|feel sense|touch contact|smell odor scent|taste flavor`;
export const SPANISH_SYNONYMS = `
  empezar comenzar iniciar inicio comienzo|terminar acabar finalizar fin final|fundar crear establecer fundacion|construir edificar construccion
  hacer fabricar producir elaborar|disenar inventar desarrollar crear|escribir autor redactar escritor|decir afirmar declarar sostener senalar
  pensar creer considerar opinar|rechazar negar rehusar|aceptar aprobar adoptar|apoyar respaldar favor apoyo|oponer oposicion contra
  prohibir vetar|permitir dejar autorizar|obligar forzar exigir requerir|causar provocar ocasionar generar producir|ayudar asistir ayuda
  ganar vencer victoria triunfo derrotar|perder derrota|luchar combatir pelear batalla guerra|atacar ataque asaltar|matar asesinar asesinato
  morir muerte fallecer fallecimiento|nacer nacimiento nacido|casar matrimonio esposa esposo|hijo hija nino|padre madre
  comprar adquirir compra|vender venta|pagar costar gastar precio coste costo|dinero fondos|rico riqueza|pobre pobreza
  grande gran enorme mayor|pequeno menor|importante significativo clave principal|principal primario mayor|famoso conocido renombrado celebre
  primero primer inicial original|ultimo final|viejo antiguo edad|nuevo reciente moderno|rapido veloz velocidad
  aumentar crecer incrementar aumento crecimiento incremento subir|disminuir reducir bajar descenso disminucion reduccion caer
  cambiar modificar alterar cambio|mejorar mejora|danar dano perjudicar|destruir destruccion|quedar permanecer|salir abandonar dejar marchar
  llegar alcanzar|volver regresar retornar|mover trasladar|huir escapar|vivir residir habitar|residente habitante ciudadano|poblacion habitantes gente
  pais nacion estado|ciudad pueblo municipio|lugar sitio ubicacion localizacion|area region zona distrito territorio|ubicado situado localizado
  frontera limite|cerca proximo cercano|norte septentrional|sur meridional|este oriental oriente|oeste occidental occidente|centro central
  carretera calle ruta autopista camino|coche automovil vehiculo|barco buque nave|avion aeronave|tren ferrocarril|casa hogar vivienda
  edificio estructura|iglesia religion|rey reina monarca|lider dirigente jefe presidente|gobierno administracion|ley legislacion norma
  tribunal juez corte juzgado|abogado letrado|delito crimen|prision carcel encarcelar|arrestar detener|policia agente|soldado tropa ejercito militar
  arma armas|conflicto guerra|tratado acuerdo pacto|eleccion voto elegir votar|partido grupo|grupo organizacion asociacion|empresa compania negocio firma
  trabajador empleado|trabajo empleo puesto cargo|contratar emplear|nombrar designar elegir|elegir seleccionar escoger|medico doctor
  enfermedad dolencia enfermo|curar tratar tratamiento|medicamento farmaco medicina|escuela colegio universidad academia|ensenar profesor maestro
  estudiante alumno|estudiar investigar estudio investigacion|cientifico investigador|descubrir hallar encontrar descubrimiento|mostrar demostrar revelar indicar sugerir
  significar indicar implicar|explicar describir|llamar nombrar denominar nombre conocer|tipo clase forma categoria|parte porcion componente elemento
  cantidad numero|total conjunto|porcentaje proporcion|promedio media|menudo frecuentemente|casi aproximadamente alrededor|idea concepto nocion
  problema cuestion dificultad|respuesta solucion resolver|pregunta preguntar|objetivo meta fin proposito|razon causa motivo|resultado consecuencia efecto
  efecto impacto influencia afectar|ejemplo caso|metodo modo manera tecnica proceso|usar utilizar emplear uso|necesitar requerir necesidad
  querer desear deseo|intentar tratar intento|plan proyecto|esperar esperanza|temer miedo temor|error equivocacion incorrecto equivocado
  correcto exacto|peligro riesgo amenaza|seguro seguridad|proteger defender|mantener conservar|tener poseer|dar proporcionar ofrecer otorgar aportar
  recibir obtener conseguir|tomar capturar|enviar mandar|llevar transportar|romper quebrar|unir juntar combinar fusionar|dividir separar
  incluir contener comprender constar|conectar enlazar unir|seguir perseguir|sustituir reemplazar suceder|reunion conferencia cumbre|hablar discurso
  carta mensaje|libro novela|periodico prensa diario|historia relato|pelicula filme|cancion musica|cantar cantante|actuar actor actriz interpretar
  equipo club|jugador deportista|juego partido|puntuar punto anotar|entrenador tecnico|premio galardon|disco album|carrera competicion
  planta cultivo arbol|animal especie|agua mar rio|calor caliente temperatura|frio|sol solar|luna lunar|tierra planeta mundo|mundo mundial global
  montana colina|bosque selva|isla|fuego incendio|explotar explosion bomba|combustible gas|petroleo|energia electricidad|motor
  maquina dispositivo aparato equipo|herramienta instrumento|ropa vestir traje|fuerte poderoso fuerza|dificil duro|facil sencillo simple|libre libertad
  igual mismo identico|similar parecido semejante|diferente distinto diferencia|comun habitual usual|extrano raro|secreto oculto|entero completo todo
  solo unico|anual ano|diario dia|periodo epoca era|juventud joven|mujer femenino|hombre masculino|nativo indigena|inmigrante migrante inmigracion
  refugiado asilo|esclavo esclavitud|rebelion revuelta levantamiento|protesta manifestacion|independencia independiente|colonia colonial|imperio imperial
  invadir invasion conquistar ocupar|rendir rendicion|enemigo rival adversario|aliado socio|amigo companero|miembro pertenecer|impuesto tributo
  comercio intercambio|valor|barato|caro costoso|beneficio ganancia ventaja|simbolo emblema|idioma lengua|palabra termino|traducir traduccion
  fe creencia religion|creer creencia|dios divino|sacerdote clero|santo sagrado|altura alto|longitud largo|anchura ancho|profundidad profundo|peso pesar
  exito triunfar|fracaso fracasar|capaz capacidad|culpar acusar culpa|culpable condenar condena|castigo pena castigar|robar robo
  criticar critica condenar|alabar elogiar|quejar queja|advertir advertencia|prometer promesa|pedir solicitar peticion|ordenar mandar orden
  proponer sugerir recomendar propuesta|convencer persuadir|recordar recuerdo|observar ver mirar|parecer semejar`;

/**
 * Reads groups of folded words, apart by a line or "|": for a stem, those of the other words in its groups. They are
 * read when the first is asked for: a start need not wait for a thousand stems.
 */
export function synonyms(
  groups: string,
  stem: (form: string) => string,
): (stem: string) => readonly string[] {
  let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (asked) => {
    known ??= read(groups, stem);
    return [...(known.get(asked) ?? [])];
  };
}

function read(groups: string, stem: (form: string) => string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of groups.trim().split(/[|\n]/)) {
    const stems = new Set(group.trim().split(/\s+/).map(stem));
    for (const one of stems) {
      const others = found.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      found.set(one, others);
    }
  }
  return found;
}
