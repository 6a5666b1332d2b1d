/* eslint-disable @typescript-eslint/consistent-type-imports -- a declaration of modules can import in no other way */
/**
 * The files of the dataset as the library imports them: `#data` is `dist/data`, where `npm run build` puts them (package.json, "imports").
 * Declared here, so that the types hold before the first build, and the ids are the literal ones.
 */
declare module '#data/partnerships.json' {
  export const version: string
  export const records: import('./records.js').Partnership[]
}
declare module '#data/organizations.json' {
  export const version: string
  export const records: import('./records.js').Organization[]
  export const redirects: Record<string, import('../generated/ids.js').OrganizationId>
}
declare module '#data/programmes.json' {
  export const records: import('./records.js').Programme[]
}
declare module '#data/groups.json' {
  export const records: import('./records.js').Group[]
}
declare module '#data/statements.json' {
  export const records: import('./records.js').Statement[]
}
declare module '#data/pages.json' {
  export const records: import('../contracts.js').PageRecord[]
}
declare module '#data/pairs.json' {
  export const records: import('../contracts.js').PairRecord[]
}
