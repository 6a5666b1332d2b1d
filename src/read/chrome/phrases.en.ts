import type { ChromeHeadings, ChromePhrases } from './phrases.js'

const here =
  '(?:this|the)?\\s?(?:article|page|story|post|news item|message|interview|text|webpage|site|website|press release)'

/** English. */
export const phrases: ChromePhrases = {
  'skip-link': [
    '(?:(?:skip|jump|go|continue)(?: directly)? (?:to|over) (?:the )?(?:main |page |primary |site )?(?:content|navigation|menu|search|footer|nav|sidebar|main)(?: of this page)?\\s?)+',
    'skip (?:navigation|links?|menu)',
  ],
  'language-switch': [
    `${here} in (?:dutch|english|french|german)`,
    `(?:read|view|see|go to) ${here} in (?:dutch|english|french|german)`,
    '(?:(?:read|view|see) )?(?:this )?in (?:dutch|english|het nederlands)',
    '(?:switch |go )?(?:to )?(?:the )?(?:english|dutch|french|german) (?:version|page|website|site|translation)',
    `${here} is (?:also|only|not) available in (?:dutch|english)(?: only)?`,
    '(?:also |only )?available in (?:dutch|english)(?: only)?',
    '(?:choose|select|change) (?:your |a )?language',
    'languages?',
    'translate(?: this page|d? …3)?',
  ],
  'read-more': [
    '(?:read|see|show|view|load|discover|learn|find out|explore) (?:more|all|all …4|the (?:full|whole|entire) …2)(?: here)?',
    '(?:read|learn|find out|see|discover) more (?:about|on|in|at|from) …9',
    'more (?:information|info|news|details)',
    'more (?:about|news on|information about|information on) …9',
    '(?:continue|keep) reading(?: …6)?',
    'back(?: to (?:the )?(?:overview|news|list|previous page|home|news overview|results))?',
    '(?:all|view all|see all) (?:news|articles|events|items|posts|news items|activities)',
    'read (?:the )?(?:original |full |whole )?(?:article|press release|interview|publication|story|report)(?: (?:here|on|in|at|of) …6)?',
    'read also …12',
    'see also …10',
    'click here(?: (?:for|to) …9)?',
  ],
  share: [
    `(?:share|forward)(?: ${here})?(?: (?:via|on|with|by) …5)?`,
    `(?:share|tweet|mail|e-?mail|send) ${here}(?: (?:via|on|to) …5)?`,
    'follow (?:us|the …3)(?: (?:on|via) …6)?',
    'copy (?:the )?link(?: to clipboard)?',
    'share (?:this|on …3)',
    'social media',
  ],
  print: [
    `(?:print|print ${here}|print version|printer-friendly version|printable version|save as pdf|download (?:as )?pdf)`,
    `(?:e-?mail|send) (?:${here} )?to (?:a |your )?(?:friend|colleague)s?`,
  ],
  'date-line': [
    'reading time:? …4',
    '\\d+[ -](?:min|mins|minute|minutes)(?:\\.)? (?:read|reading time)',
    '(?:last )?(?:modified|updated|edited|changed|reviewed)(?: on)?:? …7',
    '(?:date|publication date|last update)(?: on)?:? …6',
    '(?:published|posted|publication)(?: on| at)?:? …5(?: by …5)?',
    'this page was last (?:modified|updated|edited) …8',
  ],
  byline: [
    '(?:by|text|author|written by|source|words|text and photos?|photos?|images?|photography|photographer|illustration|picture|credits?)\\s?:? @',
  ],
  footer: [
    '(?:©|\\(c\\)|copyright)(?: …12)?',
    '…6all rights reserved(?: …4)?',
    'responsible for (?:the )?content …6',
    'powered by …5',
    '(?:website|site|design) (?:built |made |designed )?by …4',
  ],
  'back-to-top': [
    '(?:back |return )?to (?:the )?top(?: of (?:the |this )?page)?',
    'top of (?:the )?page',
    'scroll to top',
  ],
  search: [
    '(?:search|search (?:this|the|our) (?:site|website|page)|search term|what are you looking for|search for …3)',
  ],
  navigation: [
    '(?:main |primary |site |secondary )?(?:menu|navigation)',
    '(?:open|close|toggle|show|hide)(?: the)? (?:main )?(?:menu|navigation|search|submenu)',
    '(?:close|expand|collapse|show all|expand all|collapse all)',
    'on this page|in this section',
    'you are here:? …15',
    '(?:quick links|quicklinks|go directly to|quick access)',
    '(?:home|homepage)',
  ],
  login: ['(?:log ?in|sign in|sign up|log ?out|register|my account|staff login)'],
  tags: ['(?:keywords|tags?|categor(?:y|ies)|topics|themes|labels?|filed under|posted in)\\s?: …15'],
  'editor-note': ['(?:link to|insert|placeholder|to be added|tba) …9', 'lorem ipsum …200'],
  feedback: [
    '(?:was|is|did you find) this (?:page|information|article|answer) (?:useful|helpful|clear)…4',
    'did (?:this|you) …4(?:help|find what you were looking for)…3',
    '(?:give|share) (?:us )?(?:your |us )?feedback…6',
    '(?:report|spotted|found) (?:a mistake|an error) on this page…3',
  ],
  comments: ['(?:\\d+ )?comments?', '(?:leave|post|add|write) a (?:comment|reply)(?: …6)?'],
  newsletter: [
    '(?:sign up|subscribe|register|stay informed|stay up to date|keep up to date) …14newsletter…6',
    '(?:subscribe|sign up)',
    'newsletter',
  ],
  cookie: [
    '(?:accept|reject|allow|manage|decline|change|customi[sz]e) …3cookies?…2',
    'cookie (?:settings|preferences|notice|policy|statement|consent)',
    '(?:accept|reject|decline)(?: all)?',
    'i agree',
  ],
  'no-script': ['…8javascript …8(?:disabled|enabled|enable|required|turned off)…6'],
  image: [
    '(?:enlarge|view|open) (?:the )?(?:image|photo|picture)',
    'click (?:on the (?:photo|image|picture) )?(?:to|for an?) enlarge…3',
    'image(?: \\d+)?',
  ],
  pagination: ['(?:previous|next|first|last)(?: (?:page|post|article|item))?', 'page \\d+(?: of \\d+)?'],
}

/** English. */
export const headings: ChromeHeadings = {
  related: [
    'related(?: …3)?',
    '(?:read|reading) (?:more|on|further)',
    '(?:more|further|additional) reading',
    'more (?:on|about) (?:this|the same) (?:topic|subject|theme)',
    'read also',
    'see also',
    'also (?:interesting|read)',
    'more (?:news|stories|articles|posts|blogs)(?: …3)?',
    '(?:other|latest|recent|current|the latest) (?:news|news items|articles|posts|stories|updates)',
    'recommended(?: …3)?',
    'you (?:may|might) also (?:like|be interested in)(?: …3)?',
    '(?:news|agenda|events|news and events|highlights|popular|most read|featured)',
    '(?:quick links|quicklinks|quick access)',
  ],
  share: [`share(?: ${here})?`, 'follow us(?: …5)?', 'social media'],
  newsletter: ['newsletter', '(?:sign up|subscribe) …6'],
  'editor-note': ['notes? (?:to|for) (?:the )?editors?', 'not for publication'],
}
