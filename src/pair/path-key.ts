const language =
  /^(?:nl|en|nld|eng|dut|nederlands|nederlandse|dutch|english|engels|engelse|nl-nl|nl-be|en-gb|en-us|nl_nl|nl_be|en_gb|en_us)$/

/**
 * What the names of two language versions have in common: the path without extension, index file and words that name a language.
 * "site/nl/partners.html", "site/partners.en.html" and "site/partners.html" all give "site/partners".
 */
export function pathKey(file: string): string {
  const path = file
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/\.(?:md|markdown|mdx|html?|xhtml|aspx?|php|jsp|txt|text)$/, '')
  const folders = path.split('/').map((folder) =>
    folder
      .split(/([._-]+)/)
      .filter((part) => part !== '')
      .reduce<string[]>((kept, part) => {
        if (language.test(part)) {
          if (kept.length > 0 && /^[._-]+$/.test(kept.at(-1) as string)) kept.pop()
        } else if (!(kept.length === 0 && /^[._-]+$/.test(part))) kept.push(part)
        return kept
      }, [])
      .join(''),
  )
  return folders.filter((folder) => folder !== '' && folder !== 'index' && folder !== 'default').join('/')
}

/** Whether a path says a language at all. */
export function namesLanguage(file: string): boolean {
  return file
    .toLowerCase()
    .split(/[/._-]+/)
    .some((part) => language.test(part))
}
