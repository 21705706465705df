import type { Actor } from '~/domain/accounts/roles';
import { totalWeight } from '~/domain/rubrics/rules';
import { digestOf } from '#server/audit/append-event';
import { loadProgrammeOf } from '#server/form-templates/load-template';
import { RubricTemplate, type RubricTemplateRecord } from '#server/models/rubric-template';
import { RubricTemplateVersion } from '#server/models/rubric-template-version';

/** The rubrics of a programme by their codes, with what tells how far each is. */
export async function listRubrics(actor: Actor, programmeId: string) {
  const programme = await loadProgrammeOf(actor, programmeId);
  const templates = await RubricTemplate.find({ programmeId }).sort({ code: 1 }).lean<RubricTemplateRecord[]>();
  const current = await RubricTemplateVersion.find(
    { _id: { $in: templates.map(({ _id, version }) => `${_id} ${version ?? 0}`) } },
    { templateId: 1, digest: 1 },
  ).lean();
  const digests = new Map(current.map(({ templateId, digest }) => [templateId, digest]));
  return {
    programme,
    rubrics: templates.map(({ _id, code, name, rubric, version, changed }) => ({
      code,
      name,
      version,
      changedSince: version !== null && digests.get(_id) !== digestOf(rubric),
      criteria: rubric.criteria.length,
      weight: totalWeight(rubric),
      changed: changed.at,
    })),
  };
}
