import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Modal } from '../../protocol.ts';
import { COMPONENT, type Component } from '../../shapes.ts';
import { usePage } from '../context.ts';
import { FileField, type SentFile } from '../files.tsx';
import { Markdown } from '../markdown/view.tsx';
import { useWords } from '../words.ts';
import { SelectMenu } from './select-menu.tsx';

type Values = Record<string, string | string[]>;
type Write = (customId: string, value: string | string[]) => void;

interface Given {
  modal: Modal;
  onSubmit(values: Values): void;
  onClose(): void;
}

/** A bot's form. Closing it sends nothing. */
export function ModalView({ modal, onSubmit, onClose }: Given) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [values, setValues] = useState<Values>(() => presets(modal));
  const [problem, setProblem] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const write: Write = (customId, value) => setValues((before) => ({ ...before, [customId]: value }));
  const submit = (event: Event) => {
    event.preventDefault();
    const name = firstMissing(modal, values);
    if (name !== null) return setProblem(say('requiredMissing', { name }));
    onSubmit(values);
    onClose();
  };
  return (
    <dialog ref={dialog} class="modal" aria-labelledby={heading} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={heading}>{modal.title}</h2>
        <div class="modal-fields">
          {modal.components.map((component) => (
            <Part component={component} write={write} />
          ))}
        </div>
        <p class="form-problem" role="alert">
          {problem}
        </p>
        <div class="row end">
          <button type="button" class="button secondary" onClick={() => dialog.current?.close()}>
            {say('cancel')}
          </button>
          <button type="submit" class="button primary">
            {say('submit')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** Fields whose value is picked; the browser itself asks for typed ones. */
const PICKED: readonly number[] = [
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
  COMPONENT.radioGroup,
  COMPONENT.checkboxGroup,
  COMPONENT.fileUpload,
];

const pickedFields = ({ components }: Modal) =>
  components.flatMap(({ label, component: field }) =>
    field?.custom_id && PICKED.includes(field.type) ? [{ label, field, id: field.custom_id }] : [],
  );

/** What a form holds before anybody has touched it. */
const presets = (modal: Modal): Values =>
  Object.fromEntries(
    pickedFields(modal).flatMap(({ field, id }) => {
      const chosen = [
        ...(field.options ?? []).filter((option) => option.default === true).map(({ value }) => value),
        ...(field.default_values ?? []).map((one) => one.id),
      ];
      return chosen.length > 0 ? [[id, chosen]] : [];
    }),
  );

const firstMissing = (modal: Modal, values: Values): string | null =>
  pickedFields(modal).find(({ field, id }) => field.required !== false && !values[id]?.length)?.label ?? null;

function Part({ component, write }: { component: Component; write: Write }) {
  if (component.type === COMPONENT.text) return <Markdown text={component.content ?? ''} />;
  if (component.type === COMPONENT.row)
    return (
      <>
        {(component.components ?? []).map((child) => (
          <Labelled label={child.label} required={child.required !== false}>
            <Field field={child} label={child.label ?? ''} write={write} />
          </Labelled>
        ))}
      </>
    );
  const field = component.component;
  if (!field) return null;
  const required = field.required !== false && field.type !== COMPONENT.checkbox;
  return (
    <Labelled label={component.label} description={component.description} required={required}>
      <Field field={field} label={component.label ?? ''} write={write} />
    </Labelled>
  );
}

function Labelled(given: {
  label: string | null | undefined;
  description?: string | null | undefined;
  required: boolean;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      <p class="field-label">
        {given.label}
        {given.required ? <span class="needed"> *</span> : null}
      </p>
      {given.description ? <p class="subtext">{given.description}</p> : null}
      {given.children}
    </div>
  );
}

function Field({ field, label, write }: { field: Component; label: string; write: Write }) {
  const { entities } = usePage();
  const id = field.custom_id ?? '';
  const required = field.required !== false;
  switch (field.type) {
    case COMPONENT.textInput:
      return <TextField field={field} label={label} required={required} write={write} />;
    case COMPONENT.checkbox:
      return (
        <input
          type="checkbox"
          aria-label={label}
          defaultChecked={field.default === true}
          onChange={({ currentTarget }) => write(id, String(currentTarget.checked))}
        />
      );
    case COMPONENT.radioGroup:
    case COMPONENT.checkboxGroup:
      return <Group field={field} label={label} required={required} write={write} />;
    case COMPONENT.fileUpload:
      return <Upload field={field} label={label} write={write} />;
    default:
      return (
        <SelectMenu
          component={field}
          label={label}
          options={field.options ?? entities(field.type)}
          onPick={(values) => write(id, values)}
        />
      );
  }
}

interface FieldGiven {
  field: Component;
  label: string;
  required: boolean;
  write: Write;
}

function TextField({ field, label, required, write }: FieldGiven) {
  const PARAGRAPH = 2;
  const shared = {
    'aria-label': label,
    required,
    placeholder: field.placeholder ?? '',
    defaultValue: field.value ?? '',
    maxLength: field.max_length ?? 4_000,
    minLength: field.min_length ?? 0,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      write(field.custom_id ?? '', currentTarget.value),
  };
  return field.style === PARAGRAPH ? <textarea {...shared} rows={4} /> : <input {...shared} type="text" />;
}

function Upload({ field, label, write }: Omit<FieldGiven, 'required'>) {
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const [problem, setProblem] = useState('');
  return (
    <>
      <FileField
        files={files}
        most={field.max_values ?? 1}
        label={label}
        onFiles={(all) => {
          setFiles(all);
          write(
            field.custom_id ?? '',
            all.map(({ id }) => id),
          );
        }}
        onProblem={setProblem}
      />
      <p class="form-problem" role="alert">
        {problem}
      </p>
    </>
  );
}

function Group({ field, label, required, write }: FieldGiven) {
  const radio = field.type === COMPONENT.radioGroup;
  const options = field.options ?? [];
  const [chosen, setChosen] = useState(
    options.filter((option) => option.default === true).map(({ value }) => value),
  );
  const name = useId();
  const pick = (value: string) => {
    const others = chosen.filter((one) => one !== value);
    const now = radio ? [value] : chosen.includes(value) ? others : [...others, value];
    setChosen(now);
    write(field.custom_id ?? '', now);
  };
  return (
    <fieldset class="group" aria-label={label}>
      {options.map(({ label: words, value, description }) => (
        <label>
          <input
            type={radio ? 'radio' : 'checkbox'}
            name={name}
            required={radio && required}
            checked={chosen.includes(value)}
            onChange={() => pick(value)}
          />
          <span>
            {words}
            {description ? <span class="subtext"> {description}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
