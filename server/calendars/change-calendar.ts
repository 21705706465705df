import type { Actor } from '~/domain/accounts/roles';
import { changedCalendar, type CalendarChange } from '~/domain/calendars/change';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { Institution } from '#server/models/institution';
import { InstitutionCalendar } from '#server/models/institution-calendar';
import { workingCalendar } from './load-calendar';

interface Arguments {
  actor: Actor;
  institutionId: string;
  change: CalendarChange;
  /** The version of the calendar that was read. */
  expected: number;
  now: Date;
}

/**
 * Changes an institution's working days. Standstills that run already keep their end, which stands in letters. `stale` where
 * somebody was faster.
 */
export function changeCalendar({ actor, institutionId, change, expected, now }: Arguments): Promise<void> {
  return inGuardedTransaction(`calendar:${institutionId}`, async () => {
    if (!(await Institution.exists({ _id: institutionId }))) throw new DomainError('not-found');
    assertCan(actor, 'calendars.change', { institutionId });
    const { version = 0 } = (await InstitutionCalendar.findOne({ _id: institutionId }, { version: 1 }).lean()) ?? {};
    if (version !== expected) throw new DomainError('stale');
    const before = await workingCalendar(institutionId);
    const after = changedCalendar(before, change);
    await InstitutionCalendar.updateOne(
      { _id: institutionId },
      { $set: { ...after, version: version + 1 } },
      { upsert: true },
    );
    await appendEvent({
      actor,
      action: 'calendars.changed',
      subject: { kind: 'institution', id: institutionId },
      details: { ...change },
      before,
      after,
      now,
    });
  });
}
