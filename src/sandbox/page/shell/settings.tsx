import { usePage } from '../context.ts';
import { Icon } from '../icons.tsx';
import { say } from '../words.ts';

/** Languages of Discord's client, each by its own name. */
const LOCALES: Record<string, string> = {
  'en-US': 'English, US',
  'en-GB': 'English, UK',
  de: 'Deutsch',
  'es-ES': 'Español, España',
  'es-419': 'Español, LATAM',
  fr: 'Français',
  'pt-BR': 'Português do Brasil',
};

/** The language that the bot is told, and light or dark. */
export function Settings({ onLocale }: { onLocale(locale: string): void }) {
  const { locale } = usePage();
  return (
    <div class="settings">
      <select
        aria-label={say('language')}
        value={locale}
        onChange={({ currentTarget }) => onLocale(currentTarget.value)}
      >
        {Object.entries(LOCALES).map(([value, words]) => (
          <option value={value}>{words}</option>
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
