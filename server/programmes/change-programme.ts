import type { Actor } from '~/domain/accounts/roles';
import { programmeFaults } from '~/domain/programmes/rules';
import type { ProgrammeContent } from '~/domain/programmes/schema';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Call } from '#server/models/call';
import { Programme, type ProgrammeRecord } from '#server/models/programme';
import { contentOf } from './get-programme';

/**
 * What a programme's pages change. Its code stays, because it stands in numbers already given out; its forms change by
 * versions (`server/form-templates/`).
 */
export type ProgrammeChange = Partial<Omit<ProgrammeContent, 'code' | 'formTemplates'>>;

interface Arguments {
  actor: Actor;
  programmeId: string;
  input: ProgrammeChange;
  /** The programme's version that the actor has changed. */
  expected: number;
  now: Date;
}

/**
 * Changes parts of a programme. `stale` where somebody else changed it meanwhile; `wrong-state` where an entry would go that
 * an approved call names. Published calls keep what their entries meant.
 */
export function changeProgramme({ actor, programmeId, input, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const programme = await Programme.findOne({ _id: programmeId }).lean<ProgrammeRecord>();
    if (!programme) throw new DomainError('not-found');
    assertCan(actor, 'programmes.change', { institutionId: programme.institutionId });
    const before = contentOf(programme);
    const after: ProgrammeContent = { ...before, ...input };
    const [fault] = programmeFaults(after);
    if (fault) throw new DomainError('invalid', fault);
    await assertNothingUsedGoes(programmeId, before, after);
    const { matchedCount } = await Programme.updateOne(
      { _id: programmeId, version: expected },
      { $set: input, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'programmes.error.stale');
    await appendEvent({
      actor,
      action: 'programmes.changed',
      subject: { kind: 'programme', id: programmeId },
      details: { parts: Object.keys(input) },
      before,
      after,
      now,
    });
  });
}

const LISTS = { serviceTypes: 'serviceType', places: 'place', sources: 'source' } as const;

/** Calls name services, places and sources by their codes: what one of them names stays in the catalogue. */
async function assertNothingUsedGoes(programmeId: string, before: ProgrammeContent, after: ProgrammeContent) {
  for (const [list, field] of Object.entries(LISTS) as [keyof typeof LISTS, string][]) {
    const left = new Set(after[list].map(({ code }) => code));
    const gone = before[list].map(({ code }) => code).filter((code) => !left.has(code));
    if (gone.length === 0) continue;
    const used = await Call.exists({ programmeId, [`current.content.lots.lots.${field}`]: { $in: gone } });
    if (used) throw new DomainError('wrong-state', 'programmes.error.used');
  }
}
