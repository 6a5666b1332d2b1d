/** Whether an argument of the command line is an address of the web and no file. */
export function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument)
}
