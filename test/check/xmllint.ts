import { validateXML } from 'xmllint-wasm'

/** The faults that xmllint finds in an XML text; empty where it is well-formed. */
export async function xmllint(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], normalization: 'format' })
  return errors.map(({ message }) => message)
}
