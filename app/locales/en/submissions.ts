export const submissions = {
  'submissions.error.notSubmitted': 'This application is not submitted.',
  'submissions.error.late':
    'The deadline of this call was {deadline}. Your request began at {begun}, but would have been recorded only at {recorded}. It is too late and was not recorded.',
  'submissions.error.submitted':
    'This application is submitted already, with the receipt {receipt}. To change something, prepare a new version first.',
  'submissions.error.reconfirm':
    'The call was changed after you began. Confirm in the application that you go on with it, then submit.',
  'submissions.error.hindered':
    '{count, plural, one {One condition of the call is not met.} other {# conditions of the call are not met.}} They are named on the check page.',
  'submissions.error.incomplete':
    '{count, plural, one {# thing is missing or wrong,} other {# things are missing or wrong, the first}} in the section “{section}”.',
  'submissions.error.arriving':
    '{count, plural, one {# file is still being sent.} other {# files are still being sent.}} Wait until it is there, then submit again.',
  'submissions.error.noKey':
    'This call has no key yet by which applications are sealed. Nothing was submitted; tell the institution that announced the call.',
  'submissions.error.changed':
    'Colleagues are changing the application at this moment. Look through it and submit again.',
  'submissions.error.strict':
    'This call seals strictly: what was submitted can be read by nobody before the opening, not even by your organisation here. Use your own copy.',
  'submissions.received': 'Applications submitted',
};
