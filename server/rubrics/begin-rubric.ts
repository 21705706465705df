import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { keyFor } from '~/domain/form-builder/keys';
import type { Rubric } from '~/domain/rubrics/schema';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { appendEvent, digestOf } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { loadProgrammeOf } from '#server/form-templates/load-template';
import { RubricTemplate } from '#server/models/rubric-template';

/** Most rubrics of one programme. */
const MAX_RUBRICS = 60;

/** Words that stand in the place of a code in the addresses of other pages. */
const ADDRESSES = ['new', 'import'];

interface Arguments {
  actor: Actor;
  programmeId: string;
  input: {
    /** Given to the page when it was made, so that a second post begins no second rubric. */
    id?: string;
    name: Localized;
    rubric: Rubric;
    /** Where it comes from, for the audit: `empty`, `library community-service`, `import`. */
    from: string;
  };
  now: Date;
}

/** Begins a rubric of a programme as a working copy. Calls can choose it from its first version on. */
export function beginRubric({ actor, programmeId, input, now }: Arguments): Promise<{ code: string }> {
  return inTransaction(async () => {
    const { mayChange } = await loadProgrammeOf(actor, programmeId);
    if (!mayChange) throw new DomainError('not-permitted');
    const { id = randomUUID(), name, rubric, from } = input;
    const begun = await RubricTemplate.findOne({ _id: id }, { code: 1, programmeId: 1 }).lean();
    if (begun && begun.programmeId !== programmeId) throw new DomainError('invalid');
    if (begun) return { code: begun.code };
    const others = await RubricTemplate.find({ programmeId }, { code: 1 }).lean();
    if (others.length >= MAX_RUBRICS) {
      throw new DomainError('wrong-state', 'rubrics.error.tooMany', { limit: MAX_RUBRICS });
    }
    const code = keyFor(name, new Set([...others.map((other) => other.code), ...ADDRESSES]), 'rubric');
    const changed = { by: actor.userId, at: now };
    await RubricTemplate.create({ _id: id, programmeId, code, name, rubric, version: null, changed, revision: 1 });
    await appendEvent({
      actor,
      action: 'rubrics.begun',
      subject: { kind: 'rubric', id },
      details: { programmeId, code, from, digest: digestOf(rubric) },
      after: { name, rubric },
      now,
    });
    return { code };
  });
}
