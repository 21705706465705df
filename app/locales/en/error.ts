export const error = {
  'error.crossSite': 'This request came from another site and was refused. Go back, reload the page and try again.',
  'error.lengthRequired': 'This request did not say how large it is and was refused.',
  'error.tooLarge': 'What you sent is larger than {limit} MB.',
  'error.unavailable':
    'The portal cannot reach its data for a moment. Nothing of what you sent was saved; please try again in a minute.',
  'error.400.title': 'This request cannot be understood',
  'error.400.body':
    'Go back, reload the page and try again. If you followed a link from a letter, copy the whole address.',
  'error.403.title': 'You may not open this page',
  'error.403.body':
    'Your roles do not include this. If you need it for your work, ask the administrator of your institution or organisation.',
  'error.404.title': 'Page not found',
  'error.404.body':
    'If you typed the address, check that it is correct. If you copied it, check that it is complete. The page may also belong to somebody else.',
  'error.409.title': 'This has changed in the meantime',
  'error.409.body':
    'Somebody else, or you in another window, changed it after you opened the page. Nothing was overwritten. Go back, reload the page and look at its present state.',
  'error.410.title': 'This is no longer here',
  'error.410.body': 'The link was valid for a limited time or has been used already. Ask for a new one.',
  'error.413.title': 'What you sent is too large',
  'error.413.body': 'Send smaller files, or divide them over several uploads.',
  'error.415.title': 'This type of file cannot be taken',
  'error.415.body': 'Send a PDF, an office document or a picture. The page with the form lists the types it takes.',
  'error.429.title': 'Too many attempts',
  'error.429.body': 'To protect accounts, the portal takes a pause. Wait some minutes and try again.',
  'error.500.title': 'Something went wrong on our side',
  'error.500.body':
    'It has been recorded. Try again later; what you had saved before is not lost. If it happens again, tell us the number below.',
  'error.503.title': 'The portal is not available at the moment',
  'error.503.body': 'Try again in a few minutes. What you had saved before is not lost.',
  'error.toHome': 'Go to the home page',
  'error.toHelp': 'Find help',
  'error.requestId': 'Number of this request: {id}',
  'error.noRole':
    'Your account holds no role at present. Ask the person who invited you, or an administrator, to give you one.',
};
