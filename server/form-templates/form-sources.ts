import type { Actor } from '~/domain/accounts/roles';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { FORM_LIBRARY } from '#server/form-library/library';
import { FormTemplate, type FormTemplateRecord } from '#server/models/form-template';
import { loadProgrammeOf } from './load-template';

/** Something that a new form can be copied from. */
interface FormSource {
  /** What a page sends: `library small-grant`, `copy standard`. */
  value: string;
  kind: 'library' | 'copy';
  name: Localized;
  about: Localized | null;
  form: FormDefinition;
}

/** The ready forms, and the programme's own, for whoever may add a form to it; `not-permitted` for everybody else. */
export async function formSources(actor: Actor, programmeId: string) {
  const programme = await loadProgrammeOf(actor, programmeId);
  if (!programme.mayChange) throw new DomainError('not-permitted');
  const own = await FormTemplate.find({ programmeId }, { code: 1, name: 1, form: 1 })
    .sort({ code: 1 })
    .lean<FormTemplateRecord[]>();
  const sources: FormSource[] = [
    ...FORM_LIBRARY.map(({ id, ...ready }) => ({ value: `library ${id}`, kind: 'library' as const, ...ready })),
    ...own.map(({ code, name, form }) => ({ value: `copy ${code}`, kind: 'copy' as const, name, about: null, form })),
  ];
  return { programme, sources };
}
