import type { Welcome as Words } from '../../protocol.ts';
import { callWords } from '../composer/values.ts';
import { usePage } from '../context.ts';

/** A few things to try, one click each. */
export function Welcome({ welcome }: { welcome: Words }) {
  const { run, locale } = usePage();
  const { title, text, tries } = welcome.localizations?.[locale] ?? welcome;
  return (
    <section class="welcome">
      <h3>{title}</h3>
      <p>{text}</p>
      <ul>
        {tries.map(({ label, command, options }) => (
          <li>
            <button type="button" class="try" onClick={() => run({ command, options })}>
              <span class="try-label">{label}</span>
              <code dir="auto">{callWords(command, options ?? {})}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
