import type { DiscussionShow } from '../shelves/index.ts';
import { StoreError } from '../store/index.ts';
import type { AnsweringService } from './service.ts';

/** What the desk shows of discussions, as a service makes it. */
export const discussionShow = (service: AnsweringService): DiscussionShow => ({
  announced: service.announced,
  top: service.discussionTop,
  list: service.citedList,
  quoted: service.quotedExactly,
  async check(content, { locale, shelf }) {
    const asker = { locale, administrator: false, shelf };
    const answered = await service.onMessage('Check quotes', content, asker);
    if (typeof answered === 'string') throw new StoreError('the shelf that answers cannot be had');
    return answered.messages;
  },
});
