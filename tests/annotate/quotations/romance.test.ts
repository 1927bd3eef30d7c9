import { describe, expect, it } from 'vitest';
import { speakersIn } from './speakers.ts';

describe('in a French text', () => {
  it.each([
    ['« Nous attendons », a déclaré Anne Vogel lundi.', ['Anne Vogel']],
    ['« Nous attendons », explique l’avocate Anne Vogel.', ['Anne Vogel']],
    ['« Nous attendons », explique-t-elle.', ['elle']],
    ['« Nous attendons », a-t-il ajouté.', ['il']],
    ['Anne Vogel a déclaré : « Nous attendons. »', ['Anne Vogel']],
    ['Selon Anne Vogel, le projet est « un gâchis ».', ['Anne Vogel']],
    ['D’après la préfecture, la route est « coupée ».', ['la préfecture']],
    ['Le maire, Paul Renard, a qualifié le projet de « gâchis ».', ['Paul Renard']],
    ['Léa répond : « Bonjour ! » Marc ajoute : « Salut ! »', ['Léa', 'Marc']],
    ['De la ministre Anne Roy : « Plus jamais. »', ['Anne Roy']],
    ['C’est Anne Roy qui a dit : « Plus jamais. »', ['Anne Roy']],
    ['Le « Coq rouge » est fermé depuis mai.', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersIn('fr', text)).toEqual(expected);
  });
});

describe('in a Portuguese text', () => {
  it.each([
    ['“Vamos esperar”, disse Ana Prado na segunda-feira.', ['Ana Prado']],
    ['Ana Prado afirmou: “Vamos esperar.”', ['Ana Prado']],
    ['Segundo a prefeita Ana Prado, o projeto é “um desastre”.', ['Ana Prado']],
    ['O prefeito, Paulo Reis, classificou o projeto como “desastre”.', ['Paulo Reis']],
    ['“Acabou”, lamentou a moradora.', ['a moradora']],
    ['De acordo com a polícia, a estrada está “bloqueada”.', ['a polícia']],
    ['O “Galo Vermelho” fechou em maio.', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersIn('pt', text)).toEqual(expected);
  });
});

describe('who is only described is named with what they are of', () => {
  it.each([
    ['es', '«No hay plan», dijo un portavoz del ministerio.', 'un portavoz del ministerio'],
    ['es', '«Es tarde», lamentó una vecina de Lugo.', 'una vecina de Lugo'],
    ['es', 'Un funcionario de la embajada dijo: «Ya veremos».', 'Un funcionario de la embajada'],
    ['es', '«Nadie avisó», contó un empleado de la tienda.', 'un empleado de la tienda'],
    ['es', 'La directora del museo dijo: «Abrimos en mayo».', 'La directora del museo'],
    ['es', '«Cerramos», anunció el dueño del bar.', 'el dueño del bar'],
    ['es', '«Nada», respondió un vecino del barrio.', 'un vecino del barrio'],
    ['es', '«Cerrado», escribió el guarda de la torre.', 'el guarda de la torre'],
    ['es', 'El jefe de la policía dijo: «Fue un error».', 'El jefe de la policía'],
    ['es', '«Subimos mañana», explicó la capitana del barco.', 'la capitana del barco'],
    ['fr', '« Il est tard », a dit un porte-parole du ministère.', 'un porte-parole du ministère'],
    ['fr', '« C’est fini », a déclaré une habitante de Nantes.', 'une habitante de Nantes'],
    ['fr', 'Un employé de la mairie a dit : « On verra. »', 'Un employé de la mairie'],
    ['fr', '« Nous ouvrons en mai », a dit la directrice du musée.', 'la directrice du musée'],
    ['fr', 'Selon un responsable de l’ambassade, c’est « une erreur ».', 'un responsable de l’ambassade'],
    ['fr', '« Trop cher », a estimé un client du magasin.', 'un client du magasin'],
    ['fr', '« Rien », a répondu un voisin des Roux.', 'un voisin des Roux'],
    ['fr', 'Le gérant du camping a dit : « Complet. »', 'Le gérant du camping'],
    ['fr', '« Fermé », a écrit le gardien de la tour.', 'le gardien de la tour'],
    ['fr', '« On ferme », a crié la patronne du café.', 'la patronne du café'],
    ['pt', '“É tarde”, disse um porta-voz do ministério.', 'um porta-voz do ministério'],
    ['pt', '“Acabou”, lamentou uma moradora de Olinda.', 'uma moradora de Olinda'],
    ['pt', 'Um funcionário da embaixada disse: “Veremos.”', 'Um funcionário da embaixada'],
    ['pt', '“Abrimos em maio”, disse a diretora do museu.', 'a diretora do museu'],
    ['pt', '“Caro”, reclamou um cliente da loja.', 'um cliente da loja'],
    ['pt', '“Fechado”, escreveu o guarda da torre.', 'o guarda da torre'],
    ['pt', 'O gerente do hotel disse: “Lotado.”', 'O gerente do hotel'],
    ['pt', '“Nada”, respondeu um vizinho dos Reis.', 'um vizinho dos Reis'],
    ['pt', '“Vamos”, disse a capitã do barco.', 'a capitã do barco'],
    ['pt', '“Já”, gritou o chefe da polícia.', 'o chefe da polícia'],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });

  it.each([
    ['es', '«Llueve», dijo el guía el lunes.', 'el guía'],
    ['es', '«Llueve», dijo de nuevo el guía.', 'el guía'],
    ['es', '«Llueve», dijo el guía de pronto.', 'el guía'],
    ['es', '«Llueve», dijo el guía de mala gana.', 'el guía'],
    ['es', '«Llueve», dijo la guía de pie.', 'la guía'],
    ['fr', '« Il pleut », a dit le guide lundi.', 'le guide'],
    ['fr', '« Il pleut », a dit le guide de nouveau.', 'le guide'],
    ['fr', '« Il pleut », a dit le guide d’une voix basse.', 'le guide'],
    ['fr', '« Il pleut », a dit le guide de bonne humeur.', 'le guide'],
    ['fr', '« Il pleut », a dit la guide depuis le pont.', 'la guide'],
    ['pt', '“Chove”, disse o guia na segunda.', 'o guia'],
    ['pt', '“Chove”, disse o guia de repente.', 'o guia'],
    ['pt', '“Chove”, disse o guia de novo.', 'o guia'],
    ['pt', '“Chove”, disse a guia de pé.', 'a guia'],
    ['pt', '“Chove”, disse o guia de manhã.', 'o guia'],
  ])('but without what tells when or how: %s: %s', (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });
});
