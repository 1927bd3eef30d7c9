/** Spanish words that build clauses, and those that report. The lists are forms as they stand, not stems. */
export const DETERMINERS = `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella lo otro otra otros
  otras todo toda todos todas varios varias muchos muchas algunos algunas ningún ninguna ninguno cada dos tres cuatro cinco`;
export const POSSESSIVES = 'mi tu su sus mis tus nuestro nuestra nuestros nuestras';
export const PRONOUNS = 'yo él ella ellos ellas nosotros usted ustedes nadie alguien ninguno';
export const RELATIVES = 'quien quienes cuyo cuya cuyos cuyas';
export const PREPOSITIONS = `a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras según
  como`;
export const CONJUNCTIONS = 'y e o u pero ni sino';
export const SUBORDINATORS =
  'que si porque aunque cuando mientras donde cómo qué dónde adónde cuándo quién quiénes cuánto cuánta cuántos cuántas';
export const AUXILIARIES = `es son era eran fue fueron ser sido está están estaba estaban ha han había habían he hemos será serán sería
  hay había puede pueden podría podrían debe deben va van habría habrían haya hayan hubo sería serían`;
export const ADVERBS = `no ya también además ayer hoy mañana luego después antes así ahora siempre nunca más menos muy solo sólo aún
  todavía aquí allí entonces casi bien mal jamás tampoco apenas le les se me te nos os asimismo igualmente finalmente`;
export const ADJECTIVES =
  'viejo vieja pequeño pequeña pobre gran buen buena primer primero primera segundo segunda tercer tercera último última propio propia mayor mejor peor';
export const TIMES = `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre semana mes año noche tarde día vez rato`;
export const TITLES = `sr sra dr dra don doña señor señora presidente presidenta ministro ministra secretario secretaria senador
  senadora diputado diputada gobernador gobernadora alcalde alcaldesa canciller juez jueza general coronel capitán papa rey
  reina príncipe princesa profesor profesora doctor doctora embajador embajadora`;
export const ROLES = `portavoz vocero vocera director directora jefe jefa entrenador entrenadora técnico delantero delantera portero
  capitana autor autora escritor escritora periodista abogado abogada fiscal testigo vecino vecina experto experta concejal concejala
  investigador investigadora científico científica médico médica líder candidato candidata funcionario funcionaria
  responsable economista analista activista empresario empresaria madre padre hijo hija hermano hermana mujer hombre
  joven niño niña tía tío abuela abuelo prima primo trabajador trabajadora agricultor agricultora presidente presidenta ministro ministra alcalde alcaldesa
  fuente fuentes secretario secretaria coordinador coordinadora bióloga biólogo astrónoma astrónomo
  edil asesor asesora comisario comisaria inspector inspectora policía agente bombero bombera magistrado magistrada jurista
  notaria acusado acusada imputado imputada denunciante demandante víctima jubilado jubilada comerciante tendero
  tendera carnicera panadera pescadero pescadera camarero camarera cocinero cocinera chófer conductor
  conductora cartera enfermero enfermera farmacéutico farmacéutica veterinario veterinaria cirujano cirujana
  psicólogo psicóloga sociólogo socióloga filósofo filósofa geólogo geóloga físico física químico química oceanógrafo
  oceanógrafa meteorólogo meteoróloga ingeniero ingeniera arquitecto arquitecta actor actriz cantante músico pianista
  violinista bailarín bailarina cineasta novelista crítico crítica editor editora redactor redactora locutor locutora
  presentador presentadora reportero reportera espectador espectadora oyente lector lectora usuario usuaria cliente clienta
  huelguista sindicalista obrero obrera empleado empleada dirigente tesorero tesorera capitán campeón campeona corredor
  corredora defensa zaguero seleccionador seleccionadora párroco cura sacerdote monja obispo rabino imán sobrino
  sobrina suegra suegro marido esposo esposa viudo viuda amigo amiga colega compañero compañera alumno alumna
  maestro maestra profesor ganadero ganadera apicultor jardinero jardinera guarda guardabosques mecánico fontanero
  electricista albañil biógrafo biógrafa organizador organizadora delegado delegada representante creador creadora
  historiador historiadora estudiante propietario propietaria administrador administradora dependiente dependienta perito
  contable `;
export const BODIES = `gobierno ministerio secretaría partido empresa policía tribunal corte universidad instituto organización
  asociación sindicato club comité comisión agencia diario periódico banco comunicado informe estudio nota carta ayuntamiento
  parlamento congreso senado fundación consejo federación cancillería fiscalía`;
export const GIVEN_MALE = `juan josé jesús maría-josé andrés ángel álvaro agustín alonso arturo bartolomé beltrán benito bruno cristóbal
  césar domingo emiliano enrique ernesto esteban fabián fermín gonzalo germán gerardo guillermo hernán hugo humberto ignacio iker
  isidro iván jacinto joaquín jordi julián lázaro leandro lisandro lucio martín mateo mauricio máximo moisés nicolás óscar octavio
  pascual pepe ramón raúl rubén rafael rodolfo rogelio román saúl sergio tomás ulises víctor vicente xavi`;
export const GIVEN_FEMALE = `maría ana-maría alba almudena amparo ángela ángeles asunción begoña belén blanca candela carlota catalina
  concepción consuelo cristina dolores elvira encarnación esperanza estrella eugenia fernanda gloria guadalupe inés inmaculada
  itziar josefa lourdes luisa luz magdalena manuela marta mercedes mónica montserrat noelia nuria paloma paz pilar raquel
  remedios rocío rosario sofía soledad susana verónica ximena yolanda`;
