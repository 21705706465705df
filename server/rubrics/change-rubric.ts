import type { Actor } from '~/domain/accounts/roles';
import { applyToRubric, type RubricOperation } from '~/domain/rubrics/operations';
import { rubricSchema } from '~/domain/rubrics/schema';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { RubricTemplate } from '#server/models/rubric-template';
import { loadRubricToChange } from './load-rubric';

interface Arguments {
  actor: Actor;
  programmeId: string;
  code: string;
  operation: RubricOperation;
  /** Another name, where that is changed as well. */
  name?: Localized;
  /** The working copy's revision that the actor has seen. */
  expected: number;
  now: Date;
}

/**
 * Does one thing to the working copy of a rubric. `stale` where somebody changed it since the actor saw it; a change that
 * is there already, because its form was sent twice, is done.
 */
export function changeRubric({ actor, programmeId, code, operation, name, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const { template } = await loadRubricToChange(actor, programmeId, code);
    const { _id, revision } = template;
    const before = { name: template.name, rubric: template.rubric };
    const after = { name: name ?? template.name, rubric: applyToRubric(template.rubric, operation) };
    if (!rubricSchema.safeParse(after.rubric).success) throw new DomainError('invalid', 'rubrics.error.tooLarge');
    if (canonicalJson(before) === canonicalJson(after)) return;
    if (revision !== expected) throw new DomainError('stale', 'rubrics.error.stale');
    const { matchedCount } = await RubricTemplate.updateOne(
      { _id, revision },
      { $set: { ...after, changed: { by: actor.userId, at: now } }, $inc: { revision: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'rubrics.error.stale');
    await appendEvent({
      actor,
      action: 'rubrics.changed',
      subject: { kind: 'rubric', id: _id },
      details: { operation: operation.kind },
      before,
      after,
      now,
    });
  });
}
