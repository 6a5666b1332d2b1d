import { harmlessPairs } from './negation-pairs.js'

/** The words of one language, single ones: of "side effects" the first. */
function harmlessOf(lang: 'nl' | 'en'): ReadonlySet<string> {
  return new Set(harmlessPairs.flatMap((pair) => pair[lang]).map((words) => words.split(/[ -]/)[0] ?? ''))
}

/**
 * Words that deny, by language. `strong` denies by itself; `lexical` denies inside a word and only answers or raises by whole list; `lacks` is the word for
 * without, which denies a thing and not what the sentence says; `weak` are lexical words that have become words of their own. `harmless` are words that
 * say something good once they are denied ("geen bezwaar", "no problem"), see `harmlessPairs`. `answers` and `affixes` deny in a way that is in no list of negations.
 */
export const negation = {
  nl: {
    strong: new Set(
      'niet geen nooit niemand niets niks nergens noch zonder evenmin nimmer geenszins geenzins'.split(' '),
    ),
    lexical: new Set(
      `onmogelijk onmogelijke onvoldoende ongeldig ongeldige onduidelijk onduidelijke onbekend onbekende onbeschikbaar onvolledig onvolledige onjuist onjuiste onaanvaardbaar
      onwaarschijnlijk onveilig onveilige onzeker onzekere onnodig onnodige ongewoon ongewone ongeschikt ongeschikte ontoereikend ontoereikende onbereikbaar onbetaald onbetaalde
      ongehuwd ongelijk ongelijke onbevoegd onbevoegde oneens onverplicht onbeperkt onbeperkte onafhankelijk onafhankelijke onwettig illegaal illegale inactief`.split(
        /\s+/,
      ),
    ),
    answers: new Set(
      `mist missen ontbreekt ontbreken ontbrak gebrek weigert weigeren weigerde weigerden nauwelijks amper tenzij behalve behoudens uitgezonderd exclusief weinig verboden verbod
      voorkomen voorkomt vermijden kosteloos gratis uitgesloten mislukt mislukte mislukken faalt faalde afwezig afwezigheid
      tegen afgezien vrijstelling vrijgesteld afgewezen verworpen evenmin pas buiten verhinderd afgelast vervalt vervallen uitstellen uitgesteld afraden afgeraden
      bezet volgeboekt uitverkocht verkocht leeg defect kapot afgetreden vertrokken
      vanzelf hetzelfde gelijk laat overbodig vol gesloten dicht afzien achterwege langer mits vrij loos minder los`.split(
        /\s+/,
      ),
    ),
    lacks: new Set(['zonder']),
    weak: new Set([
      'onafhankelijk',
      'onafhankelijke',
      'onbeperkt',
      'onbeperkte',
      'onbekende',
      'onbekenden',
      'onduidelijk',
      'onduidelijke',
    ]),
    harmless: harmlessOf('nl'),
    affixes:
      /^(?:on(?!der|t|ze|s|langs|geveer|middel|line|gaan)[bdgvwmzhrjk]\p{L}{4,}|\p{L}{3,}(?:loos|loze|vrije?))$/u,
    exceptions: new Set('tenzij behalve behoudens uitgezonderd'.split(' ')),
    conditions: new Set(
      'mits als indien wanneer alleen slechts enkel uitsluitend maar zonder niet geen pas buiten tot zolang uitzondering uitzonderingen naast'.split(
        ' ',
      ),
    ),
  },
  en: {
    strong: new Set(
      "not no never nobody nothing nowhere neither nor without none cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't couldn't hasn't haven't hadn't mustn't needn't".split(
        ' ',
      ),
    ),
    lexical: new Set(
      `impossible insufficient invalid unclear unknown unavailable incomplete incorrect unacceptable unlikely unsafe uncertain unnecessary unusual unsuitable inadequate
      unreachable unpaid unmarried unequal unauthorised unauthorized disagree disagrees unlimited independent independently illegal unlawful inactive unsuccessful unable
      ineligible unwilling`.split(/\s+/),
    ),
    answers: new Set(
      `lack lacks lacking lacked missing missed misses fail fails failed failing refuse refuses refused refusing hardly scarcely barely unless except excluding exclude excludes excluded few little
      prohibited prohibits ban banned forbidden prevent prevents avoid avoids free optional voluntary absent absence exempt exempted rejected rejects
      against deny denies denied denying false until non-profit nonprofit decline declined outside closed cancelled canceled beyond yet leave refrain ceased discontinued abolished scrapped gone rarely seldom
      immaterial irrelevant
      escape escapes escaped elude eludes forget forgets forgot forgotten
      automatically stop stops stopped
      wrong inaccurate mistaken error errors broken defective faulty resigned vacant unoccupied
      zero late overdue full excused waived withheld instead rather too only away`.split(/\s+/),
    ),
    lacks: new Set(['without']),
    weak: new Set(['independent', 'independently', 'unlimited', 'unclear']),
    harmless: harmlessOf('en'),
    affixes:
      /^(?:un(?!i|der|til)\p{L}{4,}|in(?:compl|corr|suff|val|visib|elig)\p{L}*|im(?:poss|prob)\p{L}*|dis(?:agree|satisf|contin|appear|allow|qualif)\p{L}*|non\p{L}*|\p{L}{3,}less|\p{L}{3,}-free)$/u,
    exceptions: new Set('unless except excepting barring'.split(' ')),
    conditions: new Set(
      'if exception exceptions provided but besides addition without not only until when whenever other outside excluding no apart save as'.split(
        ' ',
      ),
    ),
  },
} as const

