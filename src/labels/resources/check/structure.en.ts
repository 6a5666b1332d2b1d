/** Words of the rules of text, structure, pages, records and suppressions; the rest of the check is in `../check.en.ts`. */
const checkStructure = {
  TYP001: {
    what: 'A bracket or a double quotation mark without its partner. The style of quotation marks is never a finding.',
    why: 'It is a typing error, or a piece of text is missing.',
    fix: 'Close or remove the mark.',
    message: '“{{sign}}” has no partner',
  },
  TYP002: {
    what: 'A word that stands twice in a row.',
    why: 'It is left over from editing.',
    fix: 'Remove one of the two.',
    message: '“{{word}}” stands twice',
  },
  TYP003: {
    what: 'A link that leads nowhere: “#”, an empty target, example.com, a note to the editor in brackets.',
    why: 'It was meant to be filled in.',
    fix: 'Fill in the address, or remove the link.',
    message: '“{{target}}” is a placeholder',
  },
  TYP004: {
    what: 'A word that the same page spells in another way elsewhere, more often.',
    why: 'It is a typing error, or one name in two spellings.',
    fix: 'Choose one spelling.',
    message: '“{{word}}” is spelt “{{usual}}” elsewhere on the page',
  },
  TYP005: {
    what: 'Two words without the space between them, or a space before a comma.',
    why: 'It happens where a link, tooltip or image ended.',
    fix: 'Set the space where it belongs.',
    message: 'A space is missing in “{{text}}”',
    space: 'There is a space before “{{text}}”',
  },
  STR001: {
    what: 'A paragraph, list item, quotation or table cell without a counterpart in the other language.',
    why: 'Readers of one language miss it.',
    fix: 'Translate it, remove it, or mark it as meant for one language.',
    missingEn: 'No English counterpart for “{{text}}”',
    missingNl: 'No Dutch counterpart for “{{text}}”',
    unlike: '“{{nl}}” and “{{en}}” stand in the same place and have nothing in common',
  },
  STR002: {
    what: 'Blocks that stand in another order than their counterparts.',
    why: 'It makes the two pages hard to keep together.',
    fix: 'Bring both pages into one order.',
    message: 'Stands elsewhere in the other language: “{{text}}”',
  },
  STR003: {
    what: 'A heading of another level than its counterpart.',
    why: 'A chapter has become a section, or the other way round.',
    fix: 'Give both headings the same level.',
    message: 'Heading of level {{nlLevel}} in Dutch, of level {{enLevel}} in English',
  },
  STR004: {
    what: 'A table with more rows or columns in one language.',
    why: 'A row or a column was lost.',
    fix: 'Give both tables the same rows and columns.',
    message:
      'The Dutch table has {{nlRows}} rows and {{nlColumns}} columns, the English one {{enRows}} and {{enColumns}}',
  },
  STR005: {
    what: 'A pair of blocks that hardly belong together, by score or by length.',
    why: 'One side may have been shortened, or the pair is wrong; findings of value in it are warnings at most.',
    fix: 'Look at both texts.',
    message: 'These two texts hardly match (confidence {{confidence}})',
  },
  STR006: {
    what: 'Text in the wrong language: left untranslated, or the same on both sides.',
    why: 'Readers cannot read it.',
    fix: 'Translate it.',
    sameText: 'The English text is the Dutch one: “{{text}}”',
    dutchInEnglish: 'Dutch text on the English page: “{{text}}”',
    englishInDutch: 'English text on the Dutch page: “{{text}}”',
    wordsLeft: 'Dutch words were left in the English text: “{{text}}”',
  },
  STR007: {
    what: 'A heading without a counterpart.',
    why: 'The structure differs, though no text need be missing.',
    fix: 'Add or remove the heading.',
    missingEn: 'No English counterpart for the heading “{{text}}”',
    missingNl: 'No Dutch counterpart for the heading “{{text}}”',
  },
  STR008: {
    what: 'A caption of an image or table without a counterpart.',
    why: 'Screen readers and readers of one language miss it.',
    fix: 'Add the caption.',
    missingEn: 'No English counterpart for the caption “{{text}}”',
    missingNl: 'No Dutch counterpart for the caption “{{text}}”',
  },
  STR009: {
    what: 'A sentence without a counterpart inside a paragraph that has one, or an item of an enumeration in a sentence.',
    why: 'It was left out or added.',
    fix: 'Translate the sentence, or remove it.',
    missingEn: 'No English counterpart for the sentence “{{text}}”',
    missingNl: 'No Dutch counterpart for the sentence “{{text}}”',
    itemMissingEn: '“{{text}}” of the Dutch enumeration is not in the English one',
    itemMissingNl: '“{{text}}” of the English enumeration is not in the Dutch one',
  },
  PAG001: {
    what: 'Two pages that are no translation of each other any more. There are no findings of detail for such a pair.',
    why: 'A hundred findings would hide the one that matters.',
    fix: 'Translate one page anew, or stop presenting the two as one.',
    drifted:
      'The two pages have drifted apart: {{paired}} of {{all}} blocks have a counterpart, and few of their values and places agree',
    unrelated:
      'The two pages are not translations of each other: {{paired}} of {{all}} blocks have some counterpart, and hardly a value or place agrees',
  },
  PAG002: {
    what: 'A page of a folder that is there in one language alone.',
    why: 'A reader of the other language does not know that there is such a page.',
    fix: 'Translate the page, or say in it that it is meant for one language: <!-- check-only nl: why --> before its first block. Where the other page is there and was not recognised, let both name the same "pair" in their frontmatter.',
    missingEn: 'There is no English page that says the same',
    missingNl: 'There is no Dutch page that says the same',
  },
  REC001: {
    what: 'One partnership that the two languages describe with different field values.',
    why: 'The dataset cannot say which of the two is right.',
    fix: 'Correct the language that is wrong.',
    message: '{{partner}}: {{field}} is “{{nl}}” in Dutch and “{{en}}” in English',
  },
  DRF001: {
    what: 'A pair of blocks of which one side has changed since the pair was accepted. White space and typography do not count.',
    why: 'The other side still says what the old text said.',
    fix: 'Bring the other side up to date, then run `tweeluik accept`.',
    changedNl: 'The Dutch text has changed since the pair was accepted; it was “{{old}}”',
    changedEn: 'The English text has changed since the pair was accepted; it was “{{old}}”',
  },
  SUP001: {
    what: 'A suppression that no finding needs any more.',
    why: 'Dead suppressions hide the next real finding.',
    fix: 'Remove it.',
    message: 'The suppression of {{rule}} is not used',
  },
  SUP002: {
    what: 'A suppression without a reason.',
    why: 'Nobody will know later why it is there.',
    fix: 'Write the reason behind a colon.',
    message: 'The suppression of {{rule}} has no reason',
  },
  SUP003: {
    what: 'A suppression whose date has passed.',
    why: 'It was meant for a time.',
    fix: 'Solve the finding, or set a new date.',
    message: 'The suppression of {{rule}} expired on {{date}}',
  },
}

export default checkStructure
