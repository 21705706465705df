import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { FormTemplate, type FormTemplateRecord } from '#server/models/form-template';
import { Programme } from '#server/models/programme';

/** The programme's own facts, as far as its forms need them; `mayChange` says whether this actor builds them. */
export async function loadProgrammeOf(actor: Actor, programmeId: string) {
  assertCan(actor, 'programmes.read');
  const programme = await Programme.findOne({ _id: programmeId }, { code: 1, name: 1, institutionId: 1 }).lean();
  if (!programme) throw new DomainError('not-found');
  const { code, name, institutionId } = programme;
  return { id: programmeId, code, name, mayChange: can(actor, 'programmes.change', { institutionId }) };
}

/** A template for whoever reads programmes. */
export async function loadTemplate(actor: Actor, programmeId: string, code: string) {
  const programme = await loadProgrammeOf(actor, programmeId);
  const template = await FormTemplate.findOne({ programmeId, code }).lean<FormTemplateRecord>();
  if (!template) throw new DomainError('not-found');
  return { programme, template };
}

/** A template for the managers of its programme's institution; `not-permitted` for everybody else. */
export async function loadTemplateToChange(actor: Actor, programmeId: string, code: string) {
  const loaded = await loadTemplate(actor, programmeId, code);
  if (!loaded.programme.mayChange) throw new DomainError('not-permitted');
  return loaded;
}
