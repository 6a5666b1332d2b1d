import type { LanguageCues } from './cues.js'

/** English. */
const cues: LanguageCues = {
  words: (
    'the and to with for are be been were has have had not this that these those from by at as it its our their they he she his her ' +
    'you your my who which what where when how why there but because so if or also more most many between during since until against ' +
    'under about into through together collaboration cooperation all each no can could must shall will would should may year years ' +
    'news research education care university hospital faculty international such other first second third new great good both than then ' +
    'people world country countries city professor students staff researchers read article page english dutch overview back search an on ' +
    'works working worked being own here after before while us'
  ).split(' '),
  shared: 'in is of was we a over per team partners contact'.split(' '),
  groups: ['th', 'sh', 'wh', 'tion', 'ough', 'ing', 'ly', 'ity', 'ed', 'ck', 'ness', 'ful', 'our', 'ea', 'ough'],
}

export default cues
