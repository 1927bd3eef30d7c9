import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ShelfDocument, ShelfParagraph } from '../../protocol.ts';
import { usePage } from '../context.ts';
import { InPressable } from '../link.tsx';
import { useWords } from '../words.ts';
import { markTree, type Node } from './mark-tree.ts';

interface Given {
  id: string;
  /** The paragraph to begin at. */
  paragraph: number | undefined;
}

/** A document in full, its marks in place. */
export function Reader({ id, paragraph }: Given) {
  const { say, locale } = useWords();
  const { calls, state } = usePage();
  const [found, setFound] = useState<{ id: string; document: ShelfDocument | null } | null>(null);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    calls.read(id, locale).then(
      (document) => setFound({ id, document }),
      () => undefined,
    );
  }, [id, state.application.id, locale]);
  useEffect(() => {
    const place = article.current?.querySelector<HTMLElement>(`[data-paragraph="${paragraph ?? ''}"]`);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [found, paragraph]);
  if (found?.id !== id) return null;
  const { document } = found;
  if (!document) return <p class="empty">{say('cannotRead')}</p>;
  const lookOf = (kind: string) => `hue-${document.kinds.findIndex((one) => one.kind === kind)}`;
  const toggle = (kind: string) =>
    setHidden(hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind]);
  return (
    <article class="reader" ref={article}>
      <h3 class="reader-title" dir="auto">
        {document.title}
      </h3>
      <p class="facts">
        {document.facts.map(({ label, value }) => (
          <span class="fact">
            <span class="fact-label">{label}</span> <span dir="auto">{value}</span>
          </span>
        ))}
      </p>
      <fieldset class="legend">
        <legend class="visually-hidden">{say('markLegend')}</legend>
        {document.kinds.map(({ kind, name }) => (
          <label>
            <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => toggle(kind)} />
            <span class={`mark ${lookOf(kind)}`}>{name}</span>
          </label>
        ))}
      </fieldset>
      {document.paragraphs.map((one) => (
        <Paragraph
          key={one.number}
          paragraph={one}
          here={one.number === paragraph}
          hidden={hidden}
          lookOf={lookOf}
        />
      ))}
    </article>
  );
}

interface ParagraphGiven {
  paragraph: ShelfParagraph;
  here: boolean;
  hidden: readonly string[];
  /** The class of a kind of mark. */
  lookOf(kind: string): string;
}

function Paragraph({ paragraph, here, hidden, lookOf }: ParagraphGiven) {
  const { say } = useWords();
  const { number, heading, text, marks } = paragraph;
  const tree = useMemo(
    () =>
      markTree(
        text,
        marks.filter(({ kind }) => !hidden.includes(kind)),
      ),
    [text, marks, hidden],
  );
  return (
    <>
      {heading ? (
        <h4 class="reader-heading" dir="auto">
          {heading}
        </h4>
      ) : null}
      <div class={here ? 'paragraph here' : 'paragraph'} data-paragraph={number} tabIndex={-1}>
        <span class="paragraph-number" title={say('paragraph', { number })}>
          <span aria-hidden="true">¶</span> {number}
        </span>
        <p dir="auto">
          {tree.map((node) => (
            <Marked node={node} lookOf={lookOf} />
          ))}
        </p>
      </div>
    </>
  );
}

function Marked({ node, lookOf }: { node: Node; lookOf(kind: string): string }) {
  const { run } = usePage();
  const nested = useContext(InPressable);
  if (typeof node === 'string') return <>{node}</>;
  const { mark, children } = node;
  const inside = children.map((child) => <Marked node={child} lookOf={lookOf} />);
  const { call } = mark;
  const look = `mark ${lookOf(mark.kind)}`;
  if (call && !nested)
    return (
      <button type="button" class={look} data-label={mark.label} title={mark.label} onClick={() => run(call)}>
        <InPressable.Provider value={true}>{inside}</InPressable.Provider>
      </button>
    );
  if (nested) return <span class={look}>{inside}</span>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its label shows when it is reached by keyboard or finger
    <span class={look} data-label={mark.label} tabIndex={0}>
      {inside}
      <span class="visually-hidden"> ({mark.label}) </span>
    </span>
  );
}
