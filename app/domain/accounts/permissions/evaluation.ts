import { OPENING_ROLES } from '../../sealing/openers';
import { rolesOf, type Grants } from '../conditions';

/** Evaluating a call's applications: whoever sits on its committee, which the use case asks the committee. */
export const evaluationPermissions = {
  'evaluation.take-part': rolesOf(OPENING_ROLES, 'always'),
  /** Who of these may know the result of a lot is asked of the committee and of `evaluation.oversee`. */
  'evaluation.read-result': rolesOf([...OPENING_ROLES, 'auditor'], 'always'),
  'evaluation.oversee': { manager: 'ownInstitution', approver: 'ownInstitution', auditor: 'always' },
  'evaluation.analyse': { approver: 'ownInstitution', auditor: 'always' },
} as const satisfies Record<string, Grants>;
