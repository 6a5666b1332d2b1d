/** What fetching a page says. */
const fetch = {
  notAnAddress: 'This is no http or https address: {{address}}',
  privateAddress: '{{address}} leads to the private address {{ip}}. Allow it with --allow-private where you trust it.',
  notFound: 'The site of {{address}} cannot be found. Check the address and the connection.',
  refused: 'The site of {{address}} gave no answer ({{reason}}).',
  timeOut: '{{address}} did not answer in full within {{seconds}} seconds. Try again, or raise the time-out.',
  tooLarge: '{{address}} is larger than {{megabytes}} MB. Raise --limit where that is right.',
  tooManyRedirects: '{{address}} redirects more than {{limit}} times.',
  robots:
    'The robots.txt of the site asks programs not to read {{address}}. Save the page with a browser and give the file.',
  status: '{{address}} answered with status {{status}}.',
  notAPage: '{{address}} is not a page but {{type}}.',
}

export default fetch
