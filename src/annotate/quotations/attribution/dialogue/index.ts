/** Words in marks that nothing attributes → who has the turn, where people talk to each other. */
export { chances, type Weights, type WeightsOf } from './choice.ts';
export { pronounOf, readTurns, stageOf, turnTaking } from './dialogue.ts';
export { type Candidates, candidates, FEATURES, type Feature, type TurnCandidate } from './features.ts';
export { comparePeople, type Talk, talkOf } from './talk.ts';
export { type Turn, turnsOf } from './turns.ts';
export type { Voice } from './voice.ts';
