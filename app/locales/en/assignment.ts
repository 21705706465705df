export const assignment = {
  'assignment.error.undeclared':
    'Before sheets are given out every voting member declares their interests. Still missing: {names}.',
  'audit.action.assignment.drawn': 'Score sheets drawn',
  'mail.template.sheets-assigned': 'Score sheets given',
  'assignment.mail.subject': 'Applications wait for your scores: {reference}',
  'assignment.mail.count':
    '{count, plural, one {# application} other {# applications}} of the call “{title}” {count, plural, one {was} other {were}} given to you to score.',
  'assignment.mail.alone':
    'Score on your own, by the published criteria. Nobody sees your sheets before all members have submitted theirs.',
  'assignment.mail.link': 'Sign in and score',
};
