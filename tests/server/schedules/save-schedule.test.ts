import { beforeEach, describe, expect, it } from 'vitest';
import { scheduleFields, scheduleSchema } from '~/domain/agreements/schedule-input';
import { scheduleFaults } from '~/domain/agreements/schedule';
import { makeAgreement } from '#server/agreements/make-agreement';
import { sendForSignature } from '#server/agreements/send-for-signature';
import { saveSchedule } from '#server/schedules/save-schedule';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { readNested } from '~/forms/read-nested';
import { fold } from '~/forms/unfold';
import { agreementContent, awardToContract, type AwardToContract } from '#tests/factories/agreement';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

let of: AwardToContract;
let id: string;
const stored = () => Agreement.findById(id).orFail().lean<AgreementRecord>();

beforeEach(async () => {
  of = await awardToContract();
  id = await makeAgreement({ actor: of.call.office.manager, awardId: of.award._id, now: new Date() });
});

/** What the form of three milestones posts, with other fields. */
function typed(wishes: Record<string, string> = {}) {
  const read = readNested(scheduleSchema, { ...fold(scheduleFields(agreementContent(of.award))), ...wishes });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
}

const save = (input = typed(), version = 1, actor = of.call.office.manager) =>
  saveSchedule({ actor, agreementId: id, input: { ...input, version }, now: new Date() });

describe('a schedule', () => {
  it('is saved as it was typed: what the form shows comes back to the last minor unit', async () => {
    const { milestones, budget } = agreementContent(of.award);
    expect(await save()).toBeNull();
    const { content, languages } = await stored();
    expect(content.milestones).toMatchObject(milestones.map(({ evidence: _, ...milestone }) => milestone));
    expect(content.milestones.map(({ evidence }) => evidence.map(({ text }) => text.tk))).toEqual([
      ['Photographs (tk)'],
      ['Photographs (tk)'],
      ['Photographs (tk)'],
    ]);
    expect(content.budget).toEqual(budget);
    expect(scheduleFaults({ ...content, startsOn: '2020-01-01', endsOn: '2099-01-01' }, languages)).toEqual([]);
  });

  it('by percentages sums to the amount, whatever it is', async () => {
    const shares = {
      by: 'percent',
      'milestones.0.share': '33',
      'milestones.1.share': '33',
      'milestones.2.share': '34',
    };
    await Agreement.updateOne({ _id: id }, { $set: { 'content.amount.amount': 1_001 } });
    expect(await save(typed(shares))).toBeNull();
    expect((await stored()).content.milestones.map(({ amount }) => amount)).toEqual([330, 330, 341]);
  });

  it('tells which share is wrong, and saves nothing', async () => {
    expect(await save(typed({ 'milestones.1.share': 'much' }))).toEqual({
      'milestones.1.share': 'expenditure.error.amount',
    });
    expect(await save(typed({ by: 'percent' }))).toMatchObject({ 'milestones.0.share': 'schedule.error.percent' });
    const ninety = {
      by: 'percent',
      'milestones.0.share': '30',
      'milestones.1.share': '30',
      'milestones.2.share': '30',
    };
    expect(await save(typed(ninety))).toEqual({ by: 'schedule.error.hundred' });
    expect((await stored()).version).toBe(1);
  });

  it('is the manager’s, by the version that was seen, as long as the agreement is prepared', async () => {
    expect(await refusalOf(save(typed(), 1, of.call.office.approver))).toBe('not-permitted');
    expect(await refusalOf(save(typed(), 1, (await createUser({ roles: ['manager'] })).actor))).toBe('not-found');
    expect(await refusalOf(save(typed(), 2))).toBe('stale');
    const { version } = await stored();
    await sendForSignature({ actor: of.call.office.manager, agreementId: id, expected: version, now: new Date() });
    expect(await refusalOf(save(typed(), version + 1))).toBe('wrong-state');
  });
});
