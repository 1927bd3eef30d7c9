export type { Material } from './adding.ts';
export type { CheckAsked, Checked, Lessons, PassagesAsked, QuestionAsked } from './assigning/lessons.ts';
export type {
  Deed,
  DeskReply,
  DirectMessage,
  Inspection,
  PickedPerson,
  Progress,
  Right,
  Sent,
} from './context.ts';
export { type Desk, openDesk } from './desk.ts';
export type { DiscussionShow, Top } from './discussion-show.ts';
export type { JudgedAnswer } from './judging.ts';
export type { DueNotice, FollowSource, Notice, NoticeAsked, OperatorSources } from './notices.ts';
export type { PageReader, SavedPage, SavedShow } from './saved-page.ts';
export type { Visitor } from './visitor.ts';
