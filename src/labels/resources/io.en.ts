/** What reading and writing files has to say. */
const io = {
  notFound: 'There is no file or folder "{{file}}"',
  forbidden: '"{{file}}" may not be read; change its permissions',
  isFolder: '"{{file}}" is a folder, expected a file',
  linkLoop: '"{{file}}" is a loop of symbolic links',
  unreadable: '"{{file}}" cannot be read: {{reason}}',
  tooLarge: '"{{file}}" is larger than {{megabytes}} MB; raise --limit if that is right',
  notJson: '"{{file}}" is not valid JSON: {{reason}}',
  gzipCutShort: '"{{file}}" is cut short: the gzip stream does not end; fetch the file again',
  gzipBroken: '"{{file}}" is damaged: it cannot be unpacked; fetch the file again',
  zipped: '"{{file}}" is a ZIP archive; unpack it first, and give the JSON file that is in it',
  emptyFolder: 'There are no pages in the folder "{{file}}"',
  noMatch: 'Nothing matches "{{file}}"',
  cannotWrite: '"{{file}}" may not be written; nothing has been changed',
  diskFull: '"{{file}}" does not fit on the disk; nothing has been changed',
  notAFolder: '"{{file}}" cannot be a folder: there is a file in its place; nothing has been changed',
  unwritable: '"{{file}}" cannot be written: {{reason}}; nothing has been changed',
  otherFiles:
    'The folder "{{file}}" holds "{{other}}", which is not of the dataset and would be lost; choose an empty folder, or move that file',
  noCommit:
    '--since wants a commit, branch or tag of this repository, and "{{reference}}" is none; in a shallow clone it may not have been fetched',
  git: 'The files changed since "{{reference}}" cannot be told: {{reason}}',
}

export default io
