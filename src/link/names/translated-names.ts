/**
 * Names that no rule of words translates: towns that are common words in Dutch ("Namen"), ministries by the letters that Dutch calls them by (names after
 * https://www.government.nl/ministries), and names of persons inside names of organisations that Dutch and English write in their own way: form | words in English, folded.
 * Unlike the words of `concepts.*.ts` they say which organisation it is.
 */
const translatedNames = `
karelsuniversiteit | charles university
karls universitat | charles university
univerzita karlova | charles university
universitas carolina | charles university
sint pieter | saint peter
koning boudewijn | king baudouin
roi baudouin | king baudouin
koningin elisabeth | queen elisabeth
prins leopold | prince leopold
universiteit namen | university namur
universiteit van namen | university namur
ministerie van vws | ministry health welfare sport
ministerie van bz | ministry foreign affair
ministerie van bzk | ministry interior kingdom relation
ministerie van ocw | ministry education culture science
ministerie van ez | ministry economy affair
ministerie van ezk | ministry economy affair climate policy
ministerie van lnv | ministry agriculture nature food quality
ministerie van szw | ministry social affair employment
ministerie van ienw | ministry infrastructure water management
ministerie van jenv | ministry justice security
`

export default translatedNames
