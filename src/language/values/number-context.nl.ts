import type { NumberContextTable } from './number-context.js'

/** Dutch words around number words. */
const table: NumberContextTable = {
  /** Before "one" these make it a pronoun: "no one", "the one". */
  notNumeralBefore: '',
  /** Behind a number word these show that it is none: "one can", "de raad acht dit wenselijk". */
  notNumeralAfter:
    'dit dat het de een zich hem haar hen deze die niet zulks ons u zo dergelijke geslagen genomen nemen neemt nam namen slaan hierbij hiervoor',
  /** "It turned out that one in five took part." */
  inMany: '',
  /** Before "a month" these make it a length: a weak 1. */
  span: '',
  /** Behind an ordinal no noun goes on in these: "fallen by a quarter in 2020", but "funded by a third party". */
  noNoun: '',
  /** "And a quarter from the province", "traffic for a quarter.". */
  quarterAlone: '',
  /** "Acht slaan op" is to heed: "zij slaat acht op het advies". */
  attending: 'sla slaat sloeg sloegen slaan',
  /** "acht op de tien", "one in every ten". */
  each: 'de elke iedere',
  /** What stands before a number of people or parts in -en: "met z'n vieren", "in tweeën". */
  groupBefore: "z'n zijn ons onze jullie hun haar m'n mijn je in met alle van wij s n",
  /** Behind "vier" these show it to be the verb: "vier het mee". */
  celebrated: 'het mee dit samen onze ons',
  /** "een paar honderd", "enkele duizend": an order of size. */
  orderOfSize: 'paar enkele meerdere verscheidene vele',
}

export default table
