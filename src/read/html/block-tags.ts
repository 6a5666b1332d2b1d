/** Elements that start on a line of their own: the text before and after them is another block. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li listing main menu nav ol p plaintext pre search section summary table tbody tfoot thead ' +
    'tr td th caption ul xmp legend option optgroup select noscript'
  ).split(' '),
)
