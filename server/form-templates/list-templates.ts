import type { Actor } from '~/domain/accounts/roles';
import { formCompleteness } from '~/domain/applications/form-texts';
import { questionsOf } from '~/domain/applications/conditions';
import { personNames } from '#server/audit/person-names';
import { FormTemplate, type FormTemplateRecord } from '#server/models/form-template';
import { FormTemplateVersion } from '#server/models/form-template-version';
import { formDigest } from './form-digest';
import { loadProgrammeOf } from './load-template';

/** The forms of a programme by their codes, with what tells how far each is. */
export async function listTemplates(actor: Actor, programmeId: string) {
  const programme = await loadProgrammeOf(actor, programmeId);
  const templates = await FormTemplate.find({ programmeId }).sort({ code: 1 }).lean<FormTemplateRecord[]>();
  const current = await FormTemplateVersion.find(
    { _id: { $in: templates.map(({ _id, version }) => `${_id} ${version ?? 0}`) } },
    { templateId: 1, digest: 1 },
  ).lean();
  const digests = new Map(current.map(({ templateId, digest }) => [templateId, digest]));
  const names = await personNames(templates.map(({ changed }) => changed.by));
  return {
    programme,
    templates: templates.map(({ _id, code, name, form, version, changed }) => ({
      code,
      name,
      version,
      /** The working copy says something else than the current version. */
      changedSince: version !== null && digests.get(_id) !== formDigest(form),
      questions: questionsOf(form).length,
      languages: formCompleteness(form),
      changed: { by: names.get(changed.by) ?? null, at: changed.at },
    })),
  };
}
