import { wordSet } from '../../text/word-list.ts';
import { storyWords } from '../story-words.ts';

/** The words by which a story calls those who speak in it. */
export const STORY = storyWords({
  introduces: 'me_llamo mi_nombre_es soy yo_soy',
  household: 'padre madre marido mujer esposa esposo papá mamá',
  owners: 'su',
  counterparts:
    'compañero compañera visitante invitado invitada huésped interlocutor interlocutora amigo amiga vecino vecina amo ama',
  kin: 'tía tío padre madre hermano hermana capitán rey reina abuela abuelo',
  courtesy: 'sr sr. sra sra. don doña señor señora',
  parts: 'voz cara rostro ojos boca labios mano manos hombros frente dedos corazón mirada tono',
  spoken: 'tú te ti tu tus usted ustedes vos vosotros os',
  begins: 'yo tú usted no',
  hearers: 'señor señora señorita señoría mi_amigo mi_amiga hijo_mío hija_mía amigo_mío',
  adjectives: 'mi querido querida viejo vieja pobre',
  titles: 'sr sra don doña señor señora señorita doctor doctora tía tío padre madre capitán',
  nouns: `capitán doctor doctora papá mamá padre madre tío tía abuelo abuela maestro comisario inspector sargento coronel profesor
    profesora hijo hija muchacho muchacha comadre compadre`,
  replies: 'sí no',
  answers: `sí no oh ah bueno bien entonces luego nunca siempre nada claro dios cielos perdón quizá quizás aquí allí verdad
    gracias qué quién dónde cuándo cómo ven mira oye escucha espera hola adiós chist ay pero pues vaya vamos anda tampoco también
    ya todavía eso esto tú usted yo él ella basta hombre mujer`,
});

/** Nouns for a person, or for an animal of a tale, that are no office. */
export const PERSONS = wordSet(`
  pastor carnicero panadero guardia notario cartero
  hada bruja brujo gigante ogro enano enana duende mago caballero mendigo mendiga bandido ladrón ladrona pirata huérfano huérfana
  anciano anciana viejo vieja pequeño pequeña joven señor señora señorita dama muchacho muchacha chico chica chiquillo chiquilla mozo moza crío cría bebé tipo
  forastero forastera extranjero extranjera desconocido desconocida suegra suegro sobrino sobrina nieto nieta marido esposo
  esposa novio novia criado criada cocinero cocinera molinero molinera leñador cazador mercader sastre zapatero carpintero
  zorro zorra lobo loba oso osa conejo coneja liebre erizo búho lechuza ratón ratona rata gato gata perro perra burro caballo
  gallina gallo pato pata oca cigüeña cuervo urraca gorrión ruiseñor mirlo rana sapo tortuga caracol hormiga cigarra abeja mariposa
  araña ardilla tejón oveja cordero cabra vaca buey toro cerdo león leona tigre elefante mono jirafa serpiente dragón pez
  ballena pájaro golondrina`);

/** Verb forms with which whoever was speaking goes on. */
export const CONTINUES = wordSet(
  'añadió añade agregó agrega prosiguió prosigue continuó continúa siguió concluyó concluye insistió insiste remató',
);
