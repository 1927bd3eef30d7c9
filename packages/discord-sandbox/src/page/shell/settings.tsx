import { Icon } from '../icons.tsx';
import { LANGUAGES, PAGE_LOCALES, type PageLocale, useWords } from '../words.ts';

/** The language of the page, which the bot is told too, and light or dark. */
export function Settings({ onLocale }: { onLocale(locale: PageLocale): void }) {
  const { locale, say } = useWords();
  return (
    <div class="settings">
      <select
        aria-label={say('language')}
        value={locale}
        onChange={({ currentTarget }) => onLocale(currentTarget.value as PageLocale)}
      >
        {PAGE_LOCALES.map((value) => (
          <option value={value} lang={value}>
            {LANGUAGES[value].name}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="icon-button"
        aria-label={say('theme')}
        title={say('theme')}
        onClick={turnTheme}
      >
        <Icon name="theme" />
      </button>
    </div>
  );
}

function turnTheme() {
  const { style } = document.documentElement;
  const dark = style.colorScheme
    ? style.colorScheme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  style.colorScheme = dark ? 'light' : 'dark';
}
