/** Targets of links that lead nowhere, in lower case; a star stands for anything behind. */
export const emptyTargets: readonly string[] = [
  '',
  '#',
  'about:blank',
  'javascript:*',
  'http://',
  'https://',
  'example.com*',
  'example.org*',
  'example.net*',
  'todo',
  'tbd',
  'xxx*',
  'link',
  'url',
]

/** How notes to an editor begin, between square brackets; the words of either language. */
export const editorNotes: readonly string[] = [
  'link',
  'url',
  'foto',
  'photo',
  'image',
  'afbeelding',
  'todo',
  'tbd',
  'nader',
  'n.t.b',
  'ntb',
  'invullen',
  'insert',
  'add',
  'naam',
  'name',
  'xx',
]

/** Text that stands in for text. */
export const fillers: readonly string[] = ['lorem ipsum', 'TODO', 'TBD', 'XXX']
