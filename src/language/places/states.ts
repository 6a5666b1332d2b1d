/**
 * States of the United States and provinces of Canada: `ISO 3166-2 | Dutch | English | other names | Dutch adjectives | English adjectives`.
 * The two letters of the code are the postal abbreviation ("Durham, NC"); older abbreviations stand among the other names.
 */
const states = `
US-AL | Alabama | Alabama | Ala. | |
US-AK | Alaska | Alaska | | |
US-AZ | Arizona | Arizona | Ariz. | |
US-AR | Arkansas | Arkansas | Ark. | |
US-CA | Californië | California | Calif. | Californisch | Californian
US-CO | Colorado | Colorado | Colo. | |
US-CT | Connecticut | Connecticut | Conn. | |
US-DE | Delaware | Delaware | | |
US-DC | District of Columbia | District of Columbia | D.C. | |
US-FL | Florida | Florida | Fla. | |
US-GA | Georgia | Georgia | Ga. | |
US-HI | Hawaï; Hawaii | Hawaii; Hawai'i | | Hawaïaans | Hawaiian
US-ID | Idaho | Idaho | | |
US-IL | Illinois | Illinois | Ill. | |
US-IN | Indiana | Indiana | Ind. | |
US-IA | Iowa | Iowa | | |
US-KS | Kansas | Kansas | Kans. | |
US-KY | Kentucky | Kentucky | Ky. | |
US-LA | Louisiana | Louisiana | | |
US-ME | Maine | Maine | | |
US-MD | Maryland | Maryland | Md. | |
US-MA | Massachusetts | Massachusetts | Mass. | |
US-MI | Michigan | Michigan | Mich. | |
US-MN | Minnesota | Minnesota | Minn. | |
US-MS | Mississippi | Mississippi | | |
US-MO | Missouri | Missouri | | |
US-MT | Montana | Montana | Mont. | |
US-NE | Nebraska | Nebraska | Nebr. | |
US-NV | Nevada | Nevada | | |
US-NH | New Hampshire | New Hampshire | N.H. | |
US-NJ | New Jersey | New Jersey | N.J. | |
US-NM | New Mexico | New Mexico | N.M. | |
US-NY | New York (staat) | New York State; state of New York | N.Y. | New Yorks | New York
US-NC | North Carolina; Noord-Carolina | North Carolina | N.C. | |
US-ND | North Dakota; Noord-Dakota | North Dakota | N.D. | |
US-OH | Ohio | Ohio | | |
US-OK | Oklahoma | Oklahoma | Okla. | |
US-OR | Oregon | Oregon | Ore. | |
US-PA | Pennsylvania; Pennsylvanië | Pennsylvania | Penn.; Pa. | |
US-RI | Rhode Island | Rhode Island | R.I. | |
US-SC | South Carolina; Zuid-Carolina | South Carolina | S.C. | |
US-SD | South Dakota; Zuid-Dakota | South Dakota | S.D. | |
US-TN | Tennessee | Tennessee | Tenn. | |
US-TX | Texas | Texas | Tex. | Texaans | Texan
US-UT | Utah | Utah | | |
US-VT | Vermont | Vermont | Vt. | |
US-VA | Virginia | Virginia | Va. | |
US-WA | Washington (staat) | Washington State; state of Washington | Wash. | |
US-WV | West Virginia; West-Virginia | West Virginia | W.Va. | |
US-WI | Wisconsin | Wisconsin | Wis. | |
US-WY | Wyoming | Wyoming | Wyo. | |
CA-AB | Alberta | Alberta | Alta. | | Albertan
CA-BC | Brits-Columbia; Brits-Colombia | British Columbia | B.C.; Colombie-Britannique | |
CA-MB | Manitoba | Manitoba | Man. | |
CA-NB | New Brunswick | New Brunswick | N.B.; Nouveau-Brunswick | |
CA-NL | Newfoundland en Labrador; Newfoundland | Newfoundland and Labrador; Newfoundland | N.L. | |
CA-NS | Nova Scotia | Nova Scotia | N.S.; Nouvelle-Écosse | |
CA-NT | Northwest Territories | Northwest Territories | N.W.T. | |
CA-NU | Nunavut | Nunavut | | |
CA-ON | Ontario | Ontario | Ont. | | Ontarian
CA-PE | Prins Edwardeiland | Prince Edward Island | P.E.I. | |
CA-QC | Quebec; Québec | Quebec; Québec | Que. | Quebecs | Quebecois; Québécois
CA-SK | Saskatchewan | Saskatchewan | Sask. | |
CA-YT | Yukon | Yukon | | |
`

export default states
