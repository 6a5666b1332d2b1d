import type en from './fetch.en.js'

/** Wat het ophalen van een pagina zegt. */
const fetch: Record<keyof typeof en, string> = {
  notAnAddress: 'Dit is geen http- of https-adres: {{address}}',
  privateAddress: '{{address}} leidt naar het privé-adres {{ip}}. Sta dat toe met --allow-private als u het vertrouwt.',
  notFound: 'De site van {{address}} is niet te vinden. Controleer het adres en de verbinding.',
  refused: 'De site van {{address}} gaf geen antwoord ({{reason}}).',
  timeOut:
    '{{address}} antwoordde niet volledig binnen {{seconds}} seconden. Probeer het nog eens, of verhoog de tijdslimiet.',
  tooLarge: '{{address}} is groter dan {{megabytes}} MB. Verhoog --limit als dat klopt.',
  tooManyRedirects: '{{address}} verwijst meer dan {{limit}} keer door.',
  robots:
    'De robots.txt van de site vraagt programma’s {{address}} niet te lezen. Bewaar de pagina met een browser en geef het bestand.',
  status: '{{address}} antwoordde met status {{status}}.',
  notAPage: '{{address}} is geen pagina maar {{type}}.',
}

export default fetch
