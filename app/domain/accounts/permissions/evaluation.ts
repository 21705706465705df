import { OPENING_ROLES } from '../../sealing/openers';
import { rolesOf, type Grants } from '../conditions';

/** Evaluating a call's applications: whoever sits on its committee, which the use case asks the committee. */
export const evaluationPermissions = {
  'evaluation.take-part': rolesOf(OPENING_ROLES, 'always'),
} as const satisfies Record<string, Grants>;
