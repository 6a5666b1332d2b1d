/** What reading segment pairs has to say. */
const segments = {
  noHeader: 'Unexpected header ({{found}}), expected one with the columns "nl" and "en", with a tab between them',
  emptyTable: 'The table is empty, expected a header with the columns "nl" and "en"',
  shortRow: 'Unexpected row of {{cells}} cells, expected at least {{needed}}; it is passed over',
  malformedXml: 'This is not well-formed XML: {{reason}}',
  noUnits: 'There are no translation units in it, expected a translation memory in TMX',
  damagedText: 'There are characters here that cannot be read; save the file as UTF-8',
}

export default segments
