import type { Problem } from '../problem.js'
import { IoError } from './io-problem.js'

/** What can go wrong between an address and a page. The words are in `src/labels/resources/fetch.*.ts`. */
export type FetchFault =
  | 'notAnAddress'
  | 'privateAddress'
  | 'notFound'
  | 'refused'
  | 'timeOut'
  | 'tooLarge'
  | 'tooManyRedirects'
  | 'robots'
  | 'status'
  | 'notAPage'

/** The error for an address that gave no page. */
export function fetchError(address: string, fault: FetchFault, values: Problem['values'] = {}): IoError {
  return new IoError({
    severity: 'fatal',
    code: `fetch:${fault}`,
    file: address,
    line: null,
    column: null,
    values: { address, ...values },
  })
}
