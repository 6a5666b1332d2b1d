/**
 * Places whose name is also another word. Both lists hold folded names.
 *
 * `commonWords` are words that open a sentence or stand in a title ("Nice results", "Van de universiteit", "Reading list"):
 * `findPlaces` takes them only inside a sentence, and never calls them certain.
 * `otherNames` are names of people or of other things as well ("Jackson", "Jordan", "Georgia" the state): taken, but not certain.
 */
export const commonWords = new Set(
  `aba abra ada ageo aira alice alma alpine alta amado ami apt arms asti auch bad bam bath bergen best bled bo boulder
  bra brak brig bron buc bury camp campus canyon cary central champaign clarion cocoa como commerce concord cork crane cypress dali
  defiance delta diss drama eagle ede elst elon enterprise eureka ely evergreen fier fleet flint foix gap geel
  gary gero goes golden granger grays haar hamm hazard highlands hino ho hof homestead hoorn houten hove hull ibri ica independence
  ina ise jork junction kant kehl kiln kin kitchener kure kut lens liberty limerick lodi loos maki man marathon marks
  mascot media mesa mission mobile moka mol moss most namen nice nora normal olds oral orange oss oyster palisades pau pentagon
  perm poole portage pula purchase reading riverside rust sale salt saku sandy sano sari science seaside sent seto sion slough
  son split success summit sunrise sur tempe temple terrace tiel tomahawk toda tours triangle troy una union unity uden van velp vic vom
  wa waver wells wels wissen worms`.split(/\s+/),
)

export const otherNames = new Set(
  `addison adelaide adrian albany albion alfred anderson angola antioch augusta aurora austin batavia benin bethany bethel beverly bismarck
  brandon bruce brunswick bryan burlington caldwell carlisle carlow carmel carson casper chad chandler charlotte chelsea chester cheyenne
  clark clayton cleveland clive clyde cody columbia columbus conway cortez cromwell darwin davidson davis dillon dover durant edison edmond
  edwards elgin elizabeth emory euclid eugene everett ferguson fletcher florence franklin frederick georgia
  gilbert gordon guinea hamilton hammond hancock harrow helena henderson hercules hershey holland hopkins houston hudson irene irvine jackson
  jasper jefferson jersey johnson jordan jupiter katy kimberly kingston knox lancaster laurel lawrence lewis lincoln logan
  lombard lourdes lowell lyndon macon madison marion marshall martinez mason mckinley milton mona monroe moore
  morgan murray nancy nelson newton norfolk norman olympia orlando palmer parker paterson pierre powell
  pratt ramsey randolph regina rhodes rice richmond rolla rosa saba salem savannah selma sharon shelby sheridan sidney solo
  sofia stuart thomson tripoli troy tyler vaughan victoria virginia warren washington wayne webster
  wellington windsor phoenix mercy
  wilson winston york surrey kent essex sussex cumbria norfolk suffolk`.split(/\s+/),
)

/** Cities abroad whose bare name is a Dutch or Belgian town of some size as well, without an institution that the gazetteer would know it by. */
export const homonyms: ReadonlySet<string> = new Set(['halle'])
