import { wordSet } from '../text/word-list.ts';

/** Folded words that call people people and nothing else: asked with one of them, any kind of people is counted. */
export const PEOPLE = wordSet(`
  people person persons individual individuals human humans
  persona personas gente individuo individuos
  personne personnes gens individu individus
  mensch menschen person personen leute
  pessoa pessoas gente individuo individuos`);

/** Folded words for many people of a kind. */
export const KINDS_OF_PEOPLE = wordSet(`
  man men woman women child children kid kids boy boys girl girls adult adults family families
  migrant migrants immigrant immigrants emigrant emigrants refugee refugees seeker seekers asylum-seeker asylum-seekers
  alien aliens noncitizen noncitizens foreigner foreigners applicant applicants detainee detainees deportee deportees
  citizen citizens resident residents inhabitant inhabitants villager villagers islander islanders
  tenant tenants neighbour neighbours neighbor neighbors visitor visitors tourist tourists guest guests passenger passengers traveller travellers traveler travelers
  worker workers employee employees labourer labourers laborer laborers volunteer volunteers member members
  student students pupil pupils teacher teachers patient patients nurse nurses doctor doctors
  soldier soldiers troops fighter fighters civilian civilians officer officers guard guards agent agents
  prisoner prisoners inmate inmates hostage hostages victim victims survivor survivors dead casualty casualties
  protester protesters protestor protestors demonstrator demonstrators voter voters user users customer customers viewer viewers
  spectator spectators fan fans follower followers believer believers farmer farmers fisherman fishermen
  hombre hombres mujer mujeres nino ninos nina ninas adulto adultos familia familias migrante migrantes inmigrante inmigrantes
  refugiado refugiados solicitante solicitantes ciudadano ciudadanos residente residentes habitante habitantes visitante visitantes
  turista turistas pasajero pasajeros trabajador trabajadores empleado empleados miembro miembros estudiante estudiantes alumno
  alumnos paciente pacientes soldado soldados civil civiles preso presos victima victimas superviviente supervivientes votante votantes
  homme hommes femme femmes enfant enfants adulte adultes famille familles migrant migrants refugie refugies demandeur demandeurs
  citoyen citoyens resident residents habitant habitants visiteur visiteurs touriste touristes passager passagers travailleur
  travailleurs employe employes salarie salaries membre membres etudiant etudiants eleve eleves soldat soldats civil civils
  prisonnier prisonniers victime victimes blesse blesses mort morts electeur electeurs
  mann manner frau frauen kind kinder erwachsene familie familien migranten fluchtling fluchtlinge fluchtlingen
  asylbewerber burger einwohner bewohner besucher touristen gaste passagiere reisende arbeiter mitarbeiter
  beschaftigte angestellte mitglied mitglieder mitgliedern student studenten studierende schuler patienten soldaten zivilisten
  gefangene opfer tote verletzte wahler zuschauer
  homem homens mulher mulheres crianca criancas adulto adultos familia familias imigrante imigrantes refugiado refugiados
  cidadao cidadaos morador moradores habitantes visitantes turistas passageiro passageiros trabalhador trabalhadores
  funcionario funcionarios membro membros estudante estudantes aluno alunos paciente pacientes soldado soldados vitima vitimas`);
