import { completeSpeaker } from '../src/answer/complete.ts';
import { choice, deskCommand, text } from '../src/command.ts';

export const follow = deskCommand('slash', {
  name: 'follow',
  description: 'Be told when a new source tells of somebody or something; without a name, what you follow',
  options: {
    what: text('A name or a topic (what you follow when left out)', { maxLength: 100 }),
    kind: choice('Which of the two (whatever fits when left out)', { person: 'A person', topic: 'A topic' }),
    where: choice('Where you are told (in a private message when left out)', {
      me: 'In a private message',
      here: 'In this channel, before everybody',
    }),
  },
  complete: { what: completeSpeaker },
});
