export const amendmentLetters = {
  'amendmentLetters.title': 'Amendment No. {number} to the grant agreement No. {agreement}',
  'amendmentLetters.subject': 'What is amended',
  'amendmentLetters.subject.what':
    'The Institution and the Organisation amend their grant agreement No. {agreement} on the service “{title}”. Among the amendments of this agreement it is number {number}.',
  'amendmentLetters.subject.from': 'It is in force from {date}.',
  'amendmentLetters.reasons': 'Reasons',
  'amendmentLetters.reasons.organisation': 'The Organisation asked for it:',
  'amendmentLetters.reasons.institution': 'The Institution proposed it:',
  'amendmentLetters.before': 'Before',
  'amendmentLetters.rest': 'Everything else in the agreement stays as it was.',
  'amendmentLetters.agreed': 'Agreement of both sides',
  'amendmentLetters.agreed.how':
    'Both sides agreed in the portal. The Organisation’s signatory confirmed the answer with a password or a code; the SHA-256 is that of the content which was accepted.',
  'amendmentLetters.hash': 'SHA-256 of the content',
  'amendmentLetters.reference': 'Number',
  'amendmentLetters.document': 'Document',
  'amendmentLetters.document.open': 'Open the PDF',
  'amendmentLetters.document.soon': 'It is being made and will be mailed.',
  'amendmentLetters.mail.attached': 'The amendment is attached as a PDF.',
  'job.amendment-documents': 'Documents of amendments',
  'amendmentLetters.milestones': 'Milestones as amended',
  'amendmentLetters.budget': 'Budget as amended',
};
