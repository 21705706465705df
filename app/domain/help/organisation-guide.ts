import { LETTER, RECEIPT, RESULTS, type Guide } from './guide';

/** For those who apply and deliver. */
export const organisationGuide: Guide = {
  id: 'organisation',
  roles: ['representative', 'signatory', 'caseworker'],
  steps: [
    'organisation.account',
    'organisation.find',
    'organisation.apply',
    'organisation.submit',
    'organisation.result',
    'organisation.agreement',
    'organisation.milestone',
    'organisation.payment',
    'organisation.services',
  ],
  rules: [
    'organisation.who',
    'organisation.deadline',
    'organisation.final',
    'organisation.account',
    'organisation.spending',
    'organisation.names',
  ],
  sections: [
    ...(['calls', 'desk', 'applications', 'letters', 'awards', 'agreements', 'payments', 'training'] as const),
    ...(['services', 'profile', 'ownVerification', 'documents', 'people'] as const),
  ],
  open: [RESULTS, RECEIPT, LETTER],
};
