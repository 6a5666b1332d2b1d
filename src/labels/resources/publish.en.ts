/** What goes wrong when a published dataset is read back. */
const publish = {
  fileMissing: '{{file}} is missing: expected a folder with a published dataset, such as dist/data or a release',
  noJson: '{{file}} is no JSON: publish the dataset again, or unpack the release again',
  wrongFormat: '{{file}}: unexpected format "{{actual}}", expected "{{expected}}"',
}

export default publish
