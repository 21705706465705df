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

/** For those who look after the portal. */
export const administratorGuide: Guide = {
  id: 'administrator',
  roles: ['administrator'],
  steps: [
    'administrator.institutions',
    'administrator.invite',
    'administrator.roles',
    'administrator.accounts',
    'administrator.letterhead',
    'administrator.calendar',
    'administrator.mail',
    'administrator.jobs',
  ],
  rules: [
    'administrator.cannot',
    'administrator.keys',
    'administrator.self',
    'administrator.last',
    'administrator.apart',
    'administrator.recorded',
  ],
  sections: ['desk', 'institutions', 'people', 'accounts', 'outbox', 'jobs'],
  open: [],
};
