import { rolesOf, type Grants } from '../conditions';
import { STAFF_ROLES } from '../roles';

/**
 * People and their homes. A signatory looks after the own organisation, an administrator after everybody (also after an
 * organisation whose only signatory is out of reach). The auditor reads all and changes nothing.
 */
export const peoplePermissions = {
  'people.read': {
    representative: 'ownOrganisation',
    signatory: 'ownOrganisation',
    ...rolesOf(STAFF_ROLES, 'ownInstitution'),
  },
  'people.invite': { signatory: 'ownOrganisation', administrator: 'always' },
  'people.change-roles': { signatory: 'otherInOwnOrganisation', administrator: 'otherPerson' },
  'people.remove': { signatory: 'otherInOwnOrganisation', administrator: 'otherPerson' },
  'accounts.read': { administrator: 'always', auditor: 'always' },
  'accounts.disable': { administrator: 'otherPerson' },
  'accounts.enable': { administrator: 'otherPerson' },
  'accounts.reset-second-factor': { administrator: 'otherPerson' },
  'institutions.read': { administrator: 'always', auditor: 'always' },
  'institutions.create': { administrator: 'always' },
  'institutions.rename': { administrator: 'always' },
  'institutions.change-letters': { administrator: 'always' },
  'calendars.change': { administrator: 'always' },
  'organisations.read': { administrator: 'always', auditor: 'always' },
} as const satisfies Record<string, Grants>;
