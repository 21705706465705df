import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { programmeFaults } from '~/domain/programmes/rules';
import type { ProgrammeContent } from '~/domain/programmes/schema';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { recordFirstVersions } from '#server/form-templates/record-first-versions';
import { recordFirstRubrics } from '#server/rubrics/record-first-rubrics';
import { Programme } from '#server/models/programme';

interface Arguments {
  actor: Actor;
  input: ProgrammeContent;
  now: Date;
}

/** Adds a programme led by the actor's institution. Its code is its own: `wrong-state` when another programme has it. */
export function createProgramme({ actor, input, now }: Arguments): Promise<{ id: string }> {
  return inTransaction(async () => {
    const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
    assertCan(actor, 'programmes.change', { institutionId });
    const [fault] = programmeFaults(input);
    if (fault) throw new DomainError('invalid', fault);
    if (await Programme.exists({ code: input.code })) throw codeTaken(input.code);
    const id = randomUUID();
    try {
      await Programme.create({ ...input, _id: id, institutionId, approvals: 0, createdAt: now, version: 1 });
    } catch (error) {
      // The unique index speaks where two people add the same code at once.
      if ((error as { code?: number }).code !== 11000) throw error;
      throw codeTaken(input.code);
    }
    await recordFirstVersions({ programmeId: id, entries: input.formTemplates, by: actor.userId, now });
    await recordFirstRubrics({ programmeId: id, entries: input.rubricTemplates, by: actor.userId, now });
    await appendEvent({
      actor,
      action: 'programmes.created',
      subject: { kind: 'programme', id },
      details: { code: input.code },
      after: input,
      now,
    });
    return { id };
  });
}

const codeTaken = (code: string) => new DomainError('wrong-state', 'programmes.error.codeTaken', { code });
