import type { LeadCues } from './cue.js'

/** Dutch phrases that say who founded and who leads what. */
const lead: LeadCues = {
  founder: [
    'medeoprichter|mede-oprichter|oprichter|oprichters|medeoprichters|mede-oprichters|stichter|stichters (en) ..2 van',
    'medeoprichter|mede-oprichter|medeoprichters|mede-oprichters',
    'richtte|richtten|richt|richten ..10 op',
    'initiatiefnemer|initiatiefnemers|grondlegger (van)',
    'stond|stonden|staat|staan ..4 wieg',
    'stond|stonden|staat|staan ..4 aan de basis van',
  ],
  'led-by': [
    'gecoördineerd|geleid|voorgezeten|getrokken ..2 door',
    'onder leiding|voorzitterschap|coördinatie van',
    'secretariaat ..8 bij|in|aan|door',
    'coördinator|voorzitter|penvoerder is|:',
  ],
  'founded-by': ['opgericht (en) ..4 door', 'opgezet|gesticht|gestart|gelanceerd ..3 door', 'initiatief van'],
  lead: [
    'coördinator|projectleider|trekker|penvoerder|voorzitter (van)',
    'coördineert|coördineren|coördineerde|gecoördineerd|coordineert|coördinatie',
    'leidt|leiden|leidde|trekt|trok ..3 consortium|project|netwerk|alliantie|programma|samenwerkingsverband',
    'heeft|hebben|had|neemt|nam ..6 leiding|coördinatie',
    'aan het roer',
    'voert|voeren|verzorgt het secretariaat (van)',
    'secretariaat van',
    'leidt|leiden|leidde|trekt|trok|voorzit (het|de|dit)',
    'zit|zitten ..1 voor',
    'penvoerder',
  ],
}

export default lead
