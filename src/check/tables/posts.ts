/**
 * Who does what, `field: Dutch | English`: persons of one field that are not each other. General words ("arts", "medewerker") are not among them; an English word with
 * a question mark may stand for the person ("eye specialist"), and for other things too.
 */
export const posts: readonly {
  field: string
  nl: ReadonlySet<string>
  en: ReadonlySet<string>
  mayBe: ReadonlySet<string>
}[] = `
care: anesthesist anesthesisten anesthesioloog anesthesiologen | anaesthetist anaesthetists anesthetist anesthetists anaesthesiologist anesthesiologist anaesthesiologists anesthesiologists
care: chirurg chirurgen | surgeon surgeons
care: verpleegkundige verpleegkundigen verpleger verplegers | nurse nurses
care: apotheker apothekers | pharmacist pharmacists chemist
care: tandarts tandartsen | dentist dentists
care: huisarts huisartsen | gp gps general family
care: kinesist kinesisten kinesitherapeut fysiotherapeut fysiotherapeuten | physiotherapist physiotherapists physio
care: vroedvrouw vroedvrouwen verloskundige verloskundigen | midwife midwives
care: radioloog radiologen | radiologist radiologists
care: longarts longartsen | pulmonologist pulmonologists chest? lung? respiratory?
care: kinderarts kinderartsen | paediatrician paediatricians pediatrician pediatricians children?
care: oogarts oogartsen | ophthalmologist ophthalmologists eye?
care: dierenarts dierenartsen | vet vets veterinarian veterinarians veterinary?
care: bedrijfsarts bedrijfsartsen | occupational? company?
care: cardioloog cardiologen | cardiologist cardiologists
care: neuroloog neurologen | neurologist neurologists
care: uroloog urologen | urologist urologists
care: gynaecoloog gynaecologen | gynaecologist gynaecologists gynecologist obstetrician
care: psycholoog psychologen | psychologist psychologists
care: psychiater psychiaters | psychiatrist psychiatrists
care: diëtist diëtisten diëtiste | dietitian dietitians dietician
care: logopedist logopedisten logopediste | speech?
care: patiënt patiënten | patient patients
social: werker werkers | worker workers
law: notaris notarissen | notary notaries
law: rechter rechters | judge judges court
law: advocaat advocaten | lawyer lawyers attorney attorneys solicitor solicitors barrister
law: officier aanklager | prosecutor prosecutors
board: penningmeester | treasurer
board: voorzitter voorzitster | chair chairman chairperson chairwoman president
board: secretaris secretaresse | secretary
town: burgemeester burgemeesters | mayor mayors
town: wethouder wethouders schepen schepenen | alderman alderwoman alderpersons aldermen councillor councillors executive
town: gouverneur | governor
house: huurder huurders | tenant tenants renter renters
house: verhuurder verhuurders | landlord landlords lessor owner
work: werkgever werkgevers | employer employers
work: werknemer werknemers | employee employees worker workers staff
trade: koper kopers | buyer buyers purchaser
trade: verkoper verkopers | seller sellers vendor
trade: leverancier leveranciers | supplier suppliers
trade: klant klanten | customer customers client clients
school: docent docenten leraar leraren leerkracht leerkrachten | teacher teachers lecturer lecturers tutor tutors instructor instructors staff
school: student studenten leerling leerlingen | student students pupil pupils learner learners
school: ouders | parents
school: decaan | dean
school: promotor promotoren begeleider begeleiders | supervisor supervisors promotor promotors
`
  .trim()
  .split('\n')
  .map((row) => {
    const [field = '', words = ''] = row.split(': ')
    const [nl = '', en = ''] = words.split(' | ')
    const english = en.split(' ')
    return {
      field,
      nl: new Set(nl.split(' ')),
      en: new Set(english.filter((word) => !word.endsWith('?'))),
      mayBe: new Set(english.filter((word) => word.endsWith('?')).map((word) => word.slice(0, -1))),
    }
  })
