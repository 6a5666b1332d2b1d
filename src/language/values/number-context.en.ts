import type { NumberContextTable } from './number-context.js'

/** English words around number words. */
const table: NumberContextTable = {
  /** Before "one" these make it a pronoun: "no one", "the one". */
  notNumeralBefore: 'no any this that every each which the another',
  /** Behind a number word these show that it is none: "one can", "de raad acht dit wenselijk". */
  notNumeralAfter: "of another can must should may might could 's or is has who which",
  /** "It turned out that one in five took part." */
  inMany: 'every two three four five six seven eight nine ten twelve twenty fifty a',
  /** Before "a month" these make it a length: a weak 1. */
  span: 'for of last lasts lasting take takes took within after during than over nearly almost about around under',
  /** Behind an ordinal no noun goes on in these: "fallen by a quarter in 2020", but "funded by a third party". */
  noNoun: 'in on over since within by to compared between from and or but per this last during after at',
  /** "And a quarter from the province", "traffic for a quarter.". */
  quarterAlone: 'from come comes goes are is were . , ;',
  /** "Acht slaan op" is to heed: "zij slaat acht op het advies". */
  attending: '',
  /** "acht op de tien", "one in every ten". */
  each: 'every',
  /** What stands before a number of people or parts in -en: "met z'n vieren", "in tweeën". */
  groupBefore: '',
  /** Behind "vier" these show it to be the verb: "vier het mee". */
  celebrated: '',
  /** "een paar honderd", "enkele duizend": an order of size. */
  orderOfSize: '',
}

export default table
