// The same with require(), which has to call functions: a wrong default import shows only then.
const alignment = require('tweeluik/alignment')
const labels = require('tweeluik/labels')
const main = require('tweeluik')
const file = require('tweeluik/data/partnerships.json')

const [first] = main.partnerships
const result = {
  same: main.partnership(first.id) === first && main.partnershipsOf(first.home).includes(first),
  json: file.records.length === main.partnerships.length,
  label: labels.label('BE', 'nl'),
  pairs: alignment.pairsOf(alignment.pairs[0].nl.page).length > 0,
}
// Node 20.19 and later load an ES module here.
const { readPage, alignPages } = require('tweeluik/pipeline')
const [nl, en] = ['nl', 'en'].map((lang) =>
  readPage({ file: `page.${lang}.md`, text: `---\nlang: ${lang}\n---\n\n# 2017\n` }),
)
result.aligned = alignPages(nl, en).beads.length
console.log(JSON.stringify(result))
