// The same from a CommonJS file.
import tweeluik = require('tweeluik')
import labels = require('tweeluik/labels')
import file = require('tweeluik/data/organizations.json')

export const names: string[] = tweeluik.organizations.map(({ name }) => name)
export const kind: tweeluik.OrganizationKind | undefined = file.records[0]?.kind
export const words: string = labels.label('university', 'nl')
