import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { FILE_MEDIA_TYPES, MAX_FILE_BYTES } from '~/domain/files/file-types';
import { listFiles } from '#server/files/list-files';
import type { SubjectRules } from '#server/files/subject-rules';
import { Agreement } from '#server/models/agreement';
import { Precondition } from '#server/models/precondition';

/** Files that one precondition takes. */
const MOST_FILES = 10;

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
  allowance: () =>
    Promise.resolve({ types: FILE_MEDIA_TYPES, maxBytes: MAX_FILE_BYTES, maxFiles: MOST_FILES, together: null }),
};

/** The files of a precondition for somebody who may read them. */
export async function evidenceFiles(actor: Actor, preconditionId: string) {
  const subject = { kind: 'precondition' as const, id: preconditionId };
  const { files } = await listFiles({ actor, subject, page: 1, pageSize: MOST_FILES * 2 });
  return files.map(({ id, name, state, size }) => ({ id, name, state, bytes: size ?? 0 }));
}
