// What a page in a browser does with the package.
import { organizations, partnerships, search, version } from 'tweeluik'
import { pairs } from 'tweeluik/alignment'
import { label } from 'tweeluik/labels'

const [found] = search(organizations[0].name.toUpperCase())
document.title = JSON.stringify({
  version,
  partnerships: partnerships.length,
  pairs: pairs.length,
  found: found.record.id === organizations[0].id,
  label: label('BE', 'nl'),
})
