/** `--help` of every command: what it does, its arguments and options, and examples. */
const help = {
  title_Usage: 'Usage:',
  title_Arguments: 'Arguments:',
  title_Options: 'Options:',
  title_Commands: 'Commands:',
  title_Examples: 'Examples:',
  commandWord: 'COMMAND',
  optionsWord: '[OPTIONS]',
  help: 'this help',
  version: 'the version of Tweeluik',
  lang: 'language of messages and reports: nl or en (default en)',
  limit: 'megabytes a page may have (default 32)',
  output: 'write to FILE, whole or not at all, instead of to standard output',

  timeout: 'seconds to wait for a page of the web (default 20)',
  allowPrivate: 'also fetch from private and loopback addresses',
  include: 'CSS selector of what is the page, for HTML; may be repeated',
  exclude: 'CSS selector of what is left out, for HTML; may be repeated',
  syntax: 'html, markdown or text, where name and content mislead',

  tweeluik:
    'Tweeluik reads the Dutch and English pages of a website side by side. It aligns them, says where they have drifted apart, and turns what both say into a dataset.',
  tweeluik_examples: `# do these two pages still say the same?
tweeluik check contact.nl.html contact.en.html
# which paragraph stands beside which?
tweeluik align contact.nl.html contact.en.html --format tsv
# who works with whom, since when, and where does it say so?
tweeluik extract partners.nl.html partners.en.html --home "Erasmus MC"
# the whole dataset, from the pages in sources/
tweeluik build`,

  build:
    'Builds the dataset: from a folder of pages and a registry of organisations to validated JSON and CSV. Either all files are written or none; an error in the sources leaves the old ones as they were.',
  build_SOURCES: 'folder with <home>/<page>.<nl|en>.md and registry/, or a pairs.json (default sources)',
  build_home: 'home that pages without frontmatter speak for, by its id in the registry; may be repeated',
  build_registry: 'folder of the registry (default registry/ in SOURCES; for a pairs.json the one of Tweeluik)',
  build_out: 'folder for the files (default dist/data); it changes places with the old one as a whole',
  build_examples: `# from sources/ to dist/data/
tweeluik build
# from pages of your own, with the summary in Dutch
tweeluik build my-sources --out my-data --lang nl`,

  read: 'Shows what Tweeluik sees on a page: its blocks with their lines, and what was left out as belonging to the site. Takes HTML, Markdown and plain text.',
  read_FILE: 'files, folders, globs or "-" (default: standard input)',
  read_dropped: 'show what was left out, and why',
  read_noSecondOpinion: 'do not ask Readability for a second opinion of what is page and what is site (HTML)',
  read_format: 'text, md (Markdown) or json (one object a page, one line each where there are several)',
  read_examples: `# the blocks of a page
tweeluik read contact.nl.html
# what was taken for menu, footer or cookie notice?
tweeluik read contact.nl.html --dropped
# all pages of a folder as lines of JSON
tweeluik read site/ --format json -o pages.ndjson`,

  align:
    'Lays two language versions of a page side by side: which block stands beside which, sentence by sentence, with a score and a confidence. What has no counterpart is shown as such.',
  align_FILE: 'the Dutch and the English page; with --stream one file of lines, or standard input',
  align_stream: 'documents as lines of JSON in, alignments as lines of JSON out: {"id": "…", "nl": […], "en": […]}',
  align_learn: 'read all documents first, learn a lexicon from them, and align each with it; FILE keeps the lexicon',
  align_level: 'block or sentence: what the beads are made of (default block)',
  align_sourceLang: 'language of the left side, for other languages than Dutch (default nl)',
  align_targetLang: 'language of the right side (default en)',
  align_lexicon:
    'word pairs of your own: a TSV of Dutch word, English word and, if wanted, strength; or a .dic of hunalign; may be repeated',
  align_format: 'json, tsv, html, tmx, xliff, xliff12, ladder or moses; F=FILE writes to a file, and may be repeated',
  align_examples: `# as JSON, to standard output
tweeluik align contact.nl.html contact.en.html
# many documents, one line each
tweeluik align --stream < documents.ndjson > alignments.ndjson`,

  pair: 'Finds which Dutch and English pages belong together, among many: by what they declare, by links between them, by their names, and by what they say.',
  pair_DIR: 'folders, files or globs',
  pair_minimum: 'leave pairs out that are less sure than this (0 to 1, default 0.5)',
  pair_format: 'json (what align and check take), tsv or text; F=FILE writes to a file, and may be repeated',
  pair_examples: `# for people
tweeluik pair site/ --format text
# for align and check
tweeluik pair site/ -o pairs.json
tweeluik check pairs.json`,

  lock: 'list of accepted pairs (default tweeluik.lock.json, where there is one)',
  today: 'the day that counts as today, for what ages: 2026-11-23 (default: the clock)',
  check:
    'Says where two language versions no longer agree: paragraphs that are missing, numbers, dates, names, negations that differ. First whether the pages still are translations, then paragraph by paragraph, value by value.',
  check_WHAT:
    'the Dutch and the English page; or a folder; a pairs.json; a table of segments (.tsv with the columns nl and en); a translation memory (.tmx)',
  check_failOn: 'end with exit code 1 from this severity on: error, warning, note or never (default error)',
  check_maxWarnings: 'end with exit code 1 where there are more warnings than this',
  check_explain: 'show how the values of one finding were read',
  check_format:
    'pretty, json, sarif, junit, github, html, tsv, tmx, xliff or xliff12; F=FILE writes to a file, and may be repeated',
  check_ignore: 'findings that are left out, with reason and expiry (default check-ignore.json, where there is one)',
  check_baseline: 'findings that were accepted: only new ones are reported',
  check_updateBaseline: 'write the findings of this run to the baseline',
  check_prune: 'take findings out of the baseline that are no longer there',
  check_since: 'check only pairs of which a file has changed since this commit, branch or tag',
  check_glossary: 'agreed translations: a table with the columns nl, en, variants and source',
  check_examples: `# two pages, for people
tweeluik check contact.nl.html contact.en.html
# a whole site: a report to click through, and SARIF for code scanning
tweeluik check site/ --format html=report.html --format sarif=report.sarif
# a translation memory
tweeluik check memory.tmx --format tsv -o findings.tsv
# what does this rule look for?
tweeluik explain NUM001`,

  accept:
    'Accepts pairs of pages as saying the same. When one side of an accepted paragraph changes later and the other does not, "check" says so; other typography is no change.',
  accept_WHAT: 'the Dutch and the English page; or a folder; or a pairs.json',
  accept_examples: `tweeluik accept contact.nl.html contact.en.html
# all pairs of a site, as of today
tweeluik accept site/`,

  explain:
    'Says what a rule of the check looks for, why, how to mend what it finds, and shows what it reports and what it leaves alone.',
  explain_RULE: 'id or name of a rule: NUM001 or number-differs (without it: all rules)',
  explain_examples: `tweeluik explain
tweeluik explain NUM001 --lang nl`,

  extract:
    'Reads from pages who works with whom: partners, kind of collaboration, since when, with the sentences that say so. A Dutch and an English page are a pair and check each other.',
  extract_PAGE: 'pages: files, folders, globs or "-"',
  extract_home:
    'institution that the pages speak for, by name or by id; it need not be registered (default: their frontmatter)',
  extract_registry:
    'organisations known by name: a folder or a YAML file, or none (default: those that come with Tweeluik)',
  extract_ror: 'index of the Research Organization Registry, made by "registry import"',
  extract_explain: 'say which rules fired on which words, and why other names are no partners',
  extract_format: 'json or text; F=FILE writes to a file, and may be repeated',
  extract_examples: `# both language versions, for reading
tweeluik extract partners.nl.html partners.en.html --home "Erasmus MC" --format text
# with 120,000 organisations to recognise, as JSON
tweeluik extract partners.en.html --home "Erasmus MC" --ror ror.index -o records.json
# why is this a partner, and that not?
tweeluik extract partners.en.html --home "Erasmus MC" --explain`,

  diff: 'Says what changed between two versions of the dataset, and which version number that demands: major where an id, a field or a value is lost, minor for additions, patch for corrections.',
  diff_OLD: 'folder of the older release or build',
  diff_NEW: 'folder of the newer one',
  diff_failOn: 'end with exit code 1 where the change demands this or more: patch, minor or major',
  diff_format: 'text (Markdown) or json; F=FILE writes to a file, and may be repeated',
  diff_examples: `# what has the last build changed?
tweeluik diff dist/release/tweeluik-0.1.0 dist/data
# in CI: stop where something breaks
tweeluik diff released/ dist/data --fail-on major --format json`,

  registry:
    'Recognises organisations by name. Makes an index of the Research Organization Registry, and explains who a name stands for.',
  registry_examples: `tweeluik registry import v1.70-ror-data.json.gz -o ror.index
tweeluik registry find "Universiteit Gent" --ror ror.index`,
  registry_import:
    'Turns a data dump of the Research Organization Registry (ror.org, schema version 2) into an index that opens at once.',
  registry_import_ROR: 'the dump, JSON or JSON in gzip; "-" for standard input',
  registry_import_output: 'file for the index',
  registry_import_examples: `tweeluik registry import v1.70-ror-data.json.gz -o ror.index
unzip -p v1.70-ror-data.zip "*.json" | tweeluik registry import - -o ror.index`,
  registry_find:
    'Says which organisations a name can stand for, best first, and why. Ends with exit code 1 where there is none.',
  registry_find_NAME: 'name in any language, or acronym',
  registry_find_country: 'country that the text gives: BE',
  registry_find_city: 'city that the text gives',
  registry_find_limit: 'how many to show (default 10)',
  registry_find_format: 'text or json; F=FILE writes to a file, and may be repeated',
  registry_find_examples: `tweeluik registry find "Universiteit Gent" --ror ror.index
# several have this name: the country tells them apart
tweeluik registry find "Trinity College" --country IE --ror ror.index`,
}

export default help
