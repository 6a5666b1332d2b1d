import { countryCodes } from '../../language/places/country-name.js'
import { placeOf, type Rule } from '../rule.js'

/** Every country is one of ISO 3166-1, and says what it rests on: an invented country is worse than none. */
const knownCountries: Rule = (dataset, _context, report) => {
  const known = new Set(countryCodes())
  const nowhere = { file: null, line: null }
  for (const { id, country, countryBasis } of dataset.organizations) {
    if (country !== null && !known.has(country)) report('unknownCountry', id, nowhere, { country })
    if ((country === null) !== (countryBasis === null)) {
      report('countryWithoutBasis', id, nowhere, { country: country ?? 'null', basis: countryBasis ?? 'null' })
    }
  }
  for (const { id, country, evidence } of dataset.groups) {
    if (country !== null && !known.has(country))
      report('unknownCountry', id, placeOf(dataset, evidence[0]), { country })
  }
}

export default knownCountries
