/** Roles of an organisation's staff and of an institution's staff (product design, "Who uses it"). */
export const APPLICANT_ROLES = ['representative', 'signatory', 'caseworker'] as const;
/** A state social service centre is an institution: its people keep registers as an organisation's do. */
export const STAFF_ROLES = [
  'evaluator', 'manager', 'approver', 'finance', 'auditor', 'administrator', 'caseworker', 'referrer',
] as const; // prettier-ignore
export const ROLES = [
  'representative', 'signatory', 'evaluator', 'manager', 'approver', 'finance', 'auditor', 'administrator', 'caseworker', 'referrer',
] as const; // prettier-ignore
export type Role = (typeof ROLES)[number];

/** Where a user belongs: staff to an institution, applicants to an organisation. */
export interface Home {
  kind: 'institution' | 'organisation';
  id: string;
}

/** The person behind a request, as every use case receives them. */
export interface Actor {
  userId: string;
  name: string;
  roles: readonly Role[];
  home: Home | null;
}
