import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { FormTemplate } from '#server/models/form-template';
import { loadTemplateToChange } from './load-template';

interface Arguments {
  actor: Actor;
  programmeId: string;
  code: string;
  name: Localized;
  /** The working copy's revision that the actor has seen. */
  expected: number;
  now: Date;
}

/** Gives the working copy another name; calls see it from the next version on. */
export function renameTemplate({ actor, programmeId, code, name, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const { template } = await loadTemplateToChange(actor, programmeId, code);
    const { matchedCount } = await FormTemplate.updateOne(
      { _id: template._id, revision: expected },
      { $set: { name, changed: { by: actor.userId, at: now } }, $inc: { revision: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'formBuilder.error.stale');
    await appendEvent({
      actor,
      action: 'form-templates.changed',
      subject: { kind: 'form-template', id: template._id },
      details: { operation: 'rename' },
      before: template.name,
      after: name,
      now,
    });
  });
}
