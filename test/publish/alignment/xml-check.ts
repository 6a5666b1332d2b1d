import { SaxesParser } from 'saxes'

/** The faults of an XML text; none where it is well-formed. */
export function xmlFaults(text: string): string[] {
  const faults: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => faults.push(error.message))
  parser.write(text).close()
  return faults
}