/** Turns that deny without a negative word. */
export const denyingTurns: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: [
    'een einde aan',
    'een eind aan',
    'in plaats van',
    'vrij van',
    'in de plaats van',
    'te weinig',
    'op slot',
    'de kans dat',
    'kleine kans',
    'bij een plan gebleven',
    'bij plannen gebleven',
    'blijft het bij',
    'bleef het bij',
  ],
  en: [
    'an end to',
    'a stop to',
    'instead of',
    'free from',
    'free of',
    'rather than',
    'too few',
    'too little',
    'out of order',
    'remains to be',
    'remain to be',
    'yet to be',
    'has yet to',
    'have yet to',
    'far from',
    'left out',
    'leave out',
    'leaves out',
    'out of use',
    'out of service',
    'out of stock',
    'short of',
    'remain the same',
    'remains the same',
    'remained the same',
    'stay the same',
    'stays the same',
    'stayed the same',
    'stepped down',
    'steps down',
    'in need of',
    'rid of',
    // "Ziekenhuizen ook niet", behind what was denied: "So have hospitals".
    'give up',
    'gives up',
    'gave up',
    'given up',
    'so have',
    'so has',
    'so did',
    'so do',
    'so does',
  ],
}

/** Turns with a negative word that deny nothing: "niet alleen … maar ook", "no doubt". Word lists in lower case. */
export const noNegation: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: [
    'niet alleen',
    'vergeet niet',
    'vergeet u niet',
    'niet vergeten',
    'niet enkel',
    'niet slechts',
    'niet in de laatste plaats',
    'niet in het minst',
    'niet te vergeten',
    'al dan niet',
    'of niet',
    'niet meer dan',
    'niet verder dan',
    'niet eerder dan',
    'niet later dan',
    'niet minder dan',
    'nog geen',
    'net geen',
    'geen enkel probleem',
    'zonder twijfel',
    'zonder meer',
    'niets minder dan',
    'niets anders dan',
    'waarom niet',
    'nergens anders',
    'niet voor niets',
    'niet zelden',
    'niet onbelangrijk',
    'niet ongebruikelijk',
    'geen twijfel',
    'niet overschrijden',
    'niet te boven gaan',
    'zit niet stil',
    'zitten niet stil',
    'niet stilzitten',
    'blijft niet achter',
    'blijven niet achter',
    'niet alles',
  ],
  en: [
    'no longer need',
    'no strings attached',
    'not later than',
    'no earlier than',
    'not earlier than',
    'not only',
    'do not forget',
    "don't forget",
    'not to forget',
    'not just',
    'not merely',
    'not least',
    'not to mention',
    'whether or not',
    'or not',
    'no more than',
    'not more than',
    'no less than',
    ', no less',
    'no fewer than',
    'not less than',
    'no doubt',
    'without doubt',
    'without a doubt',
    'nothing less than',
    'nothing but',
    'no later than',
    'not later than',
    'why not',
    'no other than',
    'none other than',
    'not uncommon',
    'not unusual',
    'no longer than',
    'not-for-profit',
  ],
}
