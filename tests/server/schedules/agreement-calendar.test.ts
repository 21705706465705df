import { expect, it } from 'vitest';
import { agreementCalendar } from '#server/schedules/agreement-calendar';
import { milestonesOf } from '#server/schedules/milestones-of';
import { Milestone } from '#server/models/milestone';
import { runningAgreement } from '#tests/factories/agreement';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

it('has the due dates of what is still in the agreement, for its own people and its institution', async () => {
  const { agreement, representative, manager } = await runningAgreement();
  const agreementId = agreement._id;
  await Milestone.updateOne({ _id: `${agreementId}.m2` }, { $set: { state: 'dropped' } });
  const of = await milestonesOf({ actor: representative, agreementId, side: 'organisation' });
  const file = agreementCalendar({ ...of, locale: 'ru', url: 'https://opencall.example.org/x', now: new Date() });
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  const [first] = agreement.content.milestones;
  expect(file).toContain(`DTSTART;VALUE=DATE:${(first?.dueOn ?? '').replaceAll('-', '')}`);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:Срок: ${first?.title.ru ?? ''}`);
  const asked = (actor: typeof manager, side: 'office' | 'organisation') =>
    refusalOf(milestonesOf({ actor, agreementId, side }));
  expect(await asked(manager, 'office')).toBeNull();
  expect(await asked(manager, 'organisation')).toBe('not-found');
  expect(await asked((await createUser()).actor, 'organisation')).toBe('not-found');
});
