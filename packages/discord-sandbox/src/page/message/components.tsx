import type { ComponentChildren } from 'preact';
import type { ShownPosted } from '../../protocol.ts';
import { COMPONENT, type Component } from '../../shapes.ts';
import { usePage } from '../context.ts';
import { Markdown, Spoiler } from '../markdown/view.tsx';
import { Button } from './button.tsx';
import { FileLink, fileNameIn, Picture } from './media.tsx';
import { Places } from './places.tsx';
import { SelectMenu } from './select-menu.tsx';

interface Given {
  component: Component;
  posted: ShownPosted;
}

export function ComponentView({ component, posted }: Given) {
  const children = (component.components ?? []).map((child) => (
    <ComponentView component={child} posted={posted} />
  ));
  switch (component.type) {
    case COMPONENT.row:
      return <div class="row">{children}</div>;
    case COMPONENT.button:
      return <Button component={component} posted={posted} />;
    case COMPONENT.text:
      return (
        <>
          <Markdown text={component.content ?? ''} />
          <Places places={posted.places.filter((place) => place.component === component.id)} />
        </>
      );
    case COMPONENT.section:
      return (
        <div class="section">
          <div class="stack">{children}</div>
          {component.accessory ? <ComponentView component={component.accessory} posted={posted} /> : null}
        </div>
      );
    case COMPONENT.container:
      return <Container component={component}>{children}</Container>;
    case COMPONENT.separator:
      return component.divider === false ? (
        <div class={`gap spacing-${component.spacing ?? 1}`} />
      ) : (
        <hr class={`spacing-${component.spacing ?? 1}`} />
      );
    case COMPONENT.thumbnail:
      return (
        <div class="thumbnail">
          <Picture
            url={component.media?.url ?? ''}
            description={component.description}
            spoiler={component.spoiler}
          />
        </div>
      );
    case COMPONENT.gallery:
      return (
        <div class={`gallery of-${Math.min(component.items?.length ?? 1, 3)}`}>
          {(component.items ?? []).map(({ media, description, spoiler }) => (
            <Picture url={media.url} description={description} spoiler={spoiler} />
          ))}
        </div>
      );
    case COMPONENT.file: {
      const url = component.file?.url ?? '';
      return <FileLink url={url} name={fileNameIn(url)} spoiler={component.spoiler} />;
    }
    default:
      return <Select component={component} posted={posted} />;
  }
}

function Container({ component, children }: { component: Component; children: ComponentChildren }) {
  const { accent_color: colour, spoiler } = component;
  const inside = spoiler ? <Spoiler>{children}</Spoiler> : children;
  return (
    <div class={typeof colour === 'number' ? 'container accented' : 'container'} style={accentStyle(colour)}>
      {inside}
    </div>
  );
}

/** The bar at the left of a container or embed. */
export const accentStyle = (colour: number | null | undefined) =>
  typeof colour === 'number' ? { '--accent-bar': `#${colour.toString(16).padStart(6, '0')}` } : {};

function Select({ component, posted }: Given) {
  const { calls, me, follow, entities } = usePage();
  const { custom_id, placeholder, options, type } = component;
  return (
    <SelectMenu
      component={component}
      options={options ?? entities(type)}
      disabled={component.disabled === true}
      onPick={(values) =>
        follow(placeholder ?? 'Select', calls.select(posted.message.id, custom_id ?? '', values, me.key))
      }
    />
  );
}
