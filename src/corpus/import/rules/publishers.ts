import { surelyNames } from '../raw/byline.ts';
import { isLetteredItem } from './list-items.ts';

const NAME = String.raw`(?<name>(?:The |Le |La |El |Die |Der |Das )?\p{Lu}[\p{L}\p{N}.'’&-]*(?:\/\p{Lu}\p{Ll}[\p{L}'’-]*)?(?: (?:of|for|the|de|del|la|du|des|and|&|\p{Lu}[\p{L}\p{N}.'’&-]*)){0,5})`;

/** Lines in which a site names itself, the surest first. */
const HINTS: readonly RegExp[] = [
  String.raw`\b[Nn]o ${NAME} (?:[Jj]ournalist|[Rr]eporter|[Ss]taff|[Ee]ditor)s? (?:was|were|has been|have been) involved\b`,
  String.raw`(?:not been|not|only been) (?:edited|created|written) by ${NAME} (?:staff|editors|team|journalists)\b`,
  String.raw`^${NAME}['’]s? (?:web)?site can also be (?:accessed|reached|visited)\b`,
  String.raw`^(?:This (?:article|story|post|report) (?:was |is )?)?(?:[Oo]riginally|[Ff]irst) (?:published|appeared|posted) (?:by|in|on|at) ${NAME}[.,]?(?: on \S.*)?$`,
  `^This (?:article|story|post|report) (?:originally|first) (?:appeared|ran|was published) (?:in|on|at) ${NAME}[.,]?$`,
  String.raw`^(?:Publisher|Published by|Published in|Source|Publication|Newspaper): ?${NAME}\.?$`,
  String.raw`^(?:\*\s?)?Subscribe to ${NAME}(?: (?:digital|today|now|for|and get|online|print)\b.*|['’]s .*|[.!]?)$`,
  String.raw`^(?:Sign up for|Get|Subscribe to|Join) (?:the |our )?${NAME}(?:['’]s)? (?:[\p{Ll}-]+ ){0,2}newsletters?\b`,
  String.raw`^(?:Follow|Like) ${NAME} on (?:Facebook|Instagram|Telegram|WhatsApp|YouTube|LinkedIn|Google News)\b`,
  `^(?:Support|Donate to|Advertise with) ${NAME}$`,
].map((source) => new RegExp(source, 'u'));

/** An entry of a menu; in an article it heads a part of it. */
const ABOUT = new RegExp(`^About ${NAME}$`, 'u');

/** "Copyright © 2023 ABC News Internet Ventures." names the owner, whose name begins with the site's more often than not. */
const OWNER: readonly RegExp[] = [
  String.raw`(?:©|[Cc]opyright|\([cC]\)(?=[\s,]*(?:19|20)\d{2}))[\s,]*(?:©|\([cC]\)|[Cc]opyright)?[\s,]*(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?)?[\s,]*(?:[Bb]y )?${NAME}`,
  String.raw`^${NAME},? (?:©|\([cC]\)) ?(?:19|20)\d{2}`,
].map((source) => new RegExp(source, 'u'));

const NOT_A_NAME =
  /^(?:us|our(?: .*)?|powered|me|the latest|newsletter|all rights.*|copyright|copyright .*|.*\byour\b.*|this|the|your|daily|weekly|free|it|news|facebook|twitter|email|home|rights reserved|notices?|policy|information|statement|releases?|requests?|claims?|complaints?|infringement|agents?|office|holders?|permissions?|protected|reserved|disclaimer|guidelines|law)$/i;
const LEGAL_FORM =
  /[\s,]+(?:Inc|LLC|Ltd|Limited|plc|PLC|Corp|Corporation|Co|Company|GmbH|AG|SA|S\.A|S\.A\.S|SAS|SARL|S\.L|SL|S\.L\.U|SLU|BV|B\.V|NV|Pvt|LLP|LP|L\.P|SpA|S\.p\.A|S\.r\.l|Kft|Zrt|Nyrt|Sp|Sp\. z o\. ?o|Oy|ApS|A\/S|Ltda)\.?$/;

/** Whether a name is that of a firm: "Harbour Media Ltd." */
export const isFirm = (name: string): boolean => LEGAL_FORM.test(name);

/**
 * The publisher that one of `all` lines names; absent when none does.
 * @param menu those of them that are entries of menus, as far as that is known
 */
export function publisherHint(all: readonly string[], menu = all): string | undefined {
  const lines = all.filter((_, at) => !isLetteredItem(all, at));
  for (const hint of [...HINTS, ABOUT])
    for (const line of hint === ABOUT ? menu : lines) {
      const name = clean(hint.exec(line.slice(0, 400))?.groups?.name);
      if (name) return name;
    }
  for (const pattern of OWNER)
    for (const line of lines) {
      if (!/©|copyright|\(c\)/i.test(line.slice(0, 400))) continue;
      const found = pattern.exec(line.slice(0, 400));
      const owner = clean(found && isOwnLine(line.slice(0, found.index)) ? found.groups?.name : undefined);
      // A person who owns what he wrote publishes nothing by that.
      if (owner && !surelyNames(owner))
        return siteOf(
          owner,
          lines.filter((other) => other !== line),
        );
    }
  return undefined;
}

/** In characters. */
const SHORT_LEAD = 24;
/** "All rights reserved. © …", not what names the maker of something else: "Portal software and editing system: © …". */
const isOwnLine = (before: string): boolean => before.length <= SHORT_LEAD || /[.!?|•·]\s*$/.test(before);

function clean(name: string | undefined): string | undefined {
  let bare = name
    ?.replace(/['’]s$|[.,]+$/g, '')
    .replace(/[.,]? All Rights Reserved.*$|[. ]+All$/i, '')
    .replace(/(?: (?:of|for|the|de|del|la|du|des|and|&))+$/, '')
    // "Gazette Company. Harbour Group": the first of several owners.
    .replace(/(?<=\p{Ll}{2}|\p{Lu}{2})\. \p{Lu}.*$/u, '')
    .trim();
  while (bare && LEGAL_FORM.test(bare)) bare = bare.replace(LEGAL_FORM, '').replace(/[,\s]+$/, '');
  return bare && bare.length >= 2 && !NOT_A_NAME.test(bare) ? bare : undefined;
}

/** In characters: a longer line may go on with the rest of the name in the next. */
const WHOLE_LINE = 60;

/** Whether a line has a name, and not as the beginning of a longer one. */
function isUsedAlone(name: string, line: string): boolean {
  const at = line.indexOf(name);
  if (at < 0) return false;
  const after = line.slice(at + name.length);
  return after === '' ? line.length <= WHOLE_LINE : !/^[\p{L}\p{N}]|^\s+\p{Lu}/u.test(after);
}

/** The longest beginning of the owner's name, of two words at least, that the page also uses elsewhere; else the whole name. */
function siteOf(owner: string, others: readonly string[]): string {
  const words = owner.split(' ');
  const fewest = words[0] === 'The' ? 3 : 2;
  for (let taken = words.length - 1; taken >= fewest; taken--) {
    const name = words.slice(0, taken).join(' ');
    if (others.some((line) => isUsedAlone(name, line))) return name;
  }
  return owner;
}
