import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { loadProgrammeOf } from '#server/form-templates/load-template';
import { RubricTemplate, type RubricTemplateRecord } from '#server/models/rubric-template';

/** A rubric for whoever reads programmes. */
export async function loadRubric(actor: Actor, programmeId: string, code: string) {
  const programme = await loadProgrammeOf(actor, programmeId);
  const template = await RubricTemplate.findOne({ programmeId, code }).lean<RubricTemplateRecord>();
  if (!template) throw new DomainError('not-found');
  return { programme, template };
}

/** A rubric for the managers of its programme's institution; `not-permitted` for everybody else. */
export async function loadRubricToChange(actor: Actor, programmeId: string, code: string) {
  const loaded = await loadRubric(actor, programmeId, code);
  if (!loaded.programme.mayChange) throw new DomainError('not-permitted');
  return loaded;
}
