import { expect, it } from 'vitest';
import { milestonesOverdue, milestonesToReport, reportsToExamine } from '#server/desk/waiting-milestones';
import { exportMilestones, listMilestones } from '#server/milestones/list-milestones';
import { remindOfMilestones } from '#server/milestones/remind-of-milestones';
import { Milestone } from '#server/models/milestone';
import { User } from '#server/models/user';
import { acceptedPart, dayIn, runningAgreement } from '#tests/factories/agreement';
import { mailsTo } from '#tests/factories/mails';
import { milestoneRecord, reportedMilestone } from '#tests/factories/milestone';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const now = new Date();
const signal = new AbortController().signal;
const remindersTo = async ({ userId }: { userId: string }) => {
  const { email } = await User.findById(userId).orFail().lean();
  return (await mailsTo(email)).filter(({ template }) => template === 'milestone-due').length;
};
const dueIn = (id: string, days: number) => Milestone.updateOne({ _id: id }, { $set: { dueOn: dayIn(days) } });

it('reminds the organisation before a milestone is due, then the office, once each', async () => {
  const running = await runningAgreement();
  const { _id } = await milestoneRecord(running);
  const told = async () => [
    await remindersTo(running.representative),
    await remindersTo(running.manager),
    await remindersTo(running.approver),
  ];
  const steps: [days: number, told: number[]][] = [
    [15, [0, 0, 0]],
    [14, [1, 0, 0]],
    [3, [2, 0, 0]],
    [0, [2, 0, 0]],
    [-1, [3, 1, 0]],
    [-7, [4, 2, 1]],
    [-20, [4, 2, 1]],
  ];
  for (const [days, expected] of steps) {
    await dueIn(_id, days);
    await remindOfMilestones({ now, signal });
    await remindOfMilestones({ now, signal });
    expect(await told()).toEqual(expected);
  }
  await acceptedPart(running, 'm1');
  await Milestone.updateOne({ _id }, { $set: { reminded: [] } });
  await remindOfMilestones({ now, signal });
  expect(await told()).toEqual([4, 2, 1]);
});

it('lists what is overdue and what waits, on the desks too', async () => {
  const running = await runningAgreement();
  await reportedMilestone(running, 'm1');
  await dueIn(`${running.agreement._id}.m2`, -2);
  const list = async (query: string, actor = running.manager) => {
    const parameters = new URLSearchParams(query);
    return (await listMilestones({ actor, parameters, locale: 'en', now })).rows.map(({ key }) => key);
  };
  expect(await list('')).toEqual(['m2', 'm1', 'm3']);
  expect(await list('overdue=yes')).toEqual(['m2']);
  expect(await list('overdue=no')).toEqual(['m1', 'm3']);
  expect(await list('state=reported', running.approver)).toEqual(['m1']);
  const other = await runningAgreement();
  const { number, organisation } = running.agreement;
  expect(await list(`q=${String(number).toLowerCase()}&state=reported`)).toEqual(['m1']);
  expect(await list(`q=${encodeURIComponent(organisation)}`)).toEqual(['m2', 'm1', 'm3']);
  expect(await list('q=.*')).toEqual([]);
  expect(await list(`q=${String(other.agreement.number)}`)).toEqual([]);
  const exported = [];
  const parameters = new URLSearchParams({ state: 'reported', q: String(number) });
  for await (const row of exportMilestones({ actor: running.manager, parameters, locale: 'en', now }).rows) {
    exported.push(row.cells.agreement);
  }
  expect(exported).toEqual([running.agreement.number]);
  expect(await reportsToExamine.count(running.manager, now)).toBe(1);
  expect(await milestonesOverdue.list(running.manager, now, 5)).toMatchObject([
    { href: `/office/agreements/${running.agreement._id}/milestones/m2` },
  ]);
  expect(await milestonesToReport.count(running.representative, now)).toBe(1);
});
