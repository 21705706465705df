import type { Actor } from '~/domain/accounts/roles';
import type { RubricTemplateEntry } from '~/domain/programmes/schema';
import { rubricFaults } from '~/domain/rubrics/rules';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent, digestOf } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Programme } from '#server/models/programme';
import { RubricTemplate } from '#server/models/rubric-template';
import { RubricTemplateVersion } from '#server/models/rubric-template-version';
import { loadRubricToChange } from './load-rubric';

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
 * have copied before stays theirs. `wrong-state` while the rubric has faults, or says what the current version says.
 */
export function makeRubricVersion({ actor, programmeId, code, note, expected, now }: Arguments) {
  return inTransaction(async () => {
    const { template } = await loadRubricToChange(actor, programmeId, code);
    const { _id, name, rubric, revision } = template;
    if (revision !== expected) throw new DomainError('stale', 'rubrics.error.stale');
    if (rubricFaults(rubric).length > 0) throw new DomainError('wrong-state', 'rubrics.error.faults');
    const last = await RubricTemplateVersion.findOne({ templateId: _id, number: template.version ?? 0 }).lean();
    const digest = digestOf(rubric);
    if (last?.digest === digest && digestOf(last.name) === digestOf(name)) {
      throw new DomainError('wrong-state', 'rubrics.error.nothingNew');
    }
    const number = (template.version ?? 0) + 1;
    const { matchedCount } = await RubricTemplate.updateOne(
      { _id, revision },
      { $set: { version: number }, $inc: { revision: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'rubrics.error.stale');
    const version = { templateId: _id, number, name, rubric, digest, note, by: actor.userId, at: now };
    await RubricTemplateVersion.create({ _id: `${_id} ${number}`, ...version });
    await putIntoProgramme(programmeId, { code, name, version: number, rubric });
    await appendEvent({
      actor,
      action: 'rubrics.version-made',
      subject: { kind: 'rubric', id: _id },
      details: { programmeId, code, number, digest },
      before: last?.rubric,
      after: rubric,
      now,
    });
    return { number };
  });
}

/** The programme carries the current version of each of its rubrics, for the calls that begin from it. */
async function putIntoProgramme(programmeId: string, entry: RubricTemplateEntry): Promise<void> {
  const { rubricTemplates } = await Programme.findOne({ _id: programmeId }, { rubricTemplates: 1 }).orFail().lean();
  const at = rubricTemplates.findIndex(({ code }) => code === entry.code);
  const entries = at < 0 ? [...rubricTemplates, entry] : rubricTemplates.with(at, entry);
  await Programme.updateOne({ _id: programmeId }, { $set: { rubricTemplates: entries } });
}
