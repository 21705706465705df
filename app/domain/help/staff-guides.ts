import { RESULTS, type Guide } from './guide';

/** For those who judge. */
export const evaluatorGuide: Guide = {
  id: 'evaluator',
  roles: ['evaluator'],
  steps: [
    'evaluator.account',
    'evaluator.opening',
    'evaluator.declarations',
    'evaluator.screening',
    'evaluator.sheets',
    'evaluator.discussion',
    'evaluator.ranking',
    'evaluator.report',
  ],
  rules: [
    'evaluator.alone',
    'evaluator.locked',
    'evaluator.conflict',
    'evaluator.ranked',
    'evaluator.confidential',
    'evaluator.separation',
  ],
  sections: ['desk', 'openings', 'evaluations', 'calls'],
  open: [RESULTS],
};

/** For those who prepare, and those who approve it. */
export const managerGuide: Guide = {
  id: 'manager',
  roles: ['manager', 'approver'],
  steps: [
    'manager.programme',
    'manager.call',
    'manager.questions',
    'manager.addendum',
    'manager.letters',
    'manager.agreement',
    'manager.milestones',
    'manager.services',
    'manager.dashboard',
  ],
  rules: [
    'manager.two',
    'manager.sealed',
    'manager.settled',
    'manager.letters',
    'manager.standstill',
    'manager.acceptance',
    'manager.cases',
  ],
  sections: [
    'desk',
    'officeCalls',
    'appeals',
    'officeAgreements',
    'officeMilestones',
    'officePayments',
    'officeTraining',
    'programmes',
    'dashboard',
    'officeServices',
    'officeQuality',
    'feedback',
    'referralLinks',
    'officeOrganisations',
  ],
  open: [RESULTS],
};

/** For those who pay. */
export const financeGuide: Guide = {
  id: 'finance',
  roles: ['finance'],
  steps: [
    'finance.accounts',
    'finance.approve',
    'finance.order',
    'finance.statement',
    'finance.back',
    'finance.ledger',
  ],
  rules: ['finance.persons', 'finance.once', 'finance.changed', 'finance.order', 'finance.month', 'finance.recorded'],
  sections: [
    'desk',
    'bankAccounts',
    'officePayments',
    'ledger',
    'officeAgreements',
    'officeMilestones',
    'programmes',
    'dashboard',
  ],
  open: [],
};
