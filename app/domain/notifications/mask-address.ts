/**
 * Mails that only organisations get which follow a call, asked about it or prepare an application: until the opening nobody of the staff may
 * learn which these are, and the part of an address behind the @ often says so.
 */
const SECRET_RECEIVERS = [
  'addendum-published',
  'answer-published',
  'call-cancelled',
  'question-set-aside',
  'draft-closing',
  'application-submitted',
  'application-withdrawn',
];

/**
 * The e-mail address of a mail for people who look after the mail but need not know whose it is: `m•••@example.org`, and
 * nothing of it where the mail itself says what its receivers keep secret.
 */
export function maskAddress(address: string, template: string): string {
  if (SECRET_RECEIVERS.includes(template)) return '•••';
  const at = address.lastIndexOf('@');
  return at < 1 ? '•••' : `${[...address][0] ?? ''}•••${address.slice(at)}`;
}
