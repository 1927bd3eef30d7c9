const AGENCIES =
  'AP|AFP|Reuters|Getty|EPA|EFE|PA|Xinhua|Bloomberg|Shutterstock|Alamy|ANI|PTI|Anadolu|Sipa|Zuma|dpa';

/** Ways in which a caption says that it is one. */
const CAPTIONS: readonly RegExp[] = [
  /\((?:file )?(?:photo|image|picture|illustration|credit|courtesy|screengrab|screenshot|foto|file)\b[^()]{0,80}\)\.?$/i,
  /\([^()]{0,60}\b(?:photo|photos|image|images|pic|photograph|via AP|getty images|foto)\)\.?$/i,
  new RegExp(String.raw`\((?:${AGENCIES})(?: [^()]{0,50})?\)\.?$`),
  new RegExp(String.raw`^[^.!?]{2,60}(?:/|\| ?)(?:${AGENCIES})\b[^.!?]{0,60}$`),
  new RegExp(String.raw`\b(?:${AGENCIES}) (?:photo|images?)/[^()]{2,40}\)?$`, 'i'),
  /^.{0,60}\bfile (?:photo|photograph|image|picture)\b/i,
  /^(?:photo|photograph|photos|image|images|picture|pictured|pictured above|caption|figure|fig\.|abbildung|foto|illustration|video)(?: (?:by|credit|courtesy(?: of)?|caption|from|source|\d{1,3}))?\s?: ?\S/i,
  /^(?:photo|photograph|image|picture|illustration|photography|foto) (?:by|credit|courtesy(?: of)?|via) [^.!?]{2,60}\.?$/i,
  /^item \d{1,2} of \d{1,2}\b/i,
  /(?:©|\(c\)) ?\p{Lu}[^.!?]{2,40} ?\/ ?\p{Lu}[^.!?]{1,30}$/iu,
  /^FILE ?(?:PHOTO)?\s?[-–—:]\s?\S/,
  /\b(?:REUTERS|AFP|AP|EPA)\/\p{Lu}[^.!?]{2,60}$/u,
  /^(?:image|photo|picture|media) (?:source|credit|caption)\b.{0,10}\S/i,
  /\b(?:via|\/) ?(?:getty images|associated press|reuters|shutterstock|alamy|unsplash|wikimedia commons)\b[^.!?]{0,40}$/i,
];

const LONGEST_CAPTION = 600;

/** A line that says that the next one is a caption. */
export const isCaptionLabel = (line: string): boolean =>
  /^(?:image|media|video|photo|picture) caption\s?[,:]?$/i.test(line);

const ROLE = '(?:reporter|correspondent|journalist|columnist|editor|staff writer|freelance writer|producer)';
/** What a page says of those who made it, and of nobody that it tells of. */
const OF_THE_MAKERS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:\p{Lu}[\p{L}.’'-]+ ){2,4}is (?:an?|the|our) (?:[\p{L}-]+ ){0,4}${ROLE}(?: (?:at|for|with|covering|in|of|based)\b|\.)`,
    'u',
  ),
  /^\(?(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing))? by \p{Lu}[^.!?]{2,200}\.?\)?$/iu,
  /^By (?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+(?:,? [^.!?]{0,60})?$/u,
];

/** The line of an author, of a reporter's life or of an agency's desk: it names who wrote, and tells of nothing. */
export const isOfTheMakers = (line: string): boolean =>
  line.length <= LONGEST_CAPTION && OF_THE_MAKERS.some((pattern) => pattern.test(line));

/** A caption or a photographer's credit, as its own words show. */
export const isCaption = (line: string): boolean =>
  line.length <= LONGEST_CAPTION && CAPTIONS.some((pattern) => pattern.test(line));
