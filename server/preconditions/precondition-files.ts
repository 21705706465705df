import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { FileSubject } from '~/domain/files/file-subject';
import { anyFiles, type SubjectRules } from '#server/files/subject-rules';
import { Agreement } from '#server/models/agreement';
import { Precondition } from '#server/models/precondition';

/** Files that one precondition takes. */
export const MOST_EVIDENCE_FILES = 10;

const scopeOf = async (subjectId: string) => {
  const precondition = await Precondition.findOne({ _id: subjectId }).lean();
  const agreement = await Agreement.findOne({ _id: precondition?.agreementId ?? '' }, { number: 1, state: 1 }).lean();
  return precondition && agreement ? { precondition, agreement } : null;
};

const isOwn = (actor: Actor, { precondition, agreement }: NonNullable<Awaited<ReturnType<typeof scopeOf>>>) =>
  agreement.number !== null && can(actor, 'agreements.report', { organisationId: precondition.organisationId });

const mayChange = async (actor: Actor, subjectId: string) => {
  const scope = await scopeOf(subjectId);
  if (!scope || !isOwn(actor, scope) || scope.agreement.state !== 'signing') return false;
  const { kind, waived, reviewed } = scope.precondition;
  return kind === 'other' && waived === null && reviewed?.outcome !== 'confirmed';
};

/** Evidence of a precondition: given by the organisation until it is confirmed, read by both sides. */
export const PRECONDITION_FILES: SubjectRules = {
  sealed: false,
  mayRead: async (actor, subjectId) => {
    const scope = await scopeOf(subjectId);
    if (!scope) return false;
    const { institutionId } = scope.precondition;
    return isOwn(actor, scope) || can(actor, 'agreements.oversee', { institutionId });
  },
  mayAdd: mayChange,
  mayRemove: mayChange,
  allowance: () => Promise.resolve(anyFiles(MOST_EVIDENCE_FILES)),
};

/** What shows that a precondition is met. */
export const evidenceOf = (preconditionId: string): FileSubject => ({ kind: 'precondition', id: preconditionId });
