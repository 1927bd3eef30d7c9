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
  ici là également notamment surtout seulement même enfin cependant toutefois pourtant désormais y se s' me m' te t' lui leur en ne guère hier encore aussitôt enfin aussi puis`;
export const ADJECTIVES =
  'vieux vieil vieille jeune petit petite pauvre grand grande gros bon bonne premier première deuxième second seconde troisième dernier dernière propre nouveau nouvelle ancien ancienne';
export const TIMES = `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
  novembre décembre semaine mois année jour matin soir nuit fois`;
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
  présidente ministre maire députée député gérant gérante vendeur vendeuse
  assesseur commissaire commissaire-priseur inspecteur inspectrice policier policière pompier magistrat magistrate juriste
  greffier greffière accusé accusée prévenu prévenue plaignant plaignante victime retraité retraitée commerçant commerçante
  coiffeur coiffeuse bouchère épicier épicière cafetier restaurateur restauratrice cuisinière chauffeur
  conducteur conductrice factrice infirmier infirmière pharmacien pharmacienne vétérinaire chirurgien chirurgienne
  psychologue sociologue philosophe géographe géologue physicien physicienne chimiste astronome océanographe climatologue
  météorologue ingénieur ingénieure technicien technicienne architecte urbaniste comédien comédienne acteur actrice chanteur
  chanteuse musicien musicienne violoniste pianiste danseur danseuse réalisateur réalisatrice cinéaste romancier romancière
  critique éditeur éditrice rédacteur rédactrice animateur animatrice présentateur présentatrice reporter spectateur
  spectatrice auditeur auditrice lecteur lectrice usager usagère riverain riveraine manifestant manifestante gréviste salarié
  salariée employé employée cadre dirigeant dirigeante trésorier trésorière adjoint adjointe édile sénateur attaquant
  attaquante défenseur défenseure sélectionneur sélectionneuse champion championne coureur coureuse rabbin imam
  religieuse missionnaire nièce petit-fils petite-fille belle-mère beau-père mari épouse veuf veuve ami amie collègue
  camarade instituteur institutrice professeur maîtresse éleveur éleveuse apiculteur apicultrice ostréiculteur viticulteur
  maraîcher maraîchère jardinier jardinière garde-chasse bûcheron mécanicien mécanicienne plombier électricien   biographe organisateur organisatrice coordinateur coordinatrice délégué déléguée représentant représentante
  créateur créatrice`;
export const BODIES = `gouvernement ministère parti entreprise police tribunal cour université institut organisation association syndicat club
  comité commission agence journal quotidien banque communiqué rapport étude mairie préfecture parlement assemblée sénat fondation
  conseil fédération parquet lettre groupe direction`;
export const GIVEN_MALE = `jésus françois frédéric jérôme rené andré gérard sébastien benoît stéphane gaël loïc noël rémi cédric grégoire mickaël aurélien
  jean-pierre jean-luc jean-marie jean-paul jean-claude yves guy thierry pascal didier fabrice arnaud étienne émile`;
export const GIVEN_FEMALE = `léa chloé zoé aurélie amélie céline hélène irène françoise véronique béatrice frédérique anaïs maëlle noémie océane
  mathilde clémence marion solène sylvie nathalie sandrine stéphanie valérie ségolène élodie élise`;
