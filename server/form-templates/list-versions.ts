import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { personNames } from '#server/audit/person-names';
import { FormTemplateVersion, type FormTemplateVersionRecord } from '#server/models/form-template-version';
import { loadTemplate } from './load-template';

/** Versions that the history shows; older ones are reached by their number. */
const SHOWN = 100;

/** The versions of a form, the latest first, without what they say. */
export async function listVersions(actor: Actor, programmeId: string, code: string) {
  const { programme, template } = await loadTemplate(actor, programmeId, code);
  const versions = await FormTemplateVersion.find(
    { templateId: template._id },
    { number: 1, digest: 1, note: 1, by: 1, at: 1 },
  )
    .sort({ number: -1 })
    .limit(SHOWN)
    .lean();
  const names = await personNames(versions.map(({ by }) => by));
  return {
    programme,
    id: template._id,
    name: template.name,
    versions: versions.map(({ number, digest, note, by, at }) => ({
      number,
      digest,
      note,
      by: names.get(by) ?? null,
      at,
    })),
  };
}

/** One version of a form as it was made; `not-found` for a number that there is not. */
export async function getVersion(actor: Actor, programmeId: string, code: string, number: number) {
  const { programme, template } = await loadTemplate(actor, programmeId, code);
  if (!Number.isSafeInteger(number)) throw new DomainError('not-found');
  const version = await FormTemplateVersion.findOne({
    templateId: template._id,
    number,
  }).lean<FormTemplateVersionRecord>();
  if (!version) throw new DomainError('not-found');
  return { programme, template, version };
}
