import type { HeadLexicon } from './head.js'
import { listOf, pluralsOf } from './lists.js'

/** Dutch head nouns. Most end compounds too: "Universiteitsziekenhuis", "Rijksinstituut", "Kinderziekenhuis". */
const dutch: HeadLexicon = {
  heads: {
    university: listOf(`
      universiteit; hogeschool; roc; conservatorium; kunstacademie; technische hogeschool; hogere school; seminarie; kunsthogeschool; landbouwuniversiteit`),
    hospital: listOf(`
      ziekenhuis; gasthuis; ziekenhuizen; umc; amc; mc; uz; az; universitair medisch centrum; medisch centrum;
      medisch spectrum; kliniek; revalidatiecentrum; diakonessenhuis; hospitaal; zorggroep`),
    'research-institute': listOf(`
      instituut; centrum; kenniscentrum; laboratorium; academie; museum; bibliotheek; archief; sterrenwacht;
      sterrewacht; observatorium; proefstation; plantentuin; planbureau; kennisinstelling; huis; filmmuseum; erfgoedhuis; expertisecentrum;
      muziekcentrum; letterenhuis; documentatiecentrum; studiecentrum; aquarium; dierentuin; centraal bureau; rijksarchief; stadsarchief`),
    network: listOf(`
      netwerk; alliantie; consortium; samenwerkingsverband; kennisalliantie; platform; cluster; liga`),
    company: listOf(`
      bedrijf; spin-off; spin-offbedrijf; start-up; fabrikant; producent; nv; bv; vennootschap; bank; maatschappij;
      onderneming; uitgeverij; havenbedrijf; energiebedrijf; waterbedrijf; drinkwaterbedrijf; spoorwegen; brouwerij; haven van;
      verzekeraar; zorgverzekeraar; aanbieder; zorgaanbieder; netbeheerder; leverancier; ingenieursbureau; adviesbureau; advocatenkantoor; coöperatie; rederij; omroep; werf; scheepswerf`),
    foundation: ['stichting', 'vzw'],
    government: listOf(`
      ministerie; gemeente; provincie; regering; ambassade; rijksdienst; inspectie; agentschap; overheid; gewest;
      gemeenschap; departement; parlement; ggd; waterschap; hoogheemraadschap; autoriteit; commissie; gemeenteraad;
      consulaat; veiligheidsregio; politie; politiezone; brandweer; rechtbank; strafhof; hof; douane; omgevingsdienst;
      gezondheidsdienst; weerdienst; rekenkamer; ruimtevaartorganisatie; kadaster; havenautoriteit; stad van`),
    ngo: ['kruis', 'rode halve maan', 'zonder grenzen', 'ngo'],
    association: listOf(`
      vereniging; genootschap; federatie; bond; raad; unie; kamer van koophandel; verbond; vakbond; organisatie;
      koepel; maatschap; kerk; associatie; instelling; zorginstelling; orkest; theater; koor; vakcentrale; werkgeversorganisatie; patiëntenvereniging; naties; ensemble`),
    funder: ['fonds', 'onderzoeksraad', 'onderzoeksfonds', 'nationaal fonds'],
    unit: listOf(`
      lectoraat; kenniskring; faculteit; afdeling; vakgroep; sectie; onderzoeksgroep; bestuur; raad van bestuur; college van bestuur; dienst
      internationalisering; leerstoelgroep; onderzoeksschool; onderzoekseenheid; campus; secretariaat; werkgroep;
      kantoor; doctoraatsschool; doctoral school; doctoral schools; raad van toezicht; team; bureau; decanaat`),
    'programme-network': [],
    'programme-agreement': listOf(`
      akkoord; overeenkomst; convenant; verdrag; handvest; verklaring; partnerschap; pact`),
    'programme-project': listOf(`
      project; initiatief; studie; doctoraal netwerk; campagne; missie; onderzoeksproject; cohort; proeftuin`),
    'programme-degree': listOf(`
      masteropleiding; bacheloropleiding; opleiding; diploma; masterprogramma; promotietraject; master; ingenieursmaster; onderzoeksmaster`),
    'programme-training': listOf(`
      zomerschool; winterschool; cursus; leergang; keuzevak; vak; werkplaats; masterklas; stage; training; cursussen;
      nascholing; trainingen`),
    'programme-grant': listOf(`
      beurs; beurzen; subsidie; regeling; beurzenprogramma; studiebeurs; reisbeurs; financiering`),
    'programme-facility': [
      'faciliteit',
      'telescoop',
      'veldstation',
      'supercomputer',
      'pilootlijn',
      'portaal',
      'onderzoeksschip',
    ],
    'programme-other': [
      'programma',
      'kaderprogramma',
      'strategie',
      'agenda',
      'onderzoeksprogramma',
      'reeks',
      'lezingenreeks',
    ],
    thing: listOf(`
      universiteitsraad; faculteitsraad; studentenraad; ondernemingsraad; medezeggenschapsraad; cliëntenraad; raad van bestuur; raad van toezicht; college van bestuur;
      faculteitsbestuur; examencommissie; opleidingscommissie; stuurgroep; adviesraad; ethische commissie; selectiecommissie;
      prijs; medaille; leerstoel; lezing; tijdschrift; krant; congres; conferentie; symposium; festival;
      tentoonstelling; straat; plein; laan; weg; rivier; luchthaven; gebouw; toren; paleis; kasteel; park; tuin;
      zaal; oorlog; dag; week; maand; jaar; wet; doelen; doelstellingen; ziekte; syndroom; oceaan; zee;
      eiland; eilanden; uitgave; nieuws; radio; televisie; boek; rapport; vergadering; top; brug; kanaal;
      hackathon; wedstrijd; olympiade; marathon; databank; dataset; schip; chip; software; robot; dijk; steenweg; kade; gracht; singel;
      methode; koers; kamer; virus; koorts; onderwijs; leren`),
  },
  plurals: pluralsOf(
    "universiteiten universiteit; hogescholen hogeschool; ziekenhuizen ziekenhuis; instituten instituut; centra centrum; ministeries ministerie; musea museum; gemeenten gemeente; gemeentes gemeente; academies academie; stichtingen stichting; archieven archief; laboratoria laboratorium; verenigingen vereniging; raden raad; netwerken netwerk; organisaties organisatie; faculteiten faculteit; afdelingen afdeling; bedrijven bedrijf; provincies provincie; waterschappen waterschap; veiligheidsregio's veiligheidsregio; ondernemingen onderneming; spin-offs spin-off; spin-offbedrijven spin-offbedrijf; start-ups start-up; allianties alliantie; fondsen fonds; koepels koepel; federaties federatie; campussen campus; bibliotheken bibliotheek; ambassades ambassade; klinieken kliniek; agentschappen agentschap; consortia consortium; projecten project; programma's programma; zomerscholen zomerschool; prijzen prijs; opleidingen opleiding",
  ),
  endings: listOf(`
      planbureau; spoorwegen; strafhof; bedrijf; coöperatie; fabrikant; veiligheidsregio; orkest; waterschap; organisatie; verzekeraar; aanbieder; leverancier;
      universiteit; hogeschool; ziekenhuis; gasthuis; instituut; centrum; laboratorium; academie; museum;
      bibliotheek; archief; netwerk; alliantie; stichting; ministerie; vereniging; genootschap; federatie; fonds;
      faculteit; afdeling; akkoord; convenant; verdrag; project; opleiding; zomerschool; cursus; beurs; programma;
      prijs; leerstoel; straat; plein; dijk; laan; kade; gracht; singel; lectoraat; kliniek; umc; verbond; agentschap; commissie; onderwijs; universiteiten;
      ziekenhuizen; consortium; cluster; platform; raad; dienst; ziekte; hospitaal`),
}

export default dutch
