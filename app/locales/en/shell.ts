export const shell = {
  'portal.name': 'Opencall',
  'portal.tagline': 'Open competitions for social services',
  'language.en': 'English',
  'form.error.required': 'Enter a value',
  'form.error.tooLong': '{limit, plural, one {Use # character at most} other {Use # characters at most}}',
  'form.error.tooLarge': 'The value is above {limit}',
  'form.error.tooShort': '{limit, plural, one {Use at least # character} other {Use at least # characters}}',
  'form.error.tooSmall': 'The value is below {limit}',
  'form.error.email': 'Enter an e-mail address such as name@example.org',
  'form.error.invalid': 'Check this answer',
  'error.crossSite': 'This request came from another site and was refused. Go back, reload the page and try again.',
  'error.lengthRequired': 'This request did not say how large it is and was refused.',
  'error.tooLarge': 'What you sent is larger than {limit} MB.',
  'error.unavailable':
    'The portal cannot reach its data for a moment. Nothing of what you sent was saved; please try again in a minute.',
};
