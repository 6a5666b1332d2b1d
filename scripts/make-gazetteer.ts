/**
 * Makes `src/generated/gazetteer.ts` from a ROR v2 data dump (https://ror.org, CC0): the cities of its organisations, by country.
 *
 *   npx tsx scripts/make-gazetteer.ts v1.99-ror-data.json[.gz]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

interface Organization {
  locations: { geonames_details: { country_code: string; name: string } }[]
}

const [file] = process.argv.slice(2)
if (!file) throw new Error('Give the ROR dump: npx tsx scripts/make-gazetteer.ts ror-data.json.gz')
const bytes = readFileSync(file)
const dump = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as Organization[]

const countries = new Map<string, Map<string, number>>()
for (const { locations } of dump) {
  for (const { geonames_details: place } of locations) {
    // GeoNames has the municipality beside the city for some: "Delft Municipality", "Gemeente Amsterdam".
    const name = place.name
      .replace(/ Municipality$/, '')
      .replace(/^Gemeente /, '')
      .trim()
    if (!name || /[;=]/.test(name)) continue
    const cities = countries.get(place.country_code) ?? new Map<string, number>()
    cities.set(name, (cities.get(name) ?? 0) + 1)
    countries.set(place.country_code, cities)
  }
}

const byCode = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : 1)
const lines = [...countries].sort(byCode).map(([country, cities]) => {
  const items = [...cities].sort((a, b) => b[1] - a[1] || byCode(a, b))
  return country + ' ' + items.map(([name, count]) => (count > 1 ? `${name}=${count}` : name)).join(';')
})
const head = '// Made by scripts/make-gazetteer.ts from the Registry of Research Organizations (CC0). Do not edit.\n'
writeFileSync(
  'src/generated/gazetteer.ts',
  `${head}export default \`${lines.join('\n').replace(/[`\\$]/g, '\\$&')}\`\n`,
)
