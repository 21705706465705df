export const opening = {
  'opening.error.sameSession':
    'Each opener must sign in on a device of their own: another opener gave a passphrase in this sign-in',
  'opening.error.cancelled': 'The call was cancelled: its applications stay sealed',
  'opening.error.early': 'The deadline has not passed yet: nothing can be opened before it',
  'opening.error.running': 'The applications are being opened already',
  'opening.error.opened': 'All applications are opened already',
  'opening.error.recovery': 'This is not the present recovery share of this call',
  'opening.error.reason': 'Say why the openers cannot come together',
  'opening.failure.key': 'Its key does not open with the key of the call',
  'opening.failure.missing': 'Its content is missing',
  'opening.failure.damaged': 'Its content is damaged',
  'opening.failure.digest': 'Its content has another SHA-256 than its receipt',
  'opening.failure.record': 'Its content belongs to another application than its record says',
  'opening.failure.file': 'One of its files is missing or damaged',
  'opening.mail.finished.subject': 'The applications are opened: {reference}',
  'opening.mail.finished.what':
    '{applications, plural, =0 {No application to the call “{title}” is to be judged} one {One application to the call “{title}” was opened} other {# applications to the call “{title}” were opened}}. Nobody could read them before.',
  'opening.mail.finished.failed':
    '{failed, plural, one {One submission could not be opened} other {# submissions could not be opened}}: the minutes say why. The openers can try again.',
  'opening.mail.finished.minutes': 'SHA-256 of the minutes: {sha256}',
  'opening.mail.finished.link': 'Read the minutes',
  'opening.mail.recovery.subject': 'The recovery share of a call was used: {reference}',
  'opening.mail.recovery.what':
    '{by} used the offline recovery share to open the applications to the call “{title}”, in the place of an opener.',
  'opening.mail.recovery.reason': 'The reason that was given: {reason}',
  'opening.mail.recovery.check': 'You are told because this must never go unnoticed. If it surprises you, ask at once.',
  'opening.mail.recovery.link': 'Look at the call',
  'mail.template.opening-finished': 'Applications are opened',
  'mail.template.opening-recovery': 'Recovery share used',
  'opening.failure.unrecorded': 'The audit trail does not tell of it: it was changed or put there by another hand',
  'opening.missing':
    '{count, plural, one {One submission that the audit trail tells of is not in the database any more} other {# submissions that the audit trail tells of are not in the database any more}}. Whoever holds its receipt should come forward.',
  'opening.failure.state': 'The audit trail tells otherwise whether it was withdrawn',
};
