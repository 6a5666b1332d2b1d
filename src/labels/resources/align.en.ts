/** What the aligner has to say of its input. */
const align = {
  lineNotJson: 'This line is not JSON ({{reason}}). Each line must be one object: {"id": "…", "nl": […], "en": […]}.',
  lineNotObject: 'This line is JSON, but not an object. Each line must be {"id": "…", "nl": […], "en": […]}.',
  lineWithoutId: 'This line has no "id" that is a string.',
  sideNotList: '"{{side}}" must be a list of units (strings, or objects with "text").',
  unitNotText: 'Unit {{unit}} of "{{side}}" is neither a string nor an object with a "text" that is a string.',
  beadsOmitted: '{{count}} beads are not in the output: the format {{format}} cannot hold them.',
  lexiconLine:
    'This line is no entry of a lexicon. Write two words with a tab between them, and if you like a third column with a strength from 0 to 1.',
  dictionaryLine: 'This line is no entry of a hunalign dictionary. Write "english words @ dutch words".',
  learnedFormat:
    '{{file}} is there, but is no learned lexicon, so it is left alone. Name a new file, or one that an earlier run with --learn wrote.',
  learnedLanguages: '{{file}} is a learned lexicon of other languages than {{left}} and {{right}}. Name another file.',
  learnedLine:
    'This line is no entry of a learned lexicon (stem, tab, stem, tab, strength above 0 and at most 1). Repair it, or remove the file to learn anew.',
  vectorCount: 'The encoder gave {{got}} vectors for {{expected}} texts.',
  vectorLength:
    'The encoder gave vectors of different lengths ({{got}} where {{expected}} was expected, text {{index}}).',
  vectorNotFinite: 'The encoder gave a vector with a value that is not a finite number (text {{index}}).',
}

export default align
