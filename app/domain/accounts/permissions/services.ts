import { rolesOf, type Grants } from '../conditions';

const PROVIDER = rolesOf(['representative', 'signatory', 'caseworker'], 'ownService');

/**
 * Services and who receives them. Cases are known to the provider's people and to the manager and auditor of the institution
 * that follows the service; everybody else sees counts with small ones suppressed.
 */
export const servicesPermissions = {
  'services.deliver': PROVIDER,
  'services.oversee': {
    manager: 'ownInstitution',
    approver: 'ownInstitution',
    finance: 'ownInstitution',
    auditor: 'always',
  },
  'services.manage': { manager: 'ownInstitution' },
  'requests.keep': PROVIDER,
  'requests.oversee': { manager: 'ownInstitution', auditor: 'always' },
  'referrals.send': { referrer: 'always' },
  'quality.oversee': { manager: 'ownInstitution', approver: 'ownInstitution', auditor: 'always' },
  'quality.manage': { manager: 'ownInstitution' },
  'quality.answer': PROVIDER,
  // Never the provider's: who receives a service must be able to complain of it.
  'feedback.handle': { manager: 'ownInstitution' },
} as const satisfies Record<string, Grants>;
