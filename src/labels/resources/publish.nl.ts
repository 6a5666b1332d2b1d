import type en from './publish.en.js'

/** Wat er misgaat als een gepubliceerde dataset wordt teruggelezen. */
const publish: Record<keyof typeof en, string> = {
  fileMissing: '{{file}} ontbreekt: verwacht een map met een gepubliceerde dataset, zoals dist/data of een uitgave',
  noJson: '{{file}} is geen JSON: publiceer de dataset opnieuw, of pak de uitgave opnieuw uit',
  wrongFormat: '{{file}}: onverwacht formaat "{{actual}}", verwacht "{{expected}}"',
}

export default publish
