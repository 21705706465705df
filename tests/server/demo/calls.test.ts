import { describe, expect, it } from 'vitest';
import { callState } from '~/domain/calls/status';
import { calls } from '#server/demo/calls';
import { people } from '#server/demo/people';
import { Call } from '#server/models/call';
import { CallSeal } from '#server/models/call-seal';
import { useDatabase } from '#tests/factories/test-database';

const now = new Date('2026-11-22T09:00:00Z');

describe('the demo’s calls', () => {
  useDatabase();

  it('are the pilot’s of 2021, one that is open, and one that waits for approval', async () => {
    const demo = { now, password: 'correct horse battery staple', accounts: [] };
    await people(demo);
    await calls(demo);
    const made = await Call.find().sort({ 'created.at': 1, reference: -1 }).lean();
    expect(made.map((call) => [call.reference, callState(call, now)])).toEqual([
      ['JPSP-2021-001', 'closed'],
      ['SSP-2026-001', 'published'],
      [null, 'in-approval'],
    ]);
    expect(made[0]?.current?.content.lots.lots.map(({ serviceType }) => serviceType)).toEqual([
      'home-care',
      'personal-assistant',
      'lonely-older-people',
    ]);
    expect(await CallSeal.countDocuments({ key: { $ne: null }, needed: 2 })).toBe(2);
    expect(made[0]?.closesAt).toEqual(new Date('2021-05-24T13:00:00Z'));
  });
});
