import { writeWhole } from '../io/write-file.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** One thing to write: a format, and the file that it goes to; null for standard output. */
export interface Output<Format extends string> {
  format: Format
  file: string | null
}

/**
 * What `--format F`, `--format F=FILE` (each as often as wanted) and `-o FILE` ask for together. The one format without a file goes to
 * `-o FILE`, else to standard output.
 *
 * @throws UsageError for a format that there is not, two formats for standard output, or an `-o` that nothing goes to
 */
export function planOutputs<Format extends string>(
  formats: readonly string[],
  output: string | undefined,
  known: readonly Format[],
  standard: Format,
): Output<Format>[] {
  const plan = (formats.length > 0 ? formats : [standard]).map((item): Output<Format> => {
    const at = item.indexOf('=')
    const name = at < 0 ? item : item.slice(0, at)
    const format = known.find((candidate) => candidate === name)
    if (format === undefined) throw new UsageError('unknownFormat', { format: name, known: known.join(', ') })
    if (at === item.length - 1) throw new UsageError('formatWithoutFile', { format: name })
    return { format, file: at < 0 ? null : item.slice(at + 1) }
  })
  const open = plan.filter(({ file }) => file === null)
  if (open.length > 1) {
    throw new UsageError('twoToStandardOutput', { first: open[0]!.format, second: open[1]!.format })
  }
  if (output !== undefined) {
    if (open.length === 0) throw new UsageError('outputUnused', { file: output })
    open[0]!.file = output === '-' ? null : output
  }
  const files = plan.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, at) => files.indexOf(file) !== at)
  if (twice !== undefined) throw new UsageError('sameFileTwice', { file: twice })
  return plan
}

/** Writes text where an output says: whole or not at all into a file, or to standard output. */
export async function writeOutput(output: { file: string | null }, text: string, terminal: Terminal): Promise<void> {
  if (output.file === null) await terminal.write(text)
  else await writeWhole(output.file, text)
}

/** Gathers a repeatable option, for commander. */
export function repeatable(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value]
}
