import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { FileSubject, FileSubjectKind } from '~/domain/files/file-subject';
import { DomainError } from '~/domain/shared/errors';
import { CALL_FILES } from '#server/calls/call-files';

type Rule = (actor: Actor, subjectId: string) => boolean | Promise<boolean>;

/** Who may do what with the files of one kind of subject. */
interface SubjectRules {
  mayRead: Rule;
  mayAdd: Rule;
  mayRemove: Rule;
}

/** Every kind of thing that can have files. A kind that is not here has none. */
const FILE_SUBJECTS: Record<FileSubjectKind, SubjectRules> = {
  organisation: {
    mayRead: (actor, organisationId) => can(actor, 'documents.read', { organisationId }),
    mayAdd: (actor, organisationId) => can(actor, 'documents.add', { organisationId }),
    mayRemove: (actor, organisationId) => can(actor, 'documents.remove', { organisationId }),
  },
  call: CALL_FILES,
};

/** Throws `not-found` for a subject that the actor may not read, `not-permitted` where only this act is refused. */
export async function assertMayUse(act: keyof SubjectRules, actor: Actor, { kind, id }: FileSubject): Promise<void> {
  const rules = FILE_SUBJECTS[kind] as SubjectRules | undefined;
  if (!rules || !(await rules.mayRead(actor, id))) throw new DomainError('not-found');
  if (!(await rules[act](actor, id))) throw new DomainError('not-permitted');
}
