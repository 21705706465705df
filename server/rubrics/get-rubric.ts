import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { digestOf } from '#server/audit/append-event';
import { personNames } from '#server/audit/person-names';
import { RubricTemplateVersion, type RubricTemplateVersionRecord } from '#server/models/rubric-template-version';
import { loadRubric } from './load-rubric';

interface Address {
  programmeId?: string | undefined;
  code?: string | undefined;
}

/** The working copy of a rubric with where it stands. */
export async function getRubric(actor: Actor, { programmeId = '', code = '' }: Address) {
  const { programme, template } = await loadRubric(actor, programmeId, code);
  const { _id, name, rubric, revision, version, changed } = template;
  const last = await RubricTemplateVersion.findOne({ templateId: _id, number: version ?? 0 }).lean();
  const names = await personNames([changed.by, last?.by ?? null]);
  const by = (id: string) => names.get(id) ?? null;
  return {
    programme,
    id: _id,
    code,
    name,
    rubric,
    revision,
    changed: { by: by(changed.by), at: changed.at },
    current: last && { number: last.number, rubric: last.rubric, by: by(last.by), at: last.at },
    /** The working copy says something else than the current version, or there is none yet. */
    changedSince: last?.digest !== digestOf(rubric) || digestOf(last.name) !== digestOf(name),
  };
}

/** The same for whoever may change it; `not-permitted` for everybody else. */
export async function getRubricToChange(actor: Actor, address: Address) {
  const rubric = await getRubric(actor, address);
  if (!rubric.programme.mayChange) throw new DomainError('not-permitted');
  return rubric;
}

/** The versions of a rubric in full, the latest first. */
export async function getRubricHistory(actor: Actor, { programmeId = '', code = '' }: Address) {
  const { programme, template } = await loadRubric(actor, programmeId, code);
  const versions = await RubricTemplateVersion.find({ templateId: template._id })
    .sort({ number: -1 })
    .limit(50)
    .lean<RubricTemplateVersionRecord[]>();
  const names = await personNames(versions.map(({ by }) => by));
  return {
    programme,
    id: template._id,
    name: template.name,
    versions: versions.map(({ number, rubric, digest, note, by, at }) => ({
      ...{ number, rubric, digest, note, at },
      by: names.get(by) ?? null,
    })),
  };
}
