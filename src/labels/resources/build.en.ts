/** What building the dataset has to say of the sources. */
const build = {
  withoutFrontmatter:
    'No frontmatter with "homes" and "pair", expected it at the head of the page between two lines of "---"; sources/README.md shows it',
  withoutHomes:
    'No "homes" in the frontmatter, expected the ids of the institutions that the page speaks for: homes: [umcg]',
  withoutPair:
    'No "pair" in the frontmatter, expected the name that both language versions share: pair: umcg/collaboration',
  unknownHome:
    'Unknown home "{{home}}", expected one of {{known}}; correct it, or add it to the registry with "home: true"',
  invalidUtf8: 'Unexpected byte, expected UTF-8; save the page again in that encoding',
  emptyPage: 'The page has no text below its frontmatter',
  withoutLanguage:
    'No language, expected "lang: nl" or "lang: en" in the frontmatter, or a file name that ends in .nl.md or .en.md',
  pairClaimedTwice:
    'The pair "{{pair}}" has a page in this language ({{lang}}) already: {{other}}; give one of the two another pair',
  homesDiffer: 'The homes differ from those of the other language version, {{other}}; the two must speak for the same',
  oneLanguage:
    'The pair "{{pair}}" has a page in one language only ({{lang}}); its records are published as stated by that one. Add the {{missing}} version',
  noPages: 'No pages found; expected {{folder}}/<home>/<page>.<nl|en>.md',
  noRegistry: 'No registry found; expected {{folder}}/registry/organizations.yml',
}

export default build
