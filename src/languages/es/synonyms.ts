/** Words that a question and its answer often have for the same thing, folded. A word may stand in several groups. */
export const SYNONYMS = `
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
