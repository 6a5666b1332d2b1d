/**
 * Control sequences of a terminal that came along with a text (ECMA-48): a colour ("ESC [ 31 m"), a window title ("ESC ] 0 ; … BEL"). What
 * follows the escape character looks like text and is none; without this "31" is read as a number.
 */
export const terminalSequence =
  /\u001b\[[0-?]{0,40}[ -/]{0,4}[@-~]|\u001b\][^\u0007\u001b\n]{0,400}(?:\u0007|\u001b\\)/g
