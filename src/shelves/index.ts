export { type Desk, type DeskReply, type Inspection, type Material, openDesk } from './desk.ts';
export type { Visitor } from './visitor.ts';
