/** Nouns for something said, written or thought: his remark that “…”, the senator's promise of “…”. */
export const SAID_NOUNS: ReadonlySet<string> = new Set(
  `accusation acknowledgment acknowledgement address admission admonition advice affidavit affirmation allegation alert allegation allusion analogy announcement
  answer apology appeal appraisal argument assertion assessment assumption assurance avowal belief billing boast brag brief call
  caution caveat challenge chant characterisation characterization charge cheer claim clarification comment commitment comparison complaint
  concern concession conclusion condemnation confession conjecture contention conviction counter counterargument credo creed criticism
  critique cry declaration defence defense definition demand denial denunciation depiction description dictum directive disclaimer
  dismissal doctrine edict email e-mail endorsement epithet estimate excuse exclamation exhortation expectation explanation fear feeling
  forecast gibe greeting guess hint hope hunch idea indictment injunction insinuation insistence instruction insult interjection
  invitation invocation jab jest jibe joke judgment judgement justification label lament letter lie line logic manifesto mantra maxim memo
  message metaphor missive motto musing nickname note notion objection observation offer one-liner opinion oath order paraphrase phrase
  pitch plea pledge point portrayal post prediction preference proclamation prognosis promise prophecy proposal proposition
  protest protestation punchline query question quip quote reassurance rebuke rebuttal recollection recommendation refrain refusal
  reflection rejection rejoinder remark reminder repetition reply report reproach request response retort rhetoric riposte ruling rule
  saying sentiment shout signal slogan slur sneer soundbite speech statement stipulation story suggestion summary summation suspicion
  taunt term testimony text theory threat tirade toast tweet ultimatum verdict view vision vow warning whisper wish wisecrack wording word words
  writing yell`
    .split(/\s+/)
    .flatMap((noun) => [noun, plural(noun)]),
);

/** Those of them that words in marks may tell the kind of: her “never again” [pledge], the mayor's “clean streets” [speech]. */
export const TOLD_NOUNS: ReadonlySet<string> = new Set(
  `accusation allegation analogy answer apology assertion boast claim comment comparison complaint cry crack declaration epithet
  gibe insult jab jibe joke label line mantra metaphor motto outburst phrase pitch pledge prediction promise proposal quip quote rant rebuke refrain
  remark reply response retort rhetoric slogan slur soundbite speech statement taunt threat tirade tweet vow warning`
    .split(/\s+/)
    .flatMap((noun) => [noun, plural(noun)]),
);

/** Nouns with which a writer gives someone's own words: "in her [view]", "in the [words] of". */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  `words word view opinion phrase phrasing telling account estimation estimate reckoning judgment judgement assessment formulation parlance
  mind eyes wording language terminology retelling recollection`.split(/\s+/),
);

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
