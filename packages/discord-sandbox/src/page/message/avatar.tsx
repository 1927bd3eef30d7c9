import type { User } from '../../shapes.ts';
import { Icon } from '../icons.tsx';

/** A letter on a colour of its own; a bot's drawing for a bot. */
export function Avatar({ user }: { user: Pick<User, 'id' | 'username' | 'global_name' | 'bot'> }) {
  const name = user.global_name ?? user.username;
  const hue = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  return (
    <span
      class={`avatar${user.bot ? ' bot' : ''}`}
      style={user.bot ? {} : { '--hue': String(hue) }}
      aria-hidden="true"
    >
      {user.bot ? <Icon name="bot" /> : [...name][0]?.toUpperCase()}
    </span>
  );
}
