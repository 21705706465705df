export const profile = {
  'profile.error.phone': 'Enter a phone number such as +993 12 34-56-78',
  'profile.error.tooMany':
    '{limit, plural, one {Only # entry is possible here} other {Only # entries are possible here}}',
  'profile.error.website': 'Enter a web address such as www.example.org',
  'profile.error.permanentUntil': 'Leave the last day empty, or say that the certificate has none',
  'profile.error.expiresBeforeIssue': 'The certificate cannot expire before it was issued',
  'profile.error.endsBeforeStart': 'The project cannot end before it began',
  'profile.error.yearTwice': 'This year is told twice',
};
