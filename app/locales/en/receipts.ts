export const receipts = {
  'receipts.of': 'Receipt {receipt}',
  'receipts.submittedAt': 'Submitted',
  'receipts.deadline': 'Deadline',
  'receipts.organisation': 'Organisation',
  'receipts.call': 'Call {reference}',
  'receipts.lot': 'Lot applied for',
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
  'receipts.submit.agree': 'I have read this declaration and make it',
  'receipts.submit.codeHint':
    'You have a second step of signing in. Instead of the password you can type the code that your authenticator app shows now.',
  'receipts.submit.code': 'Code from the app',
  'receipts.receipt': 'Receipt',
  'receipts.name': 'File',
  'receipts.size': 'Size',
  'receipts.standing': 'Standing',
  'receipts.history': 'What was submitted',
  'receipts.state.current': 'Counts',
  'receipts.state.superseded': 'Replaced',
  'receipts.state.withdrawn': 'Withdrawn',
  'receipts.stage.revising': 'New version not submitted',
  'receipts.submit.title': 'Submit the application',
  'receipts.submit.toPage': 'Go on to submit',
  'receipts.submit.declaration': 'Declaration',
  'receipts.submit.mustDeclare': 'Confirm the declaration',
  'receipts.submit.confirm': 'Type your password',
  'receipts.submit.last':
    'When you press the button, the application is recorded and sealed. It counts only if the portal has recorded it before the deadline, to the second: do not wait for the last minutes.',
  'receipts.submit.submit': 'Submit',
  'receipts.submit.notReady': 'The application cannot be submitted yet: something is missing or wrong.',
  'receipts.submit.who': 'A signatory submits',
  'receipts.submit.whoText':
    'The application is complete. You can prepare it, but only a signatory of your organisation submits it. Tell one of them:',
  'receipts.submit.answers': 'Answers',
  'receipts.submit.profile': 'A copy of your organisation’s profile, as it is now, goes with the application.',
  'receipts.submit.sealed':
    'Nobody at the institution can read it before the opening. Your organisation can read it, and until the deadline replace or withdraw it.',
  'receipts.submit.strict':
    'This call seals strictly: after you submit, nobody can read the application before the opening, not even your organisation. Print it or save it as PDF first. A new version would begin with an empty form.',
  'receipts.submit.replaces':
    'It takes the place of the submission with receipt {receipt}, which then does not count any more.',
  'receipts.page.submitted': 'Application submitted',
  'receipts.page.pdf': 'Download the receipt (PDF)',
  'receipts.page.check':
    'Whoever has the number and the check code can see, without an account, that this receipt is genuine, and nothing else.',
  'receipts.panel.submitted': 'The application is submitted',
  'receipts.panel.revising': 'You are preparing a new version',
  'receipts.panel.notYet': 'What you change does not count until you submit again. Until then this submission counts:',
  'receipts.panel.withdrawn': 'The application is withdrawn',
  'receipts.panel.again': 'Nothing of it counts. You can change it and submit it again until the deadline.',
  'receipts.panel.nothing': 'The deadline has passed. This application was withdrawn: nothing of it counts.',
  'receipts.head.late': 'The deadline has passed. This application was submitted in time and stays as it is.',
  'receipts.revise.title': 'Prepare a new version',
  'receipts.revise.lead':
    'The submission with receipt {receipt} goes on counting. Only when a signatory submits again does the new version take its place. If nobody does before the deadline, the submitted one counts.',
  'receipts.revise.kept': 'Your answers and files are as you submitted them; you change what you want.',
  'receipts.revise.empty': 'This call seals strictly: the new version begins with an empty form.',
  'receipts.revise.submit': 'Begin the new version',
  'receipts.withdraw.title': 'Withdraw the application',
  'receipts.withdraw.warning':
    'The submitted application stops counting at once. If your organisation does not submit again before the deadline, it takes no part in the call.',
  'receipts.withdraw.again':
    'What was submitted stays sealed and is kept. The record of the opening says that it was withdrawn; nobody evaluates it.',
  'receipts.withdraw.reason': 'Reason, for your colleagues (optional)',
  'receipts.withdraw.reasonHint': 'Only members of your organisation read it.',
  'receipts.withdraw.tooLong': 'The reason is too long',
  'receipts.withdraw.nothing': 'Nothing of this application is submitted at present.',
  'receipts.withdraw.submit': 'Withdraw',
  'receipts.check.lead':
    'Whoever shows you a receipt of an application has its number and a check code on it. Here you see whether the portal knows them.',
  'receipts.check.numberHint': 'For example R-7K3M-9QXD-4T',
  'receipts.check.code': 'Check code',
  'receipts.check.codeHint': 'Twelve letters and digits',
  'receipts.check.submit': 'Check',
  'receipts.check.noNumber': 'Type the number of the receipt',
  'receipts.check.noCode': 'Type the check code',
  'receipts.check.genuine': 'This receipt is genuine',
  'receipts.check.compare':
    'The portal recorded a submission with this number. Compare the time and the SHA-256 with those on the receipt. The portal does not tell here who submitted it, or whether it still counts.',
  'receipts.check.unknown': 'No such receipt',
  'receipts.check.unknownText':
    'The portal knows no receipt with this number and this check code. Look whether both are typed exactly as they stand on the receipt.',
  'receipts.check.another': 'Check another receipt',
  'notice.told.applicationWithdrawn': 'The application is withdrawn.',
  'notice.told.applicationRevising':
    'You can change the application now. The submitted one counts until you submit again.',
  'receipts.content.title': 'What was submitted',
  'receipts.content.link': 'Read what was submitted',
  'receipts.content.asSubmitted': 'This is the application as it was submitted.',
  'receipts.content.strict':
    'What was submitted is sealed strictly: nobody, not even your organisation, can read it before the opening.',
  'receipts.check.link': 'Check a receipt of an application',
  'help.organisation.submit':
    'A signatory submits the application with their password. The receipt gives the number, the time to the second and the SHA-256; it is mailed and can be downloaded. Until the deadline you can withdraw the application or submit a new version; what you change does not count until you submit it again.',
  'help.verify.receipt':
    'A receipt of an application has a number, a check code and a QR code. Anybody who holds it can check it here, without an account; the portal confirms what the receipt says and tells nothing else.',
  'receipts.panel.unsubmitted': 'What was changed after it was not submitted, and does not count.',
  'receipts.opening': 'Opening',
  'receipts.opened.whole': 'Opened; it is whole, and its SHA-256 is the one given here.',
  'receipts.opened.failed': 'It could not be opened whole. The record of the opening says why.',
  'receipts.opened.record': 'Record of the opening',
};
