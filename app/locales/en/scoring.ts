export const scoring = {
  'scoring.standIn': 'Application {number}',
  'scoring.anonymous':
    'In this call evaluators do not see who applies. Answers that would tell, and the names of files, are hidden.',
  'scoring.supplement': 'Handed in on request',
  'scoring.supplement.at':
    'Beside what was submitted, the organisation handed in the following when it was asked for missing documents:',
  'scoring.profile': 'The organisation’s profile when it submitted',
};
