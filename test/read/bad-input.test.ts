import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/read/read-page.js'

const codes = (file: string, data: string | Uint8Array): string[] => {
  const page = typeof data === 'string' ? readPage({ file, text: data }) : readPage({ file, bytes: data })
  return page.problems.map((problem) => `${problem.severity} ${problem.code}`)
}
const deep = 100_000
const textOf = (file: string, text: string): string =>
  readPage({ file, text })
    .blocks.map((block) => block.text)
    .join(' ')

describe('readPage on bad input', () => {
  it.each(['', ' \n\t\n', '\ufeff'])('an empty file: %j', (text) => {
    expect(codes('a.html', text)).toEqual(['fatal read:emptyFile'])
  })
  it('a binary file, by its first bytes or its control characters', () => {
    expect(codes('a.html', Buffer.from('%PDF-1.7\nx'))).toEqual(['fatal read:binaryFile'])
    expect(codes('a.txt', new Uint8Array(500))).toContain('fatal read:binaryFile')
  })
  it('a page over the limit', () => {
    const page = readPage({ file: 'a.txt', text: 'x'.repeat(100) }, { maxBytes: 99 })
    expect(page.problems).toMatchObject([
      { severity: 'fatal', code: 'read:tooLarge', values: { size: 100, limit: 99 } },
    ])
  })
  it.each([
    ['div', '<div>'.repeat(deep) + 'De tekst zelf.'],
    ['table', '<table><tr><td>'.repeat(deep / 5) + 'De tekst zelf.'],
    ['list', '<ul><li>'.repeat(deep / 5) + 'De tekst zelf.'],
    ['bold', '<b>'.repeat(deep) + 'De tekst zelf.'],
    [
      'fonts that stay open',
      Array.from({ length: 500 }, (_, at) => `<p><font color="${at}">`).join('') + 'De tekst zelf.',
    ],
    ['attributes', `<div ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(' ')}>De tekst zelf.`],
  ])('nested without end: %s', (_, html) => {
    expect(textOf('a.html', html)).toBe('De tekst zelf.')
  })
  it.each([
    ['quotes', '>'.repeat(deep) + 'woord'],
    ['lists', '- '.repeat(deep) + 'woord'],
    ['brackets', '['.repeat(deep) + 'woord'],
    ['stars', '*a '.repeat(deep) + 'woord'],
  ])('Markdown with %s without end is read as text', (_, markdown) => {
    expect(textOf('a.md', markdown)).toContain('woord')
    expect(codes('a.md', markdown)).toContain('warning read:tooDeep')
  })
  it('one line of 5 MB', () => {
    const sentence = 'De universiteit werkt samen met Gent. '
    const [block, ...more] = readPage({ file: 'a.txt', text: sentence.repeat(130_000) }).blocks
    expect(block?.text.length).toBe(sentence.length * 130_000 - 1)
    expect(more).toEqual([])
  })
  it('everything unclosed', () => {
    const html = '<html><body><div><p>Een <b>twee <a href="x">drie<ul><li>vier<li>vijf<table><tr><td>zes<!-- zeven'
    expect(textOf('a.html', html).split(' ')).toEqual(expect.arrayContaining(['Een', 'vier', 'vijf', 'zes']))
  })
  it('NUL bytes in a page', () => {
    expect(textOf('a.html', `<p>De groep\u0000 werkt samen met anderen in het land.</p>`)).toBe(
      'De groep werkt samen met anderen in het land.',
    )
  })
  it('a cut UTF-8 sequence, and a stray byte in a page of UTF-8', () => {
    const cut = Buffer.from('# Één café in Azië é').subarray(0, -1)
    expect(readPage({ file: 'a.md', bytes: cut }).blocks[0]?.text).toBe('Één café in Azië \ufffd')
    expect(codes('a.md', cut)).toContain('warning read:invalidBytes')
  })
  it('front matter that cannot be read, and a language that is not ours', () => {
    const page = readPage({ file: 'a.md', text: '---\ntitle: [x\n---\n\nDe tekst van de pagina is er nog.' })
    expect(page.problems).toMatchObject([{ code: 'read:unreadableFrontMatter', line: 2 }])
    expect(page.blocks).toHaveLength(1)
    const german =
      'Die Universität arbeitet mit den Partnern in der Stadt und auf dem Land zusammen, und das ist auch für die Forschung gut.'
    expect(codes('a.txt', german)).toEqual(['warning read:otherLanguage'])
  })
  it('a selector that cannot be read', () => {
    const page = readPage({ file: 'a.html', text: '<p>De tekst is er nog.' }, { include: ['div[['] })
    expect(page.problems).toMatchObject([
      { severity: 'error', code: 'read:unreadableSelector', values: { selector: 'div[[' } },
    ])
    expect(page.blocks.map((block) => block.text)).toEqual(['De tekst is er nog.'])
  })
})

describe('encodings', () => {
  const html = (meta: string, body: Buffer) => Buffer.concat([Buffer.from(`<html><head>${meta}</head><p>`), body])
  it.each([
    ['utf-8, declared as Latin-1', html('<meta charset="iso-8859-1">', Buffer.from('Azië')), 'Azië'],
    ['Latin-1, declared', html('<meta charset="iso-8859-1">', Buffer.from('Azi\u00eb', 'latin1')), 'Azië'],
    ['Latin-1, undeclared', html('', Buffer.from('Azi\u00eb', 'latin1')), 'Azië'],
    ['windows-1252 quotes', html('', Buffer.from('\u0093Azi\u00eb\u0094', 'latin1')), '“Azië”'],
    ['ISO-8859-15, declared', html('<meta charset=iso-8859-15>', Buffer.from('\u00a4 5', 'latin1')), '€ 5'],
    ['ISO-8859-15, by its euro', html('', Buffer.from('\u00a4 5', 'latin1')), '€ 5'],
    ['UTF-16 with a mark', Buffer.from('\ufeff<p>Azië', 'utf16le'), 'Azië'],
    ['UTF-16 without a mark', Buffer.from('<p>Azië en meer</p>', 'utf16le'), 'Azië en meer'],
    ['UTF-8 with a mark', Buffer.from('\ufeff<p>Azië'), 'Azië'],
    ['UTF-8 with two marks', Buffer.from('\ufeff\ufeff<p>Azië'), 'Azië'],
  ])('%s', (_, bytes, text) => {
    expect(readPage({ file: 'a.html', bytes }).blocks.map((block) => block.text)).toEqual([text])
  })
  it('takes what the server says before what the page says', () => {
    const bytes = html('<meta charset="utf-8">', Buffer.from('\u00a4 5', 'latin1'))
    expect(readPage({ file: 'a.html', bytes, charset: 'ISO-8859-15' }).blocks[0]?.text).toBe('€ 5')
  })
})
