export const submissions = {
  'submissions.error.notSubmitted': 'This application is not submitted.',
};
