import type { ChromeHeadings, ChromePhrases } from './phrases.js'

const here =
  '(?:dit|deze|het|de)?\\s?(?:artikel|pagina|bericht|nieuwsbericht|verhaal|interview|tekst|webpagina|site|website|persbericht)'

/** Dutch. */
export const phrases: ChromePhrases = {
  'skip-link': [
    '(?:(?:spring|ga|direct|snel|skip|meteen|doorgaan|door)\\s?(?:direct )?(?:naar|door naar) (?:de |het )?(?:hoofd)?(?:inhoud|navigatie|content|menu|zoeken|zoekveld|hoofdinhoud|footer|voettekst|onderkant|subnavigatie|taalkeuze)(?: van (?:de|deze) pagina)?(?: gaan)?\\s?)+',
    'overslaan en naar de (?:inhoud|navigatie|hoofdinhoud) gaan',
    '(?:sla|navigatie) (?:de )?(?:navigatie )?over(?:slaan)?',
  ],
  'language-switch': [
    `${here} in het (?:engels|nederlands|frans|duits)`,
    `(?:lees|bekijk|ga naar) ${here} in het (?:engels|nederlands|frans|duits)`,
    `(?:(?:lees|bekijk) )?(?:dit|deze) in het (?:engels|nederlands)`,
    '(?:ga )?(?:naar (?:de )?)?(?:engelse|nederlandse|engelstalige|nederlandstalige|franse|duitse) (?:versie|pagina|website|site|vertaling)',
    `${here} is (?:ook|alleen|niet) (?:beschikbaar|verkrijgbaar|te lezen) in het (?:engels|nederlands)`,
    '(?:ook )?beschikbaar in het (?:engels|nederlands)',
    '(?:kies|selecteer|wijzig) (?:uw |je |een )?taal',
    'taal(?:keuze)?',
    'vertaal (?:deze pagina|naar …3)',
  ],
  'read-more': [
    '(?:lees|bekijk|ontdek|toon|laad|zie|weet|kijk) (?:hier )?(?:meer|verder|alles|alle …4|het (?:hele|volledige) …2|de (?:hele|volledige) …2)',
    '(?:lees|bekijk|ontdek) (?:hier )?(?:meer|alles) (?:over|van|op|in) …9',
    '(?:meer|verder) (?:lezen|weergeven|tonen|laden|info|informatie|nieuws|weten)',
    'meer (?:over|nieuws over|informatie over|info over) …9',
    '(?:naar|bekijk) (?:het |alle )?(?:overzicht|nieuwsoverzicht|nieuwsberichten|agenda|publicaties|vacatures)',
    'terug(?: naar (?:het )?(?:overzicht|nieuws|nieuwsoverzicht|vorige pagina|lijst|home))?',
    'alle (?:nieuwsberichten|nieuws|berichten|artikelen|evenementen|activiteiten)',
    'lees (?:het |de )?(?:originele |volledige |hele )?(?:bericht|artikel|persbericht|interview|publicatie|verhaal)(?: (?:hier|op|in|van|over) …6)?',
    'lees ook …12',
    'zie ook …10',
    'klik hier(?: (?:voor|om) …9)?',
  ],
  share: [
    `(?:deel|delen|doorsturen|stuur door)(?: ${here})?(?: (?:via|op|met|per) …5)?`,
    `(?:deel|tweet|mail|verstuur|stuur) ${here}(?: (?:via|op|door|aan) …5)?`,
    'volg (?:ons|de …3|het …3)(?: (?:ook )?(?:op|via) …6)?',
    '(?:kopieer|kopiëren) (?:de )?link(?: naar klembord)?',
    'social media',
  ],
  print: [
    `(?:print|afdrukken|printen|printversie|print ${here}|${here} (?:afdrukken|printen)|afdrukversie|pdf-versie|download als pdf|opslaan als pdf)`,
    `(?:mail|e-mail) ${here}(?: door)?`,
  ],
  'date-line': [
    'leestijd:? …4',
    '\\d+ (?:min|minuten|minuut)(?:\\.)? (?:leestijd|lezen)',
    '(?:laatst |het laatst )?(?:gewijzigd|bijgewerkt|aangepast|bewerkt|geüpdatet)(?: op)?:? …7',
    '(?:laatste (?:wijziging|update|aanpassing)|publicatiedatum|datum)(?: op)?:? …6',
    '(?:gepubliceerd|geplaatst|verschenen)(?: op)?:? …5(?: door …5)?',
  ],
  byline: [
    "(?:door|tekst|auteur|redactie|geschreven door|bron|tekst en foto'?s?|foto'?s?|beeld|fotografie|fotograaf|illustratie)\\s?:? @",
  ],
  footer: [
    '(?:©|\\(c\\)|copyright)(?: …12)?',
    '…6alle rechten voorbehouden(?: …4)?',
    'verantwoordelijk(?:e)? voor (?:de )?inhoud …6',
    'powered by …5',
    '(?:deze )?website (?:gemaakt |gebouwd )?door …4',
  ],
  'back-to-top': ['(?:terug )?naar (?:boven|begin|top)', 'terug naar (?:boven|begin van de pagina)', 'omhoog'],
  search: [
    '(?:zoek|zoeken|zoek(?:en)? (?:in|op|binnen) (?:de|deze)? ?(?:site|website|pagina)|zoekterm|waar ben je naar op zoek|doorzoek …3)',
  ],
  navigation: [
    '(?:hoofd|sub)?(?:menu|navigatie)(?: (?:openen|sluiten|tonen|verbergen))?',
    '(?:open|sluit|toon|verberg)(?: (?:het|de))? (?:hoofd)?(?:menu|navigatie|zoekveld|submenu)',
    '(?:sluiten|sluit|uitklappen|inklappen|toon alles|alles tonen)',
    'op deze pagina',
    'u bent hier:? …15',
    'je bent hier:? …15',
    '(?:snel naar|direct naar|snelkoppelingen|snelle links|ga direct naar)',
    '(?:home|startpagina)',
  ],
  login: ['(?:inloggen|log in|aanmelden|uitloggen|registreren|mijn account|inloggen voor medewerkers)'],
  tags: ["(?:trefwoorden|tags?|categorie(?:ën)?|onderwerpen|thema'?s|labels?|gepost in|geplaatst in)\\s?: …15"],
  'editor-note': ['(?:link naar|link to|insert|placeholder|hier komt|nog invullen|n\\.?t\\.?b) …9', 'lorem ipsum …200'],
  feedback: [
    '(?:was|is|vond je|vindt u) (?:deze|dit) (?:pagina|informatie|artikel|antwoord) (?:nuttig|behulpzaam|duidelijk|zinvol|handig)…4',
    '(?:heeft|hebben) (?:deze|dit) (?:pagina|informatie) (?:je|u) geholpen',
    '(?:geef|deel) (?:je|uw|ons) (?:feedback|mening)…6',
    'fout(?:je)? (?:gevonden|gezien) op deze pagina …3',
  ],
  comments: ['(?:\\d+ )?reacties?', '(?:reageer|plaats een reactie|laat een reactie achter|geef een reactie)(?: …6)?'],
  newsletter: [
    '(?:schrijf (?:je|u)|meld (?:je|u)|abonneer (?:je|u)|inschrijven|aanmelden|blijf) …12nieuwsbrief…6',
    '(?:aanmelden|inschrijven|abonneren)',
    'nieuwsbrief',
  ],
  cookie: [
    '(?:alle |noodzakelijke |alleen noodzakelijke )?cookies(?: (?:accepteren|weigeren|toestaan|aanpassen|beheren|instellen))?',
    '(?:accepteer|weiger|beheer|wijzig) …3cookies?…2',
    'cookie-?(?:instellingen|voorkeuren|melding|beleid|verklaring)(?: (?:aanpassen|wijzigen))?',
    '(?:alles |alle )?(?:accepteren|weigeren)',
    'ik ga akkoord',
  ],
  'no-script': ['…8javascript …8(?:uitgeschakeld|ingeschakeld|aanzetten|inschakelen|nodig)…6'],
  image: [
    '(?:vergroot|bekijk) (?:de )?(?:afbeelding|foto)',
    'klik (?:op de (?:foto|afbeelding) )?(?:om te|voor een) vergro…3',
    'afbeelding(?: \\d+)?',
  ],
  pagination: ['(?:vorige|volgende|eerste|laatste)(?: (?:pagina|bericht|artikel))?', 'pagina \\d+(?: van \\d+)?'],
}

