/** Words for what is allowed, required, forbidden and not required. "Need" and "hoeven" are read only beside a denial, "may" and "mogen" too where something is forbidden. */
export const modals = {
  nl: {
    can: new Set<string>(['kan', 'kunnen', 'kunt', 'mag', 'mogen']),
    must: new Set(
      'moet moeten dient dienen verplicht verplichte vereist vereiste noodzakelijk nodig hoort horen behoort behoren'.split(
        ' ',
      ),
    ),
    only: new Set<string>('alleen slechts enkel uitsluitend pas mits als indien wanneer'.split(' ')),
    may: new Set(['mag', 'mogen']),
    need: new Set(['hoeft', 'hoeven', 'hoef', 'hoefde', 'hoefden']),
  },
  en: {
    can: new Set(
      "can could may might able possible possibility option optional allowed permitted free can't cannot entitled opportunity eligible".split(
        ' ',
      ),
    ),
    must: new Set(['must', 'required', 'mandatory', 'compulsory', 'obliged', 'obligatory', 'shall']),
    forbidden: new Set(["mustn't", 'cannot', "can't", 'prohibited', 'forbidden', "shouldn't"]),
    forbiddenWithNot: new Set(['must', 'may', 'can', 'should', 'allowed', 'permitted']),
    need: new Set(['need', "needn't", 'needed', 'necessary', 'compulsory', 'required', 'obliged']),
  },
  denials: new Set('niet geen nooit not no never cannot without zonder'.split(' ')),
} as const
