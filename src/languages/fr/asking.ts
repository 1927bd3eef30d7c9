import type { AskingTable } from '../asking.ts';

export const asking: AskingTable = {
  words: {
    date: 'quand',
    number: 'combien',
    reason: 'pourquoi',
  },
  first: { person: 'qui', place: "ou d'ou" },
  beforeFirst: 'a avec chez contre de par pour sur',
  whichNearby: 'quel quelle quels quelles',
  being: 'est sont etait',
  classes: {
    person: `
      personne personnes personnage homme femme acteur actrice auteur auteure autrice ecrivain ecrivaine
      poete scientifique physicien chimiste mathematicien philosophe historien economiste inventeur
      ingenieur joueur joueuse chanteur chanteuse musicien compositeur artiste peintre realisateur
      producteur roi reine empereur dirigeant gouverneur senateur pape eveque moine juge avocat medecin
      professeur fondateur fondatrice architecte`,
    place: `
      lieu endroit ville village pays etat departement commune quartier ile riviere fleuve lac mer montagne
      desert rue batiment`,
    name: `
      nom surnom equipe entreprise societe universite ecole langue organisation parti groupe livre roman
      film chanson emission journal magazine agence eglise empire dynastie tribu guerre bataille traite loi
      prix chaine musee aeroport stade hopital institution oeuvre`,
    date: 'annee jour mois siecle',
    number: `
      nombre distance vitesse duree salaire quantite pourcentage taille superficie age prix montant hauteur
      longueur`,
  },
  vague: `
    personne personnes gens nom noms appelle appelait appelee nomme nommee annee annees jour mois date
    pourcentage lieu pays ville type titre age sorte moment`,
  ages: 'age ans',
  numbers: `
    deux trois quatre cinq huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante mille milliers milliard milliards moitie`,
  dates: `
    janvier fevrier avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi
    vendredi samedi dimanche siecle siecles decennie`,
  reasons: 'car parce raison raisons afin grace',
  opening: `
    il elle ils elles son sa ses leur leurs ce c'est cet cette ces cela celui celle ceux`,
  pointing: 'cet cette ces',
};
