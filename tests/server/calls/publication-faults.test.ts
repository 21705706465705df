import { describe, expect, it } from 'vitest';
import type { CallContent } from '~/domain/calls/schema';
import { approveVersion } from '#server/calls/approve-version';
import { submitVersion } from '#server/calls/submit-version';
import { Call } from '#server/models/call';
import { callContent, createCallOffice, draftCall, inAll, lot, RUBRIC } from '#tests/factories/call';
import { explanationOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

const now = new Date('2026-03-02T06:00:00Z');
const { about, dates } = callContent(now, []);
const lighter = RUBRIC.criteria.map((criterion) => ({ ...criterion, weight: 45 }));

const FAULTS: [string, Partial<CallContent>][] = [
  ['calls.fault.missingTk', { about: { ...about, title: { ...inAll('Care'), tk: '' } } }],
  ['calls.fault.weights', { rubric: { template: 'standard', rubric: { ...RUBRIC, criteria: lighter } } }],
  ['calls.fault.dateOrder.submissionsUntil', { dates: { ...dates, clarificationsUntil: '2026-03-23T00:00' } }],
  ['calls.fault.lotUnknown', { lots: { lots: [lot({ serviceType: 'unheard-of' })] } }],
  ['calls.fault.documentNotClean', { documents: { documents: [{ fileId: 'gone', name: inAll('Guide') }] } }],
];

describe('a call with a fault', () => {
  useDatabase();

  it.each(FAULTS)('cannot be submitted: %s', async (key, wishes) => {
    const office = await createCallOffice(now);
    const { id } = await draftCall(office, now, wishes);
    expect(await explanationOf(submitVersion({ actor: office.manager, callId: id, now }))).toBe(key);
    expect(await Call.countDocuments({ _id: id, 'open.submitted': false })).toBe(1);
  });

  it('that it came to have while it waited cannot be approved', async () => {
    const office = await createCallOffice(now);
    const { id } = await draftCall(office, now);
    await submitVersion({ actor: office.manager, callId: id, now });
    const late = new Date(now.getTime() + 12 * 86_400_000);
    const input = { publishAt: null, overBudgetReason: '' };
    const approve = approveVersion({ actor: office.approver, callId: id, input, expected: 2, now: late });
    expect(await explanationOf(approve)).toBe('calls.fault.dateOrder.clarificationsUntil');
    expect(await Call.countDocuments({ _id: id, approved: null, reference: null })).toBe(1);
  });
});
