import { wordSet } from '../../text/word-list.ts';
import type { UnsaidWords } from '../unsaid-words.ts';

/** Words that tell of words which nobody said. */
export const UNSAID: UnsaidWords = {
  supposes: wordSet('suppose imagine assume pretend picture'),
  opens: wordSet("never please always just simply then do don't not now so and or"),
  tries: wordSet('avoid try stop start keep quit resist practise practice consider imagine remember'),
  commands: wordSet('say tell call write answer reply ask whisper shout repeat add mention speak cry'),
  between: wordSet('to the a your myself yourself himself herself itself ourselves yourselves themselves'),
  hearsay: wordSet(
    `rumor rumors rumour rumours claim claims report reports suggestion suggestions allegation allegations stories story
    assertion assertions notion idea`,
  ),
  untrue: wordSet('false untrue wrong baseless fake nonsense unfounded fabricated invented inaccurate'),
  mute: wordSet(
    `face faces eye eyes eyebrow eyebrows brow glance glances look looks gaze smile grin shrug nod frown expression expressions
    gesture gestures posture silence heart hearts stomach gut belly conscience mind brain body purse wallet instinct
    instincts intuition experience logic history fate luck habit memory mood moment moments situation weather sky wind`,
  ),
};
