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
  build_SOURCES: 'folder with <home>/<page>.<nl|en>.md and registry/ (default sources)',
  build_out: 'folder for the files (default dist/data); it changes places with the old one as a whole',
  build_examples: `# from sources/ to dist/data/
tweeluik build
# from pages of your own, with the summary in Dutch
tweeluik build my-sources --out my-data --lang nl`,

  read: 'Shows what Tweeluik sees on a page: its blocks with their lines, and what was left out as belonging to the site. Takes HTML, Markdown and plain text.',
  read_FILE: 'files, folders, globs or "-" (default: standard input)',
  read_dropped: 'show what was left out, and why',
  read_format: 'text or json (one object a page, one line each where there are several)',
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
  align_sourceLang: 'language of the left side, for other languages than Dutch (default nl)',
  align_targetLang: 'language of the right side (default en)',
  align_format: 'json; F=FILE writes to a file, and may be repeated',
  align_examples: `# as JSON, to standard output
tweeluik align contact.nl.html contact.en.html
# many documents, one line each
tweeluik align --stream < documents.ndjson > alignments.ndjson`,
}

export default help
