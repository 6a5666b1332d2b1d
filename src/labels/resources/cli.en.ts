/** What the command line says. */
const cli = {
  done: 'done',
}

export default cli
