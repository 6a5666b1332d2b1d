import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { repairText } from '../../src/read/damage/repair-text.js'

const repaired = (text: string, boundaries: number[] = []): string => repairText(text, boundaries, false).text

const clean = `
coördinatie Azië België financiële patiënten geïnteresseerd reünie vacuüm Curaçao één café ’s-Hertogenbosch zo’n foto's IJsselmeer Noord-Brabant ’t
Université de Liège École Besançon naïve cœur garçon Saint-Étienne Genève à voilà Ça Noël Mme l’Hôpital Œuvre
München Köln Universität Tübingen Straße Göttingen Zürich Österreich Ärzte über Größe Fuß „Ä“
Dvořák Škoda Plzeň Průzkum Masarykova Česká Žižkov Ústí Příbram Lukáš Naďa Ďurica
Łódź Kraków Wrocław Uniwersytet Jagielloński Gdańsk Wałęsa żółć Święty Poznań Śląsk hańba
Bratislava Košice Ľubomír Žilina Šaľa Nové Zámky dôležité ťažký kĺb
İstanbul Üniversitesi Boğaziçi Şişli Çukurova Öğretmen Türkiye ışık
Tromsø Ålesund Århus Jyväskylä Åbo København Reykjavík São Málaga Győr Țara Iași Gražinytė Grybauskaitė Kaļķu Tōkyō 東京大学 서울대학교 Αθήνα Москва
LinkedIn WhatsApp McDonald PhD iPhone HealthRI UtrechtNetwork eHealth mRNA COVID-19 H2020 B12 AT&T R&D ASP.NET Node.js Booking.com (mede)oprichter
student(e)n (inter)nationaal e.a. d.w.z. A.Smith www.uu.nl/De info@umcg.nl 3.500,50 20°C 5′ NESCAFÉ® ƒ100 √2 ≈3 „Ja“ “Yes” «oui» 「はい」 👩‍🔬`
  .trim()
  .split(/\s+/)

