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
