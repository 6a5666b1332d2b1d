import { countryLabel } from '../../labels/label.js'
import { dutchName } from './organizations.js'
import { foreignKey, key, term, text, type Table } from './table.js'

/** One row a partnership. Name and country of the partner are repeated from its organisation, for reading. */
export const partnerships: Table = {
  name: 'partnerships',
  columns: [
    key('id'),
    key('home'),
    key('partner'),
    text('partner_name'),
    text('partner_name_nl'),
    text('country'),
    text('country_en'),
    text('country_nl'),
    term('role', 'role'),
    term('tie', 'tie'),
    term('review_by', 'reviewer'),
    text('review_date'),
    text('review_note'),
  ],
  primaryKey: ['id'],
  foreignKeys: [foreignKey('home', 'organizations'), foreignKey('partner', 'organizations')],
  rows: (dataset) => {
    const organizations = new Map(dataset.organizations.map((organization) => [organization.id, organization]))
    return dataset.partnerships.map(({ id, home, partner, role, tie, review }) => {
      const organization = organizations.get(partner)
      const country = organization?.country ?? null
      return [
        id,
        home,
        partner,
        organization?.name ?? null,
        organization ? dutchName(organization) : null,
        country,
        country && countryLabel(country, 'en'),
        country && countryLabel(country, 'nl'),
        role,
        tie,
        review.by,
        review.date,
        review.note,
      ]
    })
  },
}
