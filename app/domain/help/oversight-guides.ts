import { HEADS, LETTER, RECEIPT, RESULTS, type Guide } from './guide';

/** For those who check. */
export const auditorGuide: Guide = {
  id: 'auditor',
  roles: ['auditor'],
  steps: [
    'auditor.read',
    'auditor.trail',
    'auditor.heads',
    'auditor.chain',
    'auditor.opening',
    'auditor.evaluation',
    'auditor.letters',
    'auditor.money',
  ],
  rules: ['auditor.nothing', 'auditor.sealed', 'auditor.reading', 'auditor.outside', 'auditor.correction'],
  sections: [
    'audit',
    'officeCalls',
    'appeals',
    'officeAgreements',
    'officeMilestones',
    'officePayments',
    'ledger',
    'bankAccounts',
    'programmes',
    'dashboard',
    'officeServices',
    'officeQuality',
    'officeOrganisations',
    'accounts',
    'institutions',
  ],
  open: [HEADS, RESULTS, RECEIPT, LETTER],
};
