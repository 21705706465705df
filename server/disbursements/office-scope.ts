import type { Actor } from '~/domain/accounts/roles';

/** What of the money of all institutions somebody sees in lists: their own institution's, an auditor all. */
export const officeScope = ({ home, roles }: Actor): { institutionId?: string } =>
  roles.includes('auditor') ? {} : { institutionId: home?.kind === 'institution' ? home.id : '' };
