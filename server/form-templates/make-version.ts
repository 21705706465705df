import type { Actor } from '~/domain/accounts/roles';
import { questionsOf } from '~/domain/applications/conditions';
import type { FormTemplateEntry } from '~/domain/programmes/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { FormTemplate } from '#server/models/form-template';
import { FormTemplateVersion } from '#server/models/form-template-version';
import { Programme } from '#server/models/programme';
import { formDigest } from './form-digest';
import { loadTemplateToChange } from './load-template';
import { locatedFaults } from '~/domain/form-builder/located-faults';

interface Arguments {
  actor: Actor;
  programmeId: string;
  code: string;
  note: string;
  /** The working copy's revision that the actor has seen. */
  expected: number;
  now: Date;
}

/**
 * Makes the next version of the working copy: it is kept as it is for good, and calls choose it from now on. What calls
 * have copied before stays theirs. `wrong-state` while the form has faults, or says what the current version says.
 */
export function makeVersion({ actor, programmeId, code, note, expected, now }: Arguments): Promise<{ number: number }> {
  return inTransaction(async () => {
    const { template } = await loadTemplateToChange(actor, programmeId, code);
    const { _id, name, form, revision, usedKeys } = template;
    if (revision !== expected) throw new DomainError('stale', 'formBuilder.error.stale');
    if (locatedFaults(form).length > 0) throw new DomainError('wrong-state', 'formBuilder.error.faults');
    const last = await FormTemplateVersion.findOne({ templateId: _id, number: template.version ?? 0 }).lean();
    const digest = formDigest(form);
    if (last?.digest === digest && formDigest(last.name) === formDigest(name)) {
      throw new DomainError('wrong-state', 'formBuilder.error.nothingNew');
    }
    const number = (template.version ?? 0) + 1;
    const keys = new Set([...usedKeys, ...questionsOf(form).map(({ key }) => key)]);
    const { matchedCount } = await FormTemplate.updateOne(
      { _id, revision },
      { $set: { version: number, usedKeys: [...keys] }, $inc: { revision: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'formBuilder.error.stale');
    const version = { templateId: _id, number, name, form, digest, note, by: actor.userId, at: now };
    await FormTemplateVersion.create({ _id: `${_id} ${number}`, ...version });
    await putIntoProgramme(programmeId, { code, name, version: number, form });
    await appendEvent({
      actor,
      action: 'form-templates.version-made',
      subject: { kind: 'form-template', id: _id },
      details: { programmeId, code, number, digest },
      before: last?.form,
      after: form,
      now,
    });
    return { number };
  });
}

/** The programme carries the current version of each of its templates, for the calls that begin from it. */
async function putIntoProgramme(programmeId: string, entry: FormTemplateEntry): Promise<void> {
  const { formTemplates } = await Programme.findOne({ _id: programmeId }, { formTemplates: 1 }).orFail().lean();
  const at = formTemplates.findIndex(({ code }) => code === entry.code);
  const entries = at < 0 ? [...formTemplates, entry] : formTemplates.with(at, entry);
  await Programme.updateOne({ _id: programmeId }, { $set: { formTemplates: entries } });
}
