import type { Actor } from '~/domain/accounts/roles';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { personNames } from '#server/audit/person-names';
import { FormTemplateVersion } from '#server/models/form-template-version';
import { formDigest } from './form-digest';
import { loadTemplate } from './load-template';

/** The working copy of a form with where it stands. */
export interface TemplateDetails {
  programme: { id: string; code: string; name: Localized; mayChange: boolean };
  id: string;
  code: string;
  name: Localized;
  form: FormDefinition;
  revision: number;
  changed: { by: string | null; at: Date };
  /** The current version; null before the first one. */
  current: {
    number: number;
    form: FormDefinition;
    name: Localized;
    digest: string;
    by: string | null;
    at: Date;
  } | null;
  /** The working copy says something else than the current version. */
  changedSince: boolean;
}

export async function getTemplate(actor: Actor, programmeId: string, code: string): Promise<TemplateDetails> {
  const { programme, template } = await loadTemplate(actor, programmeId, code);
  const { _id, name, form, revision, version, changed } = template;
  const last = await FormTemplateVersion.findOne({ templateId: _id, number: version ?? 0 }).lean();
  const names = await personNames([changed.by, ...(last ? [last.by] : [])]);
  const nameOf = (id: string) => names.get(id) ?? null;
  return {
    programme,
    id: _id,
    code,
    name,
    form,
    revision,
    changed: { by: nameOf(changed.by), at: changed.at },
    current: last && {
      number: last.number,
      form: last.form,
      name: last.name,
      digest: last.digest,
      by: nameOf(last.by),
      at: last.at,
    },
    changedSince: !last || last.digest !== formDigest(form) || formDigest(last.name) !== formDigest(name),
  };
}

/** The form that an address names, for whoever may change it; `not-permitted` for everybody else. */
export async function getTemplateToChange(
  actor: Actor,
  { programmeId = '', code = '' }: { programmeId?: string | undefined; code?: string | undefined },
): Promise<TemplateDetails> {
  const template = await getTemplate(actor, programmeId, code);
  if (!template.programme.mayChange) throw new DomainError('not-permitted');
  return template;
}
