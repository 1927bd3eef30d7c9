import { usePage } from '../context.ts';
import { Icon } from '../icons.tsx';
import { addressOf } from '../route.ts';
import type { Pending } from '../session.ts';
import { complaintsIn } from '../traffic/refusals.ts';
import { shortPath } from '../traffic/steps.ts';
import { useWords } from '../words.ts';

/** What was sent and is not answered yet, or the sentence about why it never will be. */
export function PendingView({ pending, onDismiss }: { pending: Pending; onDismiss(): void }) {
  const { what, failure } = pending;
  const { say } = useWords();
  const { me } = usePage();
  if (!failure)
    return (
      <p class="pending">
        <span class="dots" aria-hidden="true" />
        {say('sending', { what })}
      </p>
    );
  return (
    <article class="message private failed" tabIndex={-1}>
      <div class="message-main">
        <p class="asked" title={what}>
          {say('used', { name: me.user.global_name ?? me.user.username })} <span dir="auto">{what}</span>
        </p>
        <p class="failure">{failure.sentence}</p>
        {failure.refusals.map(({ method, path, status, response }) => (
          <div class="refusal">
            <p>
              <code>
                {status} {method} {shortPath(path)}
              </code>
            </p>
            <ul>
              {complaintsIn(response).map(({ field, rule, words }) => (
                <li>
                  {field ? <code>{field}</code> : null} {words} <span class="quiet">{rule}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p class="note">
          <Icon name="hidden" />
          {say('onlyYou')}
          <button type="button" class="text-button" onClick={onDismiss}>
            {say('dismiss')}
          </button>
          <a class="text-button" href={addressOf({ pane: 'behind' })}>
            {say('whyRefused')}
          </a>
        </p>
      </div>
    </article>
  );
}
