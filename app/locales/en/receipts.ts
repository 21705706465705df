export const receipts = {
  'receipts.of': 'Receipt {receipt}',
  'receipts.submittedAt': 'Submitted',
  'receipts.utc': '{at} UTC',
  'receipts.deadline': 'Deadline',
  'receipts.organisation': 'Organisation',
  'receipts.call': 'Call {reference}',
  'receipts.lot': 'Lot',
  'receipts.number': 'Version of the application',
  'receipts.signatory': 'Declared and submitted by',
  'receipts.sha256': 'SHA-256 of the submission',
  'receipts.files': 'Files of the submission',
  'receipts.noFiles': 'It has no files.',
  'receipts.unnamed':
    'This call seals strictly: the names of the files are sealed too. Tell them apart by size and hash.',
  'receipts.file': 'File {number}',
  'receipts.check.title': 'Check a receipt',
  'receipts.codeOf': 'Check code: {code}',
  'receipts.pdf.kind': 'Confirmation that an application was received',
  'receipts.pdf.qr': 'QR code that leads to the check of receipt {receipt}',
  'receipts.pdf.how':
    'Anybody who holds this receipt can check it, without an account: read the QR code with a telephone, or go to {address} and type the number and the check code. The portal answers with the number, the time, the call and the SHA-256, and tells nothing else.',
  'receipts.meaning':
    'The receipt confirms that the portal recorded this submission at the time given above, by the clock of its database. What was submitted stays sealed until the opening. The receipt says nothing about whether the application is eligible or will be supported.',
  'receipts.stands.current': 'This submission counts.',
  'receipts.stands.superseded': 'A later submission took the place of this one: it does not count any more.',
  'receipts.stands.withdrawn': 'The organisation withdrew this submission: it does not count any more.',
  'receipts.mail.submitted.subject': '{reference}: your application is submitted, receipt {receipt}',
  'receipts.mail.submitted.what':
    '{by} submitted the application of your organisation for “{lot}” in the call “{title}” ({reference}).',
  'receipts.mail.submitted.receipt': 'Receipt {receipt}. The portal recorded it on {at}, Ashgabat time.',
  'receipts.mail.submitted.sha256': 'SHA-256 of the submission: {sha256}',
  'receipts.mail.submitted.until':
    'It is sealed: nobody at the institution can read it before the opening. Until the deadline your organisation can replace it with a new version or withdraw it.',
  'receipts.mail.submitted.link': 'See the receipt and download it',
  'receipts.mail.withdrawn.subject': '{reference}: your application is withdrawn',
  'receipts.mail.withdrawn.what':
    '{by} withdrew the application of your organisation for “{lot}” in the call “{title}” ({reference}) on {at}, Ashgabat time.',
  'receipts.mail.withdrawn.receipt': 'The submission with receipt {receipt} does not count any more.',
  'receipts.mail.withdrawn.again':
    'Until the deadline your organisation can submit the application again. If nobody of you meant to withdraw it, do so now and change your passwords.',
  'receipts.mail.why': 'The people of your organisation receive this mail.',
  'mail.template.application-submitted': 'Application submitted',
  'mail.template.application-withdrawn': 'Application withdrawn',
  'receipts.declaration':
    'I declare, as a signatory of the organisation, that everything in this application is true and complete, that the organisation agrees with the conditions of the call, and that I may act for it. I know that an application with false statements is excluded.',
};
