import type { Command } from '../src/command.ts';
import { add } from './add.ts';
import { addToShelf } from './add-to-shelf.ts';
import { ask } from './ask.ts';
import { assign } from './assign.ts';
import { checkQuotes } from './check-quotes.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { daily } from './daily.ts';
import { define } from './define.ts';
import { discuss } from './discuss.ts';
import { exportFile } from './export.ts';
import { feedback } from './feedback.ts';
import { figure } from './figure.ts';
import { follow } from './follow.ts';
import { help } from './help.ts';
import { log } from './log.ts';
import { person } from './person.ts';
import { quiz } from './quiz.ts';
import { quotes } from './quotes.ts';
import { reading } from './reading.ts';
import { remove } from './remove.ts';
import { saved } from './saved.ts';
import { settings } from './settings.ts';
import { show } from './show.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { whosaid } from './whosaid.ts';

/** The one list: dispatch, registration, help and the terminal read it. */
export const commands: readonly Command[] = [
  ask,
  figure,
  whosaid,
  quotes,
  verify,
  compare,
  timeline,
  person,
  define,
  reading,
  quiz,
  daily,
  follow,
  assign,
  discuss,
  checkQuotes,
  sources,
  cite,
  show,
  saved,
  exportFile,
  add,
  addToShelf,
  remove,
  settings,
  feedback,
  log,
  help,
];
