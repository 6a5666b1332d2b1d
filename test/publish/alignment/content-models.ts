import { SaxesParser } from 'saxes'

/** What an element must hold: its attributes that are required, and its children in order, as a pattern over "name " repeated. */
interface ContentModel {
  required: readonly string[]
  children: RegExp
}

export type ContentModels = Readonly<Record<string, ContentModel>>

const text: ContentModel = { required: [], children: /^$/ }

/** The part of the TMX 1.4 DTD (LISA OSCAR 2005) that a memory without inline markup uses. */
export const tmx: ContentModels = {
  tmx: { required: ['version'], children: /^header body $/ },
  header: {
    required: ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
    children: /^((note|prop|ude) )*$/,
  },
  body: { required: [], children: /^(tu )*$/ },
  tu: { required: [], children: /^((note|prop) )*(tuv )+$/ },
  prop: { required: ['type'], children: /^$/ },
  note: text,
  tuv: { required: ['xml:lang'], children: /^((note|prop) )*seg $/ },
  seg: text,
}

/** The part of XLIFF 1.2 (OASIS 2008, strict) that is written. */
export const xliff12: ContentModels = {
  xliff: { required: ['version', 'xmlns'], children: /^(file )+$/ },
  file: { required: ['original', 'source-language', 'datatype'], children: /^(header )?body $/ },
  header: { required: [], children: /^(note )*$/ },
  body: { required: [], children: /^(trans-unit )*$/ },
  'trans-unit': { required: ['id'], children: /^source (target )?(note )*$/ },
  source: text,
  target: text,
  note: text,
}

/** The part of XLIFF 2.1 core (OASIS 2018) that is written. */
export const xliff: ContentModels = {
  xliff: { required: ['version', 'xmlns', 'srcLang', 'trgLang'], children: /^(file )+$/ },
  file: { required: ['id'], children: /^(notes )?((unit|group) )+$/ },
  group: { required: ['id'], children: /^(notes )?((unit|group) )*$/ },
  notes: { required: [], children: /^(note )+$/ },
  unit: { required: ['id'], children: /^(notes )?segment $/ },
  segment: { required: [], children: /^source (target )?$/ },
  source: text,
  target: text,
  note: text,
}

/** What in a document is against its content models: unknown elements, missing attributes, children out of order, an id given twice among siblings. */
export function modelFaults(document: string, models: ContentModels): string[] {
  const faults: string[] = []
  const open: { name: string; children: string; ids: Set<string> }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => faults.push(error.message))
  parser.on('opentag', ({ name, attributes }) => {
    const model = models[name]
    if (!model) faults.push(`unknown element ${name}`)
    for (const attribute of model?.required ?? []) if (!attributes[attribute]) faults.push(`${name}: no ${attribute}`)
    const parent = open.at(-1)
    const id = attributes['id']
    if (parent && id !== undefined) {
      if (parent.ids.has(id)) faults.push(`${name}: id ${id} twice`)
      parent.ids.add(id)
    }
    if (parent) parent.children += `${name} `
    open.push({ name, children: '', ids: new Set() })
  })
  parser.on('closetag', () => {
    const { name, children } = open.pop()!
    if (models[name] && !models[name].children.test(children)) faults.push(`${name}: children ${children}`)
  })
  parser.write(document).close()
  return faults
}
