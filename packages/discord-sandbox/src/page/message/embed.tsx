import type { Embed } from '../../shapes.ts';
import { WebLink } from '../link.tsx';
import { Markdown } from '../markdown/view.tsx';
import { useWords } from '../words.ts';
import { accentStyle } from './components.tsx';
import { Picture } from './media.tsx';

/** The bar of an embed without a colour. */
const DARK = 0x80848c;

export function EmbedView({ embed }: { embed: Embed }) {
  const { locale } = useWords();
  const { author, color, description, fields, footer, image, thumbnail, timestamp, title, url } = embed;
  const foot = [footer?.text, timestamp && new Date(timestamp).toLocaleString(locale)]
    .filter(Boolean)
    .join(' · ');
  const linked = (words: string, to: string | null | undefined) =>
    to ? (
      <WebLink class="link" url={to}>
        {words}
      </WebLink>
    ) : (
      words
    );
  return (
    <div class="container embed accented" style={accentStyle(color ?? DARK)}>
      {thumbnail?.url ? (
        <div class="thumbnail">
          <Picture url={thumbnail.url} />
        </div>
      ) : null}
      {author?.name ? <p class="embed-author">{linked(author.name, author.url)}</p> : null}
      {title ? <p class="embed-title">{linked(title, url)}</p> : null}
      {description ? <Markdown text={description} /> : null}
      {fields?.length ? (
        <div class="embed-fields">
          {fields.map(({ name, value, inline }) => (
            <div class={inline ? 'inline' : ''}>
              <p class="embed-field-name">{name}</p>
              <Markdown text={value} />
            </div>
          ))}
        </div>
      ) : null}
      {image?.url ? <Picture url={image.url} /> : null}
      {foot ? <p class="subtext">{foot}</p> : null}
    </div>
  );
}
