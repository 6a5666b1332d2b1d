/**
 * Names of persons inside names of organisations that Dutch and English write in their own way: form | words in English, folded.
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
`

export default translatedNames
