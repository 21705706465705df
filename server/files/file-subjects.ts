import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { FileSubject, FileSubjectKind } from '~/domain/files/file-subject';
import { MAX_FILES_OF_SUBJECT } from '~/domain/files/file-types';
import { DomainError } from '~/domain/shared/errors';
import { AGREEMENT_FILES } from '#server/agreements/agreement-files';
import { APPEAL_FILES } from '#server/appeals/appeal-files';
import { ANSWER_FILES } from '#server/applications/application-files';
import { CALL_FILES } from '#server/calls/call-files';
import { PRECONDITION_FILES } from '#server/preconditions/precondition-files';
import { RECEIPT_FILES } from '#server/expenditure/receipts';
import { MILESTONE_FILES, VISIT_FILES } from '#server/milestones/milestone-files';
import { FINDING_FILES } from '#server/quality/finding-files';
import { SUPPLEMENT_FILES } from '#server/screening/supplement-files';
import { anyFiles, type FileAllowance, type SubjectRules } from './subject-rules';

const UNSEALED = { sealed: false, allowance: () => Promise.resolve(anyFiles(MAX_FILES_OF_SUBJECT)) };

/** Every kind of thing that can have files. A kind that is not here has none. */
const FILE_SUBJECTS: Record<FileSubjectKind, SubjectRules> = {
  organisation: {
    ...UNSEALED,
    mayRead: (actor, organisationId) => can(actor, 'documents.read', { organisationId }),
    mayAdd: (actor, organisationId) => can(actor, 'documents.add', { organisationId }),
    mayRemove: (actor, organisationId) => can(actor, 'documents.remove', { organisationId }),
  },
  call: { ...UNSEALED, ...CALL_FILES },
  application: ANSWER_FILES,
  supplement: SUPPLEMENT_FILES,
  appeal: APPEAL_FILES,
  agreement: AGREEMENT_FILES,
  precondition: PRECONDITION_FILES,
  expenditure: RECEIPT_FILES,
  milestone: MILESTONE_FILES,
  visit: VISIT_FILES,
  finding: FINDING_FILES,
};

/** Throws `not-found` for a subject that the actor may not read. */
export async function assertMayRead(actor: Actor, { kind, id }: FileSubject): Promise<void> {
  const rules = FILE_SUBJECTS[kind] as SubjectRules | undefined;
  if (!rules || !(await rules.mayRead(actor, id))) throw new DomainError('not-found');
}

/** Throws `not-found` for a subject that the actor may not read, `not-permitted` where only this act is refused now. */
export async function assertMayChange(
  act: 'mayAdd' | 'mayRemove',
  actor: Actor,
  subject: FileSubject,
  now: Date,
): Promise<void> {
  await assertMayRead(actor, subject);
  if (!(await FILE_SUBJECTS[subject.kind][act](actor, subject.id, now))) throw new DomainError('not-permitted');
}

/** What a subject takes. Throws `not-found` where it takes no files at all. */
export function allowanceOf({ kind, id }: FileSubject): Promise<FileAllowance> {
  return FILE_SUBJECTS[kind].allowance(id);
}

/** True where names and contents are encrypted at rest, and audit events name nobody. */
export function isSealed({ kind }: FileSubject): boolean {
  return FILE_SUBJECTS[kind].sealed;
}
