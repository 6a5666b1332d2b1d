import type { Lang } from '../../contracts.js'

/** Adjectives and nouns that names in other languages write small after their head ("École normale supérieure", "Santé publique France"). */
export const nativeSmallWords: ReadonlySet<string> = new Set(
  `normale normales supérieure supérieur supérieures polytechnique universitaire universitaires publique publiques nationale national nationaux catholique libre
  technique pédagogique vétérinaire agronomique régionale scientifique médical médicale hospitalier hospitalière central centrale
  nacional autónoma autónomo técnica técnico católica pública público superior superiore nazionale statale tecnica cattolica pubblica
  pedagógica estadual federal politécnica médica hospitalario universitario universitaria clínico javno zdravstvo zdravlje medicinski medicinska
  hautes études étude internationales international internationale développement recherche recherches santé sciences sociales politiques économiques agronomie
  médecine tropicale humaines industrie environnement éducation ciencias sociales salud investigación investigaciones estudios superiores desarrollo
  agropecuaria tecnología ricerca ricerche studi scienze salute sanità ciências saúde pesquisa ensino desenvolvimento
  sozialen soziale deutsche deutschen deutsches freie freien hohen angewandte angewandten höhere öffentliche öffentlichen neueren politische politischen
  europäische europäischen schweizerische bildende bildenden medizinische technische technischen
  musique danse théâtre musica arte artes plastiques appliqués beaux-arts
  medycznych medyczny naukowy techniczny badawczy technické vysoké lékařská karlova`.split(/\s+/),
)

/**
 * Prepositions and articles that join the parts of names in other languages ("Universidad de Chile", "Università degli Studi
 * di Padova", "Universität für Bodenkultur").
 */
export const nativeConnectors: ReadonlySet<string> = new Set(
  'pour par pa sur au aux za de del della dello dei degli delle di da do dos das du des la le les el los las l d für der die dem zu zur im am und et e y i på og och för af av för von ja na w o u a v pro pre i ile ve și şi din pentru para em'.split(
    ' ',
  ),
)

/**
 * Connectors that are words of the page's own language as well: what stands behind them proves nothing. In Dutch "de" is an article, "en" is and,
 * "na" is after; in English "a" is an article and "die" a verb.
 */
export const connectorsThatAreWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: new Set('de den der des die dem en von van u w o a i na ja am per con over'.split(' ')),
  en: new Set('a i o u w am and for at in on die dem per pro con sur la'.split(' ')),
}

/** Endings of adjectives that French and the like write small behind a noun, and that no Dutch or English word has. */
export const nativeAdjectives =
  /.{2}(?:ique|çaise?|aises?|iennes?|ières?|euses?|elles?|aux|ées?|ológic[ao]s?|ísticas?|ographique|ischen|isches|liches|lichen|skega|ského|skiego|owej|ownych)s?$/u

/** Common nouns of other languages: alone they name nobody, unlike "Charité" or "Politecnico". */
export const nativeCommonNouns: ReadonlySet<string> = new Set(
  'Institut Instituto Istituto Instytut Universität Université Universidad Universidade Università Hôpital Klinikum Hochschule Akademie Académie'.split(
    ' ',
  ),
)
