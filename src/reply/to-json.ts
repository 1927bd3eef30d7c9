import type { Answer } from '../answer/answer.ts';
import type { FigureGroup } from '../answer/figure/groups.ts';
import type { Find, Searched } from '../answer/found.ts';
import { findsOf } from '../answer/list.ts';
import { alteredText, type QuizChoice, type QuizQuestion } from '../answer/quiz/index.ts';
import type { Verification } from '../answer/verify/types.ts';
import type { Excerpt } from '../corpus/excerpt.ts';
import { problemText } from '../corpus/problem.ts';
import { excerptId } from '../corpus/provenance.ts';
import type { Source } from '../corpus/source.ts';
import { slice } from '../text/span.ts';
import { thingsOf } from './answers/figures.ts';
import { missingFields, reference } from './reference/index.ts';

/** An answer as the terminal's `--json` prints it. Offsets are UTF-16, into the source's text, end exclusive. */
export function toJson(
  command: string,
  options: Readonly<Record<string, unknown>>,
  answer: Answer,
  limit = Infinity,
): object {
  return {
    command,
    options,
    kind: answer.kind === 'near' ? 'near' : foundNothing(answer) ? 'nothing' : 'found',
    excerpts: findsOf(answer).slice(0, limit).map(findJson),
    ...extras(answer),
  };
}

/** Whether an answer has nothing to show of what was asked for. */
export function foundNothing(answer: Answer): boolean {
  if (answer.kind === 'proof') return answer.proof.state === 'changed';
  return ['nothing', 'near', 'hint', 'which', 'unknownId'].includes(answer.kind);
}

const respelledJson = (words: readonly Excerpt[] | undefined): object =>
  words ? { searchedFor: words.map(({ text }) => text) } : {};

const searchedJson = (searched: Searched): object => ({
  ...searched,
  nearest: searched.nearest.map(({ text }) => text),
});

function extras(answer: Answer): object {
  switch (answer.kind) {
    case 'found':
      return { ...respelledJson(answer.searchedFor), ...(answer.open && { open: answer.open }) };
    case 'figures':
      return { groups: answer.groups.map(groupJson), ...respelledJson(answer.searchedFor) };
    case 'near':
      return { searched: searchedJson(answer.searched) };
    case 'nothing':
      return {
        searched: searchedJson(answer.searched),
        ...(answer.verdict && { verdict: answer.verdict, changes: [] }),
      };
    case 'person':
      return { name: answer.name.text, aspects: answer.traces.map(({ aspect }) => aspect) };
    case 'timeline':
      return { events: answer.events.map(({ date, kind }) => ({ date, kind })) };
    case 'compared':
      return {
        speakers: answer.accounts.map(({ speakers }) => speakers.map(({ text }) => text)),
        silent: answer.silent.map(({ source }) => sourceJson(source)),
      };
    case 'verified':
      return verifiedJson(answer.check);
    case 'hint':
      return { hint: answer.hint };
    case 'which':
      return {
        which: answer.people.map(({ name, role }) => ({ name: name.text, role: role?.text ?? null })),
      };
    case 'proof':
      return { proof: answer.proof.state };
    case 'unknownId':
      return { reason: answer.reason };
    case 'reference': {
      const { shelved, style, others } = answer;
      return {
        source: sourceJson(shelved.source),
        style,
        reference: reference(shelved.source, style),
        missing: missingFields(shelved.source),
        others: others.map(({ source }) => source.id),
      };
    }
    case 'reading':
      return {
        terms: answer.portions.map(({ terms }) =>
          terms.map(({ term, explained }) => ({ term: term.text, explained: explained.text })),
        ),
      };
    case 'quiz':
      return { questions: answer.quiz.questions.map(questionJson), wanted: answer.quiz.wanted };
    case 'checked':
      return {
        checks: answer.checks.map(({ answer, ...options }) => toJson('verify', options, answer)),
        more: answer.more,
      };
    case 'shelf':
      return {
        sources: answer.shelf.map(({ source, annotations }) => ({
          ...sourceJson(source),
          passages: source.passages.length,
          quotations: annotations.quotations.length,
          figures: annotations.figures.length,
        })),
        leftOut: answer.leftOut.map((problem) => ({ ...problem, text: problemText(problem) })),
      };
    default:
      return {};
  }
}

/** Of the excerpts, `size` in a row stand together; `heading` is what they count, in the words of the first. */
function groupJson({ comparison, members }: FigureGroup): object {
  const heading = thingsOf(members[0].find).map(({ text }) => text);
  const size = members.length;
  if (comparison.kind !== 'differing') return { heading, size, ...comparison };
  const { least, most, ...difference } = comparison.difference;
  const values = { least: least.figure.value, most: most.figure.value };
  return { heading, size, ...comparison, difference: { ...values, ...difference } };
}

/** The choices as text, and the place of the right one, from 0. `shown` has a gap where words are left open. */
function questionJson({ kind, shown, choices, key }: QuizQuestion): object {
  return {
    kind,
    shown: shown.map(({ excerpt, gap }) => ({
      text: excerpt.text,
      start: excerpt.start,
      end: excerpt.end,
      gap: gap ? [gap.start, gap.end] : null,
    })),
    choices: choices.map(choiceJson),
    key,
  };
}

function choiceJson(choice: QuizChoice): unknown {
  switch (choice.kind) {
    case 'words':
      return choice.words.text;
    case 'source':
      return choice.shelved.source.id;
    case 'altered':
      return { altered: alteredText(choice.altered) };
    case 'order':
      return choice.order;
  }
}

function verifiedJson({ verdict, changes, cuts, speaker }: Verification): object {
  return {
    verdict,
    changes: changes.map(({ kind, from, to }) => ({ kind, from: from?.text ?? '', to: to ?? '' })),
    cuts: cuts.map(({ kind, turns, rest }) => ({ kind, turns: turns.text, rest: rest.text })),
    ...(speaker && { speaker }),
  };
}

function findJson({ excerpt, passage, score, highlights, quotation, figure, front }: Find): object {
  const { source, start, end, text } = excerpt;
  const at = (span: { start: number; end: number }): string => slice(source.text, span);
  return {
    id: excerptId(excerpt),
    text,
    start,
    end,
    passage: passage.number,
    score: Number(score.toFixed(4)),
    highlights: highlights.map((span) => [span.start, span.end]),
    source: sourceJson(source),
    ...(front && { front }),
    ...(quotation && {
      quotation: {
        kind: quotation.kind,
        start: quotation.content.start,
        end: quotation.content.end,
        speaker: quotation.speaker ? at(quotation.speaker.name) : null,
        role: quotation.speaker?.role ? at(quotation.speaker.role) : null,
        mention: quotation.mention ? { start: quotation.mention.start, end: quotation.mention.end } : null,
        cue: quotation.cue ? at(quotation.cue) : null,
      },
    }),
    ...(figure && {
      figure: {
        value: figure.value,
        text: at(
          figure.qualifier
            ? { start: Math.min(figure.qualifier.start, figure.number.start), end: figure.number.end }
            : figure.number,
        ),
        unit: figure.unit ? at(figure.unit) : null,
        qualifier: figure.qualifier ? at(figure.qualifier) : null,
        asOf: figure.asOf ?? null,
      },
    }),
  };
}

const sourceJson = ({ id, title, publisher, authors, published, url, kind, about }: Source): object => ({
  id,
  title: title ?? null,
  publisher: publisher ?? null,
  authors: authors ?? [],
  published: published ?? null,
  url: url ?? null,
  kind,
  ...(about && { about }),
});
