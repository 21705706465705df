export const registerImport = {
  'registerImport.title': 'Take in a list of requests',
  'registerImport.text':
    'Requests that were kept in a spreadsheet can be taken in together, up to {limit, number} at once. Either all rows are recorded, or none.',
  'registerImport.repeated':
    'A row that was taken in before is not recorded again. Where two people’s rows are the same, both must be in the same list, or their notes must differ.',
  'registerImport.template.xlsx': 'Empty list for Excel (XLSX)',
  'registerImport.template.csv': 'Empty list as text (CSV)',
  'registerImport.columns': 'What may stand in each column',
  'registerImport.column': 'Column',
  'registerImport.allowed': 'What may stand there',
  'registerImport.day': 'A day, as 31.03.2026 or 2026-03-31',
  'registerImport.met': 'Numbers of the criteria, as 1, 3; or “{all}”',
  'registerImport.all': 'all',
  'registerImport.file': 'List as a file',
  'registerImport.file.hint': 'XLSX or CSV, at most 4 MB',
  'registerImport.pasted': 'Or rows copied out of a spreadsheet',
  'registerImport.submit': 'Record the requests',
  'registerImport.faults': 'What has to be mended',
  'registerImport.row': 'Row',
  'registerImport.fault': 'What is wrong',
  'registerImport.refused':
    'Nothing was recorded: {count, plural, one {# row has a mistake} other {# rows have mistakes}}',
  'registerImport.error.noRows': 'Choose a file with requests, or paste their rows',
  'registerImport.error.many': 'A list may have {limit, number} rows at most',
  'registerImport.error.file': 'The file is neither a workbook (XLSX) nor a text (CSV in UTF-8)',
  'registerImport.error.large': 'The file is larger than 4 MB',
  'registerImport.error.again': 'Every row of this list is in the register already',
  'registerImport.error.met':
    '{count, plural, =0 {The service had no criteria on this day} one {Only criterion 1 is there} other {Only the criteria from 1 to # are there}}',
  'notice.told.requestsImported': 'The requests of the list are recorded.',
  'notice.told.newRequestsImported':
    'The new requests of the list are recorded; those that were there already are left as they are.',
  'unsent.title': 'On this device, not sent yet',
  'unsent.row': 'Received on {day}, entered at {time}.',
  'unsent.mend': 'Put into the form',
  'unsent.kept':
    'The portal cannot be reached. The request is kept on this device and will be sent by itself. Go on with the next one, and leave this page open.',
  'unsent.missing': 'The portal cannot be reached. Answer every question: then the request is kept on this device.',
  'unsent.full':
    'The portal cannot be reached, and this device has no room to keep the request. Leave the page as it is and try again.',
  'unsent.sent': 'What was kept on this device is recorded.',
  'unsent.signedOut': 'Sign in, so that what is kept on this device can be sent.',
  'unsent.refused': 'The portal did not take it.',
};
