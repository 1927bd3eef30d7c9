import type { InputHTMLAttributes } from 'preact';
import { OPTION } from '../../shapes.ts';
import { useWords } from '../words.ts';
import type { Pill } from './draft.ts';

interface Given {
  pill: Pill;
  wrong: boolean;
  combobox: InputHTMLAttributes<HTMLInputElement> & { 'data-field': string };
  onInput(text: string): void;
}

const WIDEST = 60;

export function PillField({ pill: { option, text }, wrong, combobox, onInput }: Given) {
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
