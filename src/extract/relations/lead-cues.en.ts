import type { LeadCues } from './cue.js'

/** English phrases that say who founded and who leads what. */
const lead: LeadCues = {
  founder: [
    'founder|founders|co-founder|co-founders|cofounder|cofounders of',
    'co-founder|co-founders|co-founded|cofounded',
    'one of the ..2 founders (of)',
    'driving force behind',
    'helped|help ..1 found|establish|launch|create',
    'was|were at the cradle|basis|birth of',
    'founded|founding',
    'set|sets up',
    'established|establishes|created|launched',
    'founding member|members of',
    'initiator|initiators of',
    'founding member|members|partner|partners',
  ],
  'led-by': [
    'coordinated|co-ordinated|led|headed|chaired|hosted ..2 by',
    'under the leadership|direction|coordination of',
    'secretariat ..8 at|in|by',
    'coordinator|chair is|:',
  ],
  'founded-by': ['founded|established|created|launched|initiated ..4 by', 'initiative of', 'set up by', 'started by'],
  lead: [
    'coordinator|coordinators|leader of',
    'coordinate|coordinates|coordinated|coordinating',
    'co-ordinates|co-ordinated|co-ordinating',
    'lead|leads|leading|led (a|an|the|this|these|our) (large|international|european) consortium|project|network|programme|alliance|course|partnership',
    'lead partner',
    'chairs|chaired',
    'hosts|host|runs the secretariat (of)',
    'secretariat of',
    'lead|leads|leading (the|this|a|an)',
    'led the|this|a|an',
    'at the helm of',
  ],
}

export default lead