describe('repairText', () => {
  it.each([
    ['er zijn \u001b[31mvijf\u001b[0m artsen', 'er zijn vijf artsen'],
    ['de \u001b]0;pwn\u0007titel', 'de titel'],
    ['de \u001b]8;;http://a.nl\u001b\\link', 'de link'],
    ['een \u001blosse', 'een losse'],
    ['[31m] en [0;x]', '[31m] en [0;x]'],
  ])('takes out what a terminal would take for a command: %j', (text, left) => expect(repaired(text)).toBe(left))

  it.each(clean)('leaves %s alone, in capitals too', (word) => {
    expect(repaired(`de ${word} van`)).toBe(`de ${word} van`)
    expect(repaired(word.toUpperCase())).toBe(word.toUpperCase())
  })
  it.each([
    'PÄIVÄ” – ÅBO',
    'Hij zei: “Ä” is een letter – “Å“ ook.',
    'Qui ? Moi ! « oui » : non ;',
    'IRMÃ MARIA',
    '5 √ 9 ≈ 3',
    'kosten :-) en :) of . . . wachten ...',
    'een ´accent` apart',
    'Zie bijlage (mede dankzij X) en [1] of .nl',
    'van "links" naar “rechts” en „onder”',
  ])('leaves alone: %s', (text) => expect(repaired(text)).toBe(text))

  const words = clean.filter((word) => /[^\0-\x7f]/.test(word) && /^[\p{Script=Latin}’'-]+$/u.test(word))
  /** As a browser decodes: open bytes of the Windows code pages become C1 controls. */
  const misread = (text: string, codec: string): string =>
    [...Buffer.from(text)]
      .map((byte) => {
        const unit = iconv.decode(Buffer.from([byte]), codec)
        return unit === '\ufffd' ? String.fromCharCode(byte) : unit
      })
      .join('')
  it.each([
    ['windows-1252', 0.98],
    ['iso-8859-1', 0.98],
    ['iso-8859-2', 0.94],
    ['windows-1250', 0.94],
    ['macintosh', 0.97],
    ['maccenteuro', 0.86],
    ['cp850', 0.97],
  ])('repairs nearly all words that were read as %s', (codec, share) => {
    const wrong = words.filter((word) => repaired(`de ${misread(word, codec)} van`) !== `de ${word} van`)
    expect(wrong.length / words.length, wrong.join(' ')).toBeLessThanOrEqual(1 - share)
  })
  it('repairs what was read wrongly twice', () => {
    const twice = words.filter((word) => {
      return repaired(`de ${misread(misread(word, 'windows-1252'), 'windows-1252')} van`) !== `de ${word} van`
    })
    expect(twice.length / words.length, twice.join(' ')).toBeLessThanOrEqual(0.08)
  })

  it.each([
    ['Azi&euml; &amp;amp; AT&amp;T &#8217;s &#x2019; &#146; &nope;', 'Azië & AT&T ’s ’ ’ &nope;'],
    ['uni\u00adver\u200bsi\u2060teit\ufeff', 'universiteit'],
    ['3,4\u00a0miljoen\u202feuro', '3,4 miljoen euro'],
    ['Universiteit Uppsala , en ( IDR ) .', 'Universiteit Uppsala, en (IDR).'],
    ['ﬁnanciële ĳsvrĳe eﬃciëntie', 'financiële ijsvrije efficiëntie'],
    ['cafe\u0301', 'café'],
    ['zo´n foto`s', 'zo’n foto’s'],
    ['“half" en "half” en ``tex\'\'', '“half” en “half” en “tex”'],
    ['samen.De partners in2019 en Gent,Leuven', 'samen. De partners in 2019 en Gent, Leuven'],
    ['samenwerkingDe universiteit (WHO)en 2019en later', 'samenwerking De universiteit (WHO) en 2019 en later'],
    ['donâ€™t â€œsayâ€ Â£5 Â© voilÃ  la tienÂ dagen', 'don’t “say” £5 © voilà la tien dagen'],
    ['caf茅 Itali毛 Belgiė patiėnten', 'café Italië België patiënten'],
    ['nul\u0000 en \ud800', 'nul en \ufffd'],
  ])('%s', (damaged, text) => expect(repaired(damaged)).toBe(text))

  it('takes a space away before a question mark only where a link ended', () => {
    expect(repaired('Zie Gent ? Ja')).toBe('Zie Gent ? Ja')
    expect(repaired('Zie Gent ? Ja', [4, 8])).toBe('Zie Gent? Ja')
  })
  it('notes what it did, word by word', () => {
    expect(repairText('De coÃ¶rdinatie in Azi&euml; , ja', [], false).repairs).toEqual([
      { start: 3, before: 'coÃ¶rdinatie', after: 'coördinatie', kind: 'mojibake' },
      { start: 19, before: 'Azi&euml;', after: 'Azië', kind: 'entity' },
      { start: 19, before: 'Azië ,', after: 'Azië,', kind: 'space-before-punctuation' },
    ])
  })
  it('leaves code alone but for what no reader sees', () => {
    expect(repairText('a &amp; b\u200b ,c', [], true).text).toBe('a &amp; b ,c')
  })
  it('maps every offset back, in order, and finds nothing more in what it gives', () => {
    const piece = fc.constantFrom(
      ...clean,
      'Ã©',
      'â€™',
      '&amp;',
      '&eacute;',
      '\u00a0',
      '\u200b',
      ' , ',
      'ﬁ',
      'e\u0301',
      '`',
      '´',
      '(',
      ')',
      '.De ',
      '\ud800',
      '茅',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((list) => list.join('')),
        ),
        (text) => {
          const { text: after, offsets } = repairText(text, [], false)
          expect(offsets).toHaveLength(after.length + 1)
          for (let index = 1; index < offsets.length; index++) {
            expect(offsets[index]).toBeGreaterThanOrEqual(offsets[index - 1] as number)
          }
          expect(offsets[after.length]).toBeLessThanOrEqual(text.length)
          expect(repairText(after, [], false).text).toBe(after)
        },
      ),
      { numRuns: 300 },
    )
  })
})
