/** Legal forms at the end of a company's name, folded: "Philips N.V." is Philips, "BioNTech SE" is BioNTech. */
const legalForms: ReadonlySet<string> = new Set(
  'bv nv vof cv ua inc ltd limited llc llp plc corp corporation gmbh ag kg kgaa sa sas sarl spa srl oy oyj ab as asa aps se vzw asbl ev eeig ivzw aisbl rp'.split(
    ' ',
  ),
)

export default legalForms
