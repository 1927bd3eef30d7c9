import { useState } from 'preact/hooks';
import type { RestEntry } from '../../protocol.ts';
import { useWords } from '../words.ts';
import { Json } from './json.tsx';
import { complaintsIn } from './refusals.ts';
import { type Step, shortPath } from './steps.ts';

/** What Discord told the bot, and what the bot answered, newest first. */
export function Traffic({ steps }: { steps: readonly Step[] }) {
  const { say } = useWords();
  const [withSuggestions, setWithSuggestions] = useState(false);
  const shown = steps.filter(({ suggestions }) => withSuggestions || !suggestions).toReversed();
  return (
    <div class="traffic">
      <p class="quiet">{say('behindNote')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={withSuggestions}
          onChange={({ currentTarget }) => setWithSuggestions(currentTarget.checked)}
        />
        {say('showSuggestions')}
      </label>
      {shown.length === 0 ? <p class="empty">{say('behindEmpty')}</p> : null}
      <ol>
        {shown.map((step) => (
          <StepView key={step.key} step={step} />
        ))}
      </ol>
    </div>
  );
}

function StepView({ step }: { step: Step }) {
  const { say, locale } = useWords();
  const { title, at, gateway, rest } = step;
  return (
    <li class="step">
      <h3 dir="auto">{title}</h3>
      <p class="quiet step-time">{new Date(at).toLocaleTimeString(locale)}</p>
      {gateway.map(({ name, data }) => (
        <div class="call">
          <p class="call-line">
            <span class="tag in">{say('gateway')}</span> <code>{name}</code>
          </p>
          <Json title="data" value={data} />
        </div>
      ))}
      {rest.map((entry) => (
        <CallView entry={entry} since={at} />
      ))}
    </li>
  );
}

function CallView({ entry, since }: { entry: RestEntry; since: number }) {
  const { method, path, body, files, status, response, at } = entry;
  const { say } = useWords();
  const refused = status >= 400;
  return (
    <div class={refused ? 'call refused' : 'call'}>
      <p class="call-line">
        <span class="tag out">{method}</span> <code>{shortPath(path)}</code>
        <span class={`status ${refused ? 'bad' : 'good'}`}>{status}</span>
        <span class="quiet">+{Math.max(0, at - since)} ms</span>
      </p>
      {refused ? (
        <div class="refusal">
          <p>{say('refused')}</p>
          <ul>
            {complaintsIn(response).map(({ field, rule, words }) => (
              <li>
                {field ? <code>{field}</code> : null} {words} <span class="quiet">{rule}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {body === null ? null : <Json title="body" value={body} />}
      {files.length > 0 ? <Json title="files" value={files} /> : null}
      {response === null ? null : <Json title="response" value={response} />}
    </div>
  );
}
