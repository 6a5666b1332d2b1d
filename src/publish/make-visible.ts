const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * A value with every control character in it, however deep, in a form that can be seen ("␛" for escape). What comes from a page goes to a
 * terminal through here: as it is, it could give the terminal another title, other colours, or another text than the page has. Line ends and tabs
 * stay, and lengths too.
 */
export function makeVisible<T>(value: T): T {
  if (typeof value === 'string') return value.replace(control, picture) as T
  if (Array.isArray(value)) return value.map((item: unknown) => makeVisible(item)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, makeVisible(item as unknown)])) as T
}

/** The picture that Unicode has of a control character of ASCII; the others have none. */
function picture(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
