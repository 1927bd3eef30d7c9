import type { InputHTMLAttributes } from 'preact';
import { OPTION } from '../../shapes.ts';
import { FileField, type SentFile } from '../files.tsx';
import { useWords } from '../words.ts';
import type { Pill } from './draft.ts';

interface Given {
  pill: Pill;
  wrong: boolean;
  combobox: InputHTMLAttributes<HTMLInputElement> & { 'data-field': string };
  onFocus(): void;
  onInput(text: string): void;
  onFile(file: SentFile | undefined): void;
  onProblem(words: string): void;
}

const WIDEST = 60;

export function PillField(given: Given) {
  const { pill, wrong, combobox, onFocus, onFile, onProblem } = given;
  const { option, text, picked } = pill;
  if (option.type !== OPTION.attachment) return <TypedPill {...given} />;
  return (
    <span class={`pill${wrong ? ' wrong' : ''}`}>
      <span class="pill-name">{option.name}</span>
      <FileField
        files={picked === null ? [] : [{ id: String(picked), name: text }]}
        most={1}
        label={`${option.name}: ${option.description}`}
        field={combobox['data-field']}
        onFocus={onFocus}
        onFiles={([file]) => onFile(file)}
        onProblem={onProblem}
      />
    </span>
  );
}

function TypedPill({ pill: { option, text }, wrong, combobox, onInput }: Given) {
  const { say } = useWords();
  const numeric = option.type === OPTION.integer || option.type === OPTION.number;
  return (
    <label class={`pill${wrong ? ' wrong' : ''}`}>
      <span class="pill-name">{option.name}</span>
      <input
        {...combobox}
        value={text}
        size={Math.min(WIDEST, Math.max(6, text.length + 1))}
        maxLength={option.type === OPTION.string ? (option.max_length ?? 6_000) : 6_000}
        inputMode={numeric ? 'decimal' : 'text'}
        aria-invalid={wrong}
        aria-required={option.required === true}
        aria-label={`${option.name}${option.required ? `, ${say('required')}` : ''}: ${option.description}`}
        dir="auto"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
