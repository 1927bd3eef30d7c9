import { squeeze } from '../../draft.ts';

const FURNITURE_TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    nav: 'menu',
    menu: 'menu',
    footer: 'page footer',
    aside: 'sidebar',
    form: 'form',
    button: 'button',
    dialog: 'dialog',
  }),
);
const FURNITURE_ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    navigation: 'menu',
    banner: 'page header',
    contentinfo: 'page footer',
    complementary: 'sidebar',
    search: 'form',
    dialog: 'dialog',
    alertdialog: 'dialog',
  }),
);
/** Whole classes and ids that widely used programs give to what is not the article; nobody else uses them. */
const PRODUCTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'reader comments': 'disqus_thread disqus-comments fb-comments wp-block-comments comment-respond',
    'share line':
      'sharedaddy addtoany_share_save_container addthis_toolbox a2a_kit sharethis-inline-share-buttons',
    'list of other stories': 'jp-relatedposts yarpp yarpp-related outbrain ob-widget taboola zergnet',
    advertisement: 'adsbygoogle dfp-ad google-auto-placed',
    consent: 'onetrust-consent-sdk onetrust-banner-sdk cookie-law-info-bar qc-cmp2-container didomi-host',
    menu: 'mw-editsection mw-jump-link mw-navigation mw-cite-backlink navbox catlinks toc skip-link screen-reader-text',
    "the site's notice": 'sitenotice centralnotice',
    'list of references': 'references reflist refbegin',
  }).flatMap(([why, names]) => names.split(' ').map((name) => [name, why] as const)),
);
/** Words in an element's class or id by which pages name what is not the article. */
const FURNITURE_NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|[\s_-])(?:comments?|disqus|respond|comment-?(?:list|area|section|body|form)|replies)(?:$|[\s_-])/i,
    'reader comments',
  ],
  [
    /(?:^|[\s_-])(?:share|sharing|social|social-?(?:links|media|share)|sharedaddy|addtoany|addthis)(?:$|[\s_-])/i,
    'share line',
  ],
  [
    /(?:^|[\s_-])(?:newsletter|subscribe|subscription|paywall|signup|sign-up|promo|upsell|donate|donation)(?:$|[\s_-])/i,
    'subscription offer',
  ],
  [
    /(?:^|[\s_-])(?:related|recommended|recommendations|more-?(?:stories|posts|news)|read-?(?:more|next|also)|trending|most-?(?:read|popular)|popular|outbrain|taboola|teasers?|you-may-like|yarpp|jp-relatedposts)(?:$|[\s_-])/i,
    'list of other stories',
  ],
  [
    /(?:^|[\s_-])(?:ad|ads|advert|advertisement|adsbygoogle|sponsor|sponsored|ad-?(?:slot|unit|container|wrapper)|dfp)(?:$|[\s_-])/i,
    'advertisement',
  ],
  [
    /(?:^|[\s_-])(?:cookie|cookies|consent|gdpr|cmp|cookie-?(?:banner|notice|consent)|onetrust)(?:$|[\s_-])/i,
    'consent',
  ],
  [/(?:^|[\s_-])(?:breadcrumbs?)(?:$|[\s_-])/i, 'breadcrumb'],
  [
    /(?:^|[\s_-])(?:nav|navbar|navigation|main-?menu|site-?menu|menu|masthead|topbar|skip-?link|pager|pagination|toc|mw-editsection|mw-jump-link|navbox|catlinks)(?:$|[\s_-])/i,
    'menu',
  ],
  [/(?:^|[\s_-])(?:sidebar|side-?bar|widget|widget-?area|rail)(?:$|[\s_-])/i, 'sidebar'],
  [/(?:^|[\s_-])(?:site-?footer|page-?footer|footer|colophon|copyright)(?:$|[\s_-])/i, 'page footer'],
  [
    /(?:^|[\s_-])(?:(?:authors?|contributors?|writer|autor|auteur)[_-]*(?:bio|box|info|card|profile|description|about)|about-(?:the-)?authors?|biography|bio)(?:$|[\s_-])/i,
    'about the author',
  ],
  [/(?:^|[\s_-])(?:signature|sig\d*)(?:$|[\s_-])/i, 'signature'],
  [/(?:^|[\s_-])(?:cta|call-to-action)(?:$|[\s_-])/i, 'link to more'],
  [/(?:^|[\s_-])(?:tags|tag-?list|post-?tags|entry-?tags|topics)(?:$|[\s_-])/i, 'tags'],
];
/** A sign beside a heading that links to the heading itself. */
export const isPermalink = (element: Element): boolean =>
  (element.getAttribute('href') ?? '').includes('#') &&
  /^[¶#§🔗⚓]\ufe0f?$/u.test(squeeze((element.textContent ?? '').slice(0, 8)));

/** Why an element is no part of an article by its tag or role; elements that hold the article never are. */
export function furnitureOf(element: Element, tag: string): string | undefined {
  if (tag === 'body' || tag === 'main' || tag === 'html') return undefined;
  return FURNITURE_TAGS.get(tag) ?? FURNITURE_ROLES.get(element.getAttribute('role') ?? '');
}

export function productOf(names: string): string | undefined {
  if (names === '') return undefined;
  return names
    .split(/\s+/)
    .map((name) => PRODUCTS.get(name.toLowerCase()))
    .find((why) => why !== undefined);
}

export const nameReason = (names: string): string | undefined =>
  FURNITURE_NAMES.find(([pattern]) => pattern.test(names))?.[1];

/** A part of a document whose heading links to it: its id says what the part is about. */
export function isSection(element: Element): boolean {
  const id = element.getAttribute('id') ?? '';
  const link = 'h1 a, h2 a, h3 a, h4 a, h5 a, h6 a';
  return (
    nameReason(element.getAttribute('class') ?? '') === undefined &&
    nameReason(id) !== undefined &&
    element.querySelector(link)?.getAttribute('href') === `#${id}`
  );
}

/** Its classes and its id; "relatedArticle" is written "related-Article". */
export const classesAndId = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .trim()
    .slice(0, 300)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-');

export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500));
}
