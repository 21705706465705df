import type { MessageKey } from '~/domain/shared/message-key';

/** The actions and subjects that the catalogues name; the audit page offers them as filters in this order. */
export const AUDIT_ACTIONS = [
  'accounts.signed-up',
  'accounts.signed-in',
  'accounts.signed-out',
  'accounts.sign-in-failed',
  'accounts.session-ended',
  'accounts.second-step-failed',
  'accounts.second-factor-enrolled',
  'accounts.second-factor-removed',
  'accounts.second-factor-reset',
  'accounts.recovery-codes-renewed',
  'accounts.profile-changed',
  'accounts.password-changed',
  'accounts.password-reset-asked',
  'accounts.password-reset',
  'accounts.email-change-asked',
  'accounts.email-changed',
  'accounts.mail-preference-changed',
  'accounts.disabled',
  'accounts.enabled',
  'people.invited',
  'people.invitation-resent',
  'people.invitation-withdrawn',
  'people.joined',
  'people.roles-changed',
  'people.removed',
  'institutions.created',
  'institutions.renamed',
  'organisations.created',
  'files.stored',
  'files.downloaded',
  'files.removed',
  'outbox.retried',
  'outbox.discarded',
  'programmes.created',
  'programmes.changed',
  'form-templates.begun',
  'form-templates.changed',
  'form-templates.version-made',
  'calls.created',
  'calls.section-saved',
  'calls.submitted',
  'calls.withdrawn',
  'calls.returned',
  'calls.approved',
  'calls.addendum-begun',
  'calls.addendum-dropped',
  'calls.cancelled',
  'calls.followed',
  'calls.unfollowed',
  'calls.invited',
  'clarifications.asked',
  'clarifications.answered',
  'clarifications.set-aside',
  'profile.section-saved',
  'bank.changed',
  'bank.read',
  'bank.verified',
  'bank.refused',
  'applications.started',
  'applications.reconfirmed',
  'applications.deleted',
  'verification.asked',
  'verification.recalled',
  'verification.verified',
  'verification.information-wanted',
  'verification.refusal-proposed',
  'verification.refusal-returned',
  'verification.refused',
  'verification.reminded',
  'exclusions.proposed',
  'exclusions.approved',
  'exclusions.declined',
  'exclusions.lifted',
  'organisations.flagged',
  'organisations.unflagged',
  'exclusion-lists.uploaded',
  'exclusion-lists.withdrawn',
  'exclusion-lists.hit-decided',
] as const;

export const AUDIT_SUBJECTS = [
  'user',
  'institution',
  'organisation',
  'invitation',
  'file',
  'mail',
  'programme',
  'form-template',
  'call',
  'question',
  'following',
  'application',
  'exclusion-list',
] as const;

type Named = (typeof AUDIT_ACTIONS)[number];
type NamedSubject = (typeof AUDIT_SUBJECTS)[number];

const isNamed = (action: string): action is Named => (AUDIT_ACTIONS as readonly string[]).includes(action);
const isNamedSubject = (kind: string): kind is NamedSubject => (AUDIT_SUBJECTS as readonly string[]).includes(kind);

/** The text that tells an action; null where the catalogues have none, so that its raw name is shown. */
export function auditActionLabel(action: string): MessageKey | null {
  return isNamed(action) ? `audit.action.${action}` : null;
}

export function auditSubjectLabel(kind: string): MessageKey | null {
  return isNamedSubject(kind) ? `audit.subject.${kind}` : null;
}