/** Dutch. */
export const headings: ChromeHeadings = {
  related: [
    'gerelateerd(?:e)?(?: …3)?',
    '(?:lees|lezen|lees nog) (?:meer|verder)',
    '(?:meer|verder) lezen',
    'meer over (?:dit|hetzelfde) (?:onderwerp|thema)',
    'lees ook',
    'zie ook',
    'ook interessant',
    'meer (?:nieuws|nieuwsberichten|artikelen|berichten|verhalen|blogs)(?: …3)?',
    '(?:ander|overig|laatste|recent|actueel|het laatste)e? (?:nieuws|nieuwsberichten|berichten|artikelen)',
    'aanbevolen(?: …3)?',
    'wellicht ook interessant',
    'misschien vind je dit ook interessant',
    '(?:nieuws|agenda|actueel|evenementen|nieuws en agenda|uitgelicht|populair|meest gelezen)',
    '(?:snel naar|direct naar|snelkoppelingen|snelle links)',
  ],
  share: [`(?:deel|delen)(?: ${here})?`, 'volg ons(?: …5)?', 'social media'],
  newsletter: ['nieuwsbrief', '(?:schrijf je in|meld je aan|abonneer je) …6'],
  'editor-note': [
    'noot (?:voor|aan) (?:de )?redacties?',
    'niet voor publicatie',
    'noot aan de pers',
    '\\(?niet voor publicatie\\)?',
  ],
}
