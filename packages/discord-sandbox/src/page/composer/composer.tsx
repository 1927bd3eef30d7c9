import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { failureWords } from '../connection.ts';
import { usePage } from '../context.ts';
import { FileField, type SentFile, useSending } from '../files.tsx';
import { Icon } from '../icons.tsx';
import { Listbox, moved, optionId } from '../listbox.tsx';
import { type Say, useWords } from '../words.ts';
import {
  type CommandDraft,
  type Draft,
  emptyDraft,
  optionsLeft,
  removePill,
  runnablesOf,
  startCommand,
  typedCommand,
  typedInto,
  withFile,
  withMentions,
  writePill,
} from './draft.ts';
import { PillField } from './pill.tsx';
import { useDrop } from './use-drop.ts';
import { usePopup } from './use-popup.ts';
import { callWords, fixedValues, readyValues, shownValues } from './values.ts';

interface Given {
  /** Where the message goes, in words. */
  place: string;
  /** A command that was asked for elsewhere on the page; `at` tells two wishes for the same one apart. */
  wanted: { command: string; at: number } | null;
}

/** The field at the bottom: a message, or a slash command whose options are pills. */
export function Composer({ place, wanted }: Given) {
  const { calls, commands, entities, follow, asked, mentionables } = usePage();
  const words = useWords();
  const { locale, say } = words;
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  /** `text`, `rest`, or the name of an option. */
  const [focus, setFocus] = useState('text');
  const [problem, setProblem] = useState<{ pill: string; words: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const takeFocus = useRef(false);
  const id = useId();

  const runnables = useMemo(() => runnablesOf(commands, locale), [commands, locale]);
  const fixedOf = (option: Parameters<typeof fixedValues>[0]) => fixedValues(option, words, entities);

  const change = (next: Draft, field?: string) => {
    setDraft(next);
    setProblem(null);
    if (field === undefined) return;
    takeFocus.current = true;
    setFocus(field);
  };
  const begin = (command: CommandDraft) => change(command, firstOpen(command));
  const popup = usePopup({ draft, focus, runnables, mentionables, fixedOf, change, begin });

  const files = draft.kind === 'text' ? (draft.files ?? []) : [];
  const tell = (pill: string) => (words: string) => setProblem({ pill, words });
  const setFiles = (kept: readonly SentFile[]) =>
    change({ kind: 'text', text: draft.kind === 'text' ? draft.text : '', files: kept }, 'text');
  const fill = (command: CommandDraft, file: SentFile | undefined) => {
    const filled = file && withFile(command, file);
    if (filled) change(filled, firstOpen(filled));
  };
  const dropped = useSending({
    files,
    most: draft.kind === 'text' ? MOST_FILES : 1,
    onFiles: (all) => (draft.kind === 'text' ? setFiles(all) : fill(draft, all.at(-1))),
    onProblem: tell(focus),
  });
  const held = useDrop(dropped.take);

  // What has the focus may have come with this very draft.
  useLayoutEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    form.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(focus)}"]`)?.focus();
  });
  useEffect(() => {
    const runnable = runnables.find(({ name }) => name === wanted?.command);
    if (runnable) begin(startCommand(runnable));
  }, [wanted]);

  const write = (text: string) => {
    const command = text.startsWith('/') ? typedCommand(runnables, text) : null;
    if (command) begin(command);
    else change({ kind: 'text', text, files });
  };
  const type = (command: CommandDraft, field: string, text: string) => {
    const typed = typedInto(command, field, text);
    change(typed.draft, typed.field === field ? undefined : typed.field);
  };
  const leave = (command: CommandDraft) =>
    change({ kind: 'text', text: `/${command.runnable.name}` }, 'text');

  const send = () => {
    if (draft.kind === 'text') {
      if (draft.text.trim() === '' && files.length === 0) return;
      const content = withMentions(draft.text, mentionables);
      calls
        .say({ ...asked(), content, files: files.map(({ id }) => id) })
        .catch((error: unknown) => setProblem({ pill: 'text', words: failureWords(error, say) }));
      return change(emptyDraft, 'text');
    }
    const found = readyValues(draft, fixedOf, say);
    if (!found.ready) {
      takeFocus.current = true;
      setFocus(found.pill);
      return setProblem({ pill: found.pill, words: found.problem });
    }
    const { name } = draft.runnable;
    const call = { ...asked(), command: name, options: found.values };
    void follow(callWords(name, shownValues(draft, found.values)), calls.slash(call));
    change(emptyDraft, 'text');
  };

  const backspace = (event: KeyboardEvent) => {
    if (draft.kind !== 'command' || (event.target as HTMLInputElement).value !== '') return;
    event.preventDefault();
    const at = draft.pills.findIndex(({ option }) => option.name === focus);
    const pill = draft.pills[at];
    if (pill && !pill.option.required)
      return change(removePill(draft, focus), draft.pills[at - 1]?.option.name ?? 'rest');
    const before = focus === 'rest' ? draft.pills.at(-1) : draft.pills[at - 1];
    if (before) change(draft, before.option.name);
    else leave(draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const button = (event.target as HTMLElement).closest('button');
    const leaves = event.key === 'Escape' || (event.key === 'Backspace' && button?.closest('.pill'));
    if (event.isComposing || (button && !leaves)) return;
    const { items, active } = popup;
    const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length > 0) {
      event.preventDefault();
      popup.setActive(moved(active, event.key === 'ArrowDown' ? 1 : -1, items.length));
    } else if ((event.key === 'Enter' || event.key === 'Tab') && plain && items[active]) {
      event.preventDefault();
      items[active]?.pick();
    } else if (event.key === 'Tab' && plain && items[0]) {
      event.preventDefault();
      items[0].pick();
    } else if (event.key === 'Enter' && plain) {
      event.preventDefault();
      send();
    } else if (event.key === 'Backspace') backspace(event);
    else if (event.key === 'Escape') {
      event.preventDefault();
      if (popup.showing) popup.close();
      else change(emptyDraft, 'text');
    }
  };

  const combobox = (field: string) => ({
    role: 'combobox' as const,
    'aria-autocomplete': 'list' as const,
    'aria-expanded': popup.open && focus === field,
    'aria-controls': `${id}-list`,
    'aria-activedescendant':
      focus === field && popup.active >= 0 ? optionId(`${id}-list`, popup.active) : undefined,
    'data-field': field,
    autoComplete: 'off',
    spellcheck: false,
    onFocus: () => setFocus(field),
  });
  return (
    <form
      class="composer"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={onKeyDown}
    >
      {popup.showing ? (
        <div class="popup">
          {popup.hint ? <p class="popup-hint">{popup.hint}</p> : null}
          {popup.items.length > 0 ? (
            <Listbox
              id={`${id}-list`}
              label={popup.label}
              items={popup.items}
              active={popup.active}
              onPick={(index) => popup.items[index]?.pick()}
              onHover={popup.setActive}
            />
          ) : null}
        </div>
      ) : null}
      <p class="composer-problem" role="alert">
        {problem?.words}
      </p>
      {held || dropped.waiting ? (
        <p class="drop-hint" role="status">
          {say(held ? 'dropFile' : 'uploading')}
        </p>
      ) : null}
      {files.length > 0 ? (
        <FileField
          files={files}
          most={files.length}
          label={say('chooseFiles')}
          onFiles={setFiles}
          onProblem={tell('text')}
        />
      ) : null}
      <div class="composer-box">
        {draft.kind === 'text' ? (
          <FileField
            compact
            files={[]}
            most={MOST_FILES - files.length}
            label={say('messageBox', { place })}
            onFiles={(more) => setFiles([...files, ...more])}
            onProblem={tell('text')}
          />
        ) : null}
        {draft.kind === 'text' ? (
          <input
            {...combobox('text')}
            class="rest"
            maxLength={2_000}
            value={draft.text}
            placeholder={say('messageBox', { place })}
            aria-label={say('messageBox', { place })}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        ) : (
          <div class="pills">
            <span class="command-name">/{draft.runnable.title}</span>
            {draft.pills.map((pill) => (
              <PillField
                key={pill.option.name}
                pill={pill}
                wrong={problem?.pill === pill.option.name}
                combobox={combobox(pill.option.name)}
                onInput={(text) => type(draft, pill.option.name, text)}
                onFocus={() => setFocus(pill.option.name)}
                onFile={(file) =>
                  file
                    ? fill(draft, file)
                    : change(writePill(draft, pill.option.name, { text: '', picked: null }), pill.option.name)
                }
                onProblem={tell(pill.option.name)}
              />
            ))}
            <input
              {...combobox('rest')}
              class="rest"
              value={draft.rest}
              aria-label={say('addOption')}
              placeholder={restWords(draft, say)}
              onInput={({ currentTarget }) => type(draft, 'rest', currentTarget.value)}
            />
          </div>
        )}
        <button type="submit" class="send" aria-label={say('send')}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

/** Files of one message. */
const MOST_FILES = 10;

/** The first option that still wants a value. */
const firstOpen = ({ pills }: CommandDraft): string =>
  pills.find(({ text }) => text === '')?.option.name ?? 'rest';

function restWords(draft: CommandDraft, say: Say): string {
  const n = optionsLeft({ ...draft, rest: '' }).length;
  return n === 0 ? '' : say('optionsLeft', { n });
}
