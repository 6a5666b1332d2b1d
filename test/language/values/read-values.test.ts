import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/contracts.js'
import { readValues } from '../../../src/language/values/read-values.js'
import { show } from './show.js'

/** One text a line: language, text, what is read. */
const cases: [Lang, string, string][] = [
  ['nl', 'tweehonderdvijftig en honderdtwintig', '250 120'],
  ['nl', 'vijfentwintighonderd, negentienhonderdvierentachtig', '2500 1984'],
  ['nl', 'de eenentwintigste en de 80e', '21. 80.'],
  ['nl', 'drie en een half jaar, tweeënhalf uur, anderhalf miljoen', '3.5year 2.5hour 1500000'],
  ['nl', 'een half miljoen bezoekers', '500000'],
  ['nl', 'Een tweejaarlijks congres, driemaandelijks, een vijfjarig contract', '0.5/y 4/y 5year'],
  ['nl', 'een derde partij, een derde van de leden, twee derde', '3. 33.3333333333percent 66.6666666667percent'],
  ['nl', 'een op de drie, 1 op de 5', '33.3333333333percent 20percent'],
  ['nl', 'De raad acht dit wenselijk en nam het in acht.', ''],
  ['nl', 'Zij sloeg geen acht op de kritiek en slaat acht op het advies.', ''],
  ['nl', 'acht van de tien', '8 10'],
  ['nl', 'Vier het mee met zijn vieren!', '4'],
  ['nl', 'Dit is een van de grootste.', ''],
  ['nl', '€ 50.000,- en 12,50 euro', '50000EUR 12.5EUR'],
  ['nl', '5 M € en € 3 ton en 1,2 mld.', '5000000EUR 300000EUR 1200000000'],
  ['nl', '12\u00a0500, 12\u202f500, 12 500 en 1.234,5', '12500 12500 12500 1234.5'],
  ['nl', 'tussen de 20 en 30 landen, 5 tot 10 miljoen euro', '20..30 5000000..10000000EUR'],
  ['nl', 'ruim 40, nog geen 40, niet meer dan 40, 40 of meer', '>40 <40 ≤40 ≥40'],
  ['nl', '2 procentpunt, 2%-punt, 2 procent', '2percentage-point 2percentage-point 2percent'],
  ['nl', '2.000.0000 bezoekers', '20000000!'],
  ['nl', '2000 studenten in 2000', '2000 [2000]'],
  ['nl', 'van 3 tot 5 mei 2022, 3 mei t/m 5 juni 2022', '[2022-05-03/2022-05-05] [2022-05-03/2022-06-05]'],
  ['nl', 'begin 2021, medio juni, eind jaren negentig', '[2021 early] [--06 mid] [1990/1999 decade late]'],
  ['nl', 'sinds november 2017, tot en met 2025, vanaf 1 juli', '[2017-11 since] [2025 until] [--07-01 since]'],
  [
    'nl',
    'studiejaar 2021-2022, derde kwartaal van 2021, 17e eeuw',
    '[2021/2022 academic-year] [2021-07/2021-09 quarter] [1601/1700 century]',
  ],
  ['nl', "de jaren '90 en de jaren tachtig", '[1990/1999 decade] [1980/1989 decade]'],
  ['nl', '31 februari 2021', '[2021-02-31 impossible]'],
  ['nl', 'maandag 3 april om 9.00 uur', '[--04-03 wd1] 09:00'],
  ['nl', 'half drie, kwart voor drie, tien over half drie, 14.30 uur, 14u30', '02:30? 02:45? 02:40? 14:30 14:30'],
  ['nl', 'om drie uur, drie uur lang', '03:00? 3hour'],
  ['nl', 'twee keer per jaar, eens per drie jaar, om de twee jaar, elk jaar', '2/y 0.333333333333/y 0.5/y 1/y'],
  ['nl', '10 tot 15 promovendi per jaar', '10..15 per year'],
  [
    'nl',
    'COVID-19, CO₂, H2020, Horizon 2020, ISO 9001',
    'name:COVID19 name:CO2 name:H2020 name:H2020 identifier:ISO9001',
  ],
  ['nl', '050-123 45 67 of 9713 GZ Groningen', 'phone:501234567 postcode:9713GZ'],
  ['nl', 'Zie www.example.org/nl/partners?utm_source=x.', 'url:example.org/partners'],
  ['nl', 'constructor, toString en __proto__', ''],
  ['nl', 'een achterblijver, een driehoek, een viering, eenheid', ''],
  ['nl', '5 km², 20 °C, 24-uurs zorg, 25-jarig', '5km2 20°C 24hour 25year'],
  ['nl', 'op vrijdagmiddag en op maandagochtenden', '[ wd5] [ wd1]'],
  ['nl', 'op woensdag 25 en donderdag 26 december 2024', '[2024-12-25 wd3] [2024-12-26 wd4]'],
  ['nl', 'van begin maart tot half april', '[--03 early] [--04 until mid]'],
  ['nl', 'Zij reed 1.12,83.', '72.83second'],
  ['nl', 'verdrievoudigde in vijf jaar tijd tot 2.300 hectare', '3times~ 5year ≤2300ha'],
  ['nl', 'tot en met 2025 € 7,2 miljoen', '[2025 until] 7200000EUR'],
  ['nl', '15 jaar en ouder, een halfuur', '≥15year 1half-hour~'],
  ['nl', 'uiterlijk twee weken van tevoren, uiterlijk 3 mei, uiterlijk 2025', '≥2week [--05-03] [2025]'],
  ['en', 'nine out of ten, 9 out of 10, this one-year programme', '90percent 90percent 1year~'],
  ['en', 'from May 12 to September 3, 2023', '[2023-05-12/2023-09-03]'],
  ['en', 'From spring onwards, this coming autumn, the summer break', '[--03/--05 season since] [--09/--11 season]'],
  ['en', 'over a million hours, another year and a half, an hour and a quarter', '>1000000hour 1.5year 1.25hour'],
  ['en', "a quarter of an hour's extra class, three quarters of an hour", '0.25hour 0.75hour'],
  ['en', 'from €12.50 for students to €17.50 for others', '12.5EUR 17.5EUR'],
  ['en', 'the 1400s and the 1480s', '[1401/1500 century] [1480/1489 decade]'],
  ['en', '1:12.83 and a 10K, AZ Sint-Jan in 2021', '72.83second 10000 [2021]'],
  ['en', 'two hundred and fifty, a hundred and twenty, three hundred thousand', '250 120 300000'],
  ['en', 'twenty-first, 80th, half a million, two-thirds', '21. 80. 500000 66.6666666667percent'],
  ['en', 'one and a half million, three and a half years', '1500000 3.5year'],
  ['en', 'one of the largest, no one, one can, one new partner', '1~'],
  ['en', '5 million, €5m, $1.2bn, US$5, 5k, 260 m', '5000000 5000000EUR 1200000000USD 5USD 5000 260m'],
  ['en', '1,234.5 and .5 points', '1234.5 0.5'],
  ['en', '1.234,5 visitors', '1234.5?'],
  ['en', 'between 20 and 30 countries, €5 to €10 million', '20..30 5000000..10000000EUR'],
  ['en', 'over 40 partners, for over forty years, €5 million over five years', '>40 >40year 5000000EUR 5year'],
  ['en', 'partners from twenty-one countries', '21'],
  [
    'en',
    'January 1, 2022; 1st January 2022; 3–5 May 2022; 04/03/2022',
    '[2022-01-01] [2022-01-01] [2022-05-03/2022-05-05] [2022-03-04 or 2022-04-03]',
  ],
  ['en', 'In May we may march in March.', '[--05] [--03]'],
  [
    'en',
    'mid-2021, the late 1990s, the end of June, autumn 2021',
    '[2021 mid] [1990/1999 decade late] [--06 late] [2021-09/2021-11 season]',
  ],
  [
    'en',
    'the 2022/23 academic year, Q3 2021, the 18th century',
    '[2022/2023 academic-year] [2021-07/2021-09 quarter] [1701/1800 century]',
  ],
  ['en', '2:30 p.m., 9 a.m., noon, half past two, 13:00', '14:30 09:00 12:00 02:30? 13:00'],
  ['en', 'biennial, biannual, twice a year, every two years', '0.5/y 2/y 2/y 0.5/y'],
  ['en', 'a one-month placement, for a year', '1month~ 1year~'],
  ['en', 'hundreds of students, dozens, tens of thousands', '~100 ~10 ~10000'],
  ['en', 'doubled, tripled', '2times~ 3times~'],
]

describe('readValues', () => {
  it.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readValues(text, lang).map(show).join(' ')).toBe(expected)
  })

  it('gives spans that lie in the text, in order and without overlap', () => {
    for (const [lang, text] of cases) {
      let end = 0
      for (const value of readValues(text, lang)) {
        expect(value.text).toBe(text.slice(value.start, value.end))
        expect(value.start).toBeGreaterThanOrEqual(end)
        end = value.end
      }
    }
  })
})
