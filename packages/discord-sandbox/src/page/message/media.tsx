import { usePage } from '../context.ts';
import { Icon } from '../icons.tsx';
import { WebLink } from '../link.tsx';
import { Spoiler } from '../markdown/view.tsx';
import { useWords } from '../words.ts';

/** The path of something that the sandbox holds; null for what lies elsewhere, for nothing is fetched from there. */
function ownPath(url: string, origin: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin: from, pathname } = new URL(url);
  return from === origin && pathname.startsWith('/attachments/') ? pathname : null;
}

interface Given {
  url: string;
  description?: string | null | undefined;
  spoiler?: boolean | null | undefined;
}

export function Picture({ url, description, spoiler }: Given) {
  const { say } = useWords();
  const { state } = usePage();
  const path = ownPath(url, state.origin);
  const picture = path ? (
    <img src={path} alt={description ?? ''} title={description ?? ''} loading="lazy" />
  ) : (
    <span class="picture">
      <span class="quiet">{say('picture')}</span>
      <WebLink class="link" url={url}>
        {description || url}
      </WebLink>
    </span>
  );
  return spoiler ? <Spoiler>{picture}</Spoiler> : picture;
}

export function FileLink({ url, name, size, spoiler }: Given & { name: string; size?: number | undefined }) {
  const { locale } = useWords();
  const { state } = usePage();
  const path = ownPath(url, state.origin);
  const words = (
    <>
      <Icon name="file" />
      <span>
        {name}
        {size === undefined ? null : <span class="quiet"> {sizeWords(size, locale)}</span>}
      </span>
    </>
  );
  const file = path ? (
    <a class="file" href={path} download={name}>
      {words}
    </a>
  ) : (
    <span class="file">{words}</span>
  );
  return spoiler ? <Spoiler>{file}</Spoiler> : file;
}

function sizeWords(bytes: number, locale: string): string {
  const [amount, unit] =
    bytes < 1_000
      ? [bytes, 'byte']
      : bytes < 1_000_000
        ? [Math.round(bytes / 1_000), 'kilobyte']
        : [bytes / 1_000_000, 'megabyte'];
  return amount.toLocaleString(locale, { style: 'unit', unit, maximumFractionDigits: 1 });
}

/** The last part of an address, readable. */
export function fileNameIn(url: string): string {
  const name = url.split('/').at(-1) || 'file';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
