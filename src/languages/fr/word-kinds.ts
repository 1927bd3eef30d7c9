/** French words that build clauses, and those that report. The lists are forms as they stand, in small letters. */
export const DETERMINERS = `le la les l' un une des ce cet cette ces chaque plusieurs certains certaines quelques tout toute tous
  toutes autre autres deux trois quatre cinq six sept huit neuf dix aucun aucune`;
export const POSSESSIVES = 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs';
export const PRONOUNS =
  "il elle ils elles on je j' nous vous ce c' celui-ci celle-ci quelqu'un personne nul nulle aucun";
export const RELATIVES = 'qui dont lequel laquelle lesquels lesquelles';
export const PREPOSITIONS = `à a au aux du des d' de dans par pour en vers avec sans sous sur entre chez contre depuis dès devant derrière pendant selon lors
  après avant jusqu' jusque malgré parmi outre auprès face`;
export const CONJUNCTIONS = 'et ou mais ni car or puis';
export const SUBORDINATORS = `que qu' si quand lorsque lorsqu' comme parce puisque tandis alors où comment pourquoi combien`;
export const AUXILIARIES = `est sont était étaient sera seront serait seraient fut furent être été a ont avait avaient aura auront aurait auraient eu
  ai as avons avez va vont`;
export const MODALS =
  'peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient veut veulent voulait';
export const ADVERBS = `ne n' pas plus jamais aussi encore déjà bien très peu trop hier aujourd'hui demain ensuite ainsi toujours souvent
  ici là également notamment surtout seulement même enfin cependant toutefois pourtant désormais y se s' lui leur en ne guère hier encore aussitôt enfin aussi puis`;
export const ADJECTIVES = 'vieux vieil vieille jeune petit petite pauvre grand grande gros bon bonne';
export const TIMES = `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
  novembre décembre semaine mois année jour matin soir nuit`;
export const TITLES = `m mm mme mlle dr monsieur madame mademoiselle maître président présidente ministre sénateur sénatrice député députée maire
  préfet préfète juge général colonel capitaine pape cardinal évêque roi reine prince princesse professeur professeure docteur docteure
  ambassadeur ambassadrice secrétaire chancelier chancelière`;
export const ROLES = `curé notaire berger bergère libraire garçon soldat soldate vieillard paysan paysanne client cliente gendarme
  biologiste peintre barman guide touriste passager passagère locataire propriétaire concierge forgeron abbé prêtre
  moine pilote marin arbitre vigneron vigneronne adolescent adolescente apprenti apprentie artisan artisane athlète
  bénévole chauffeuse convive copain copine couturière dentiste disquaire fleuriste gamin gamine garagiste hôtesse
  juré jurée lycéen lycéenne maçon matelot monteur nageur nageuse partenaire photographe poète poétesse proviseur
  proviseure sacristain secrétaire serveur serveuse stagiaire voyageur voyageuse porte-parole directeur directrice
  responsable chef cheffe avocat avocate procureur procureure témoin expert experte chercheur chercheuse
  scientifique médecin auteur autrice écrivain journaliste élu élue conseiller conseillère voisin voisine habitant
  habitante agriculteur agricultrice ouvrier ouvrière syndicaliste entraîneur entraîneuse joueur joueuse capitaine
  gardien gardienne patron patronne entrepreneur fondateur fondatrice économiste historien historienne analyste
  militant militante père mère fils fille frère sœur tante oncle grand-mère grand-père cousin cousine femme homme
  enfant source sources enseignant enseignante élève étudiant étudiante pêcheur boulanger boulangère président
  présidente ministre maire députée député gérant gérante vendeur vendeuse`;
export const BODIES = `gouvernement ministère parti entreprise police tribunal cour université institut organisation association syndicat club
  comité commission agence journal quotidien banque communiqué rapport étude mairie préfecture parlement assemblée sénat fondation
  conseil fédération parquet lettre groupe direction`;
export const GIVEN_MALE = `françois frédéric jérôme rené andré gérard sébastien benoît stéphane gaël loïc noël rémi cédric grégoire mickaël aurélien
  jean-pierre jean-luc jean-marie jean-paul jean-claude yves guy thierry pascal didier fabrice arnaud étienne émile`;
export const GIVEN_FEMALE = `léa chloé zoé aurélie amélie céline hélène irène françoise véronique béatrice frédérique anaïs maëlle noémie océane
  mathilde clémence marion solène sylvie nathalie sandrine stéphanie valérie ségolène élodie élise`;
