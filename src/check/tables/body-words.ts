/** Words around names of bodies and places that two texts may not have in common. */
export const bodyWords = {
  nl: {
    /** Behind these a place stands, or with an article a common noun: "naar de Plantentuin". */
    beforePlace: 'in te uit naar vanuit bij van met door op tot rond'.split(' '),
    /** Small words inside a name that are no name: "Den Helder". */
    small: 'de den het van'.split(' '),
  },
  en: {
    /** "from Den Helder", "to the Garden". */
    beforePlace: 'in at from to near of with by on around'.split(' '),
    small: 'the'.split(' '),
  },
  /** Dutch and German particles that open a surname, which no translation makes: "the Van Gogh Museum". */
  surnameParticles: 'Van De Den Der Von Ten Ter'.split(' '),
} as const
