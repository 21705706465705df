import { describe, expect, it } from 'vitest';
import type { PlanInput, ValueInput } from '~/domain/indicators/schema';
import { quarterOf, quartersBetween } from '~/domain/indicators/quarters';
import { decideValue } from '#server/indicators/decide-value';
import { getIndicators } from '#server/indicators/get-indicators';
import { getPlan } from '#server/indicators/get-plan';
import { reportValue } from '#server/indicators/report-value';
import { setIndicators } from '#server/indicators/set-indicators';
import { AuditEvent } from '#server/models/audit-event';
import { Indicator } from '#server/models/indicator';
import { ServiceRequest } from '#server/models/service-request';
import { dayIn } from '#tests/factories/agreement';
import { refusalOf } from '#tests/factories/refusal';
import { deliveredService, receivedRequest, type DeliveredService } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const words = (text: string) => ({ en: text, ru: '', tk: '' });
const now = new Date();
const quarter = quarterOf(dayIn(0));

const planned = (
  key: string,
  more: Partial<PlanInput['indicators'][number]> = {},
): PlanInput['indicators'][number] => ({
  ...{ key, name: words(`Indicator ${key}`), unit: words('people'), baseline: 0, target: 40, derived: null },
  disaggregations: ['sex'],
  ...more,
});

const baseOf = async ({ manager, service }: DeliveredService) =>
  (await getPlan({ actor: manager, serviceId: service._id })).base;

async function measured(indicators = [planned('i1')]): Promise<DeliveredService> {
  const delivered = await deliveredService();
  const { manager, service } = delivered;
  const input = { base: await baseOf(delivered), indicators };
  await setIndicators({ actor: manager, serviceId: service._id, input, now });
  return delivered;
}

const value = (more: Partial<ValueInput> = {}): ValueInput => ({
  ...{ version: 1, value: 10, split: { sex: { female: 6, male: 4 } }, evidence: 'Attendance lists' },
  ...more,
});

const report = ({ caseworker, service }: DeliveredService, input = value(), at = quarter, key = 'i1') =>
  reportValue({ actor: caseworker, serviceId: service._id, key, quarter: at, input, now });

describe('the value of an indicator', () => {
  it('is reported, returned, reported again and approved, and then stays', async () => {
    const delivered = await measured();
    const { manager, service, caseworker } = delivered;
    const decide = (version: number, decision: 'approve' | 'return') =>
      decideValue({
        ...{ actor: manager, serviceId: service._id, key: 'i1', quarter, now },
        input: { version, decision, reason: decision === 'return' ? 'Which lists?' : '' },
      });
    await report(delivered);
    await decide(2, 'return');
    expect(await refusalOf(decide(3, 'approve'))).toBe('wrong-state');
    await report(delivered, value({ version: 3, value: 12, split: { sex: { female: 8, male: 4 } } }));
    await decide(4, 'approve');
    expect(await refusalOf(report(delivered, value({ version: 5 })))).toBe('wrong-state');
    const page = await getIndicators({ actor: caseworker, serviceId: service._id, side: 'provider', now });
    expect(page.indicators[0]?.quarters[0]).toMatchObject({ quarter, value: 12, state: 'approved' });
    const events = await AuditEvent.find({ action: /^indicators\./, 'subject.id': new RegExp(`^${service._id}`) })
      .sort({ _id: 1 })
      .lean();
    expect(events.map(({ action }) => action).sort()).toEqual(
      ['set', 'reported', 'returned', 'reported', 'approved'].map((what) => `indicators.${what}`).sort(),
    );
  });

  it('is refused where it does not sum, says who somebody is, or is of another time', async () => {
    const delivered = await measured();
    const next = quartersBetween(dayIn(0), dayIn(100))[1] ?? '';
    expect(await refusalOf(report(delivered, value({ value: 11 })))).toBe('invalid');
    expect(await refusalOf(report(delivered, value({ split: { place: { mary: 10 } } })))).toBe('invalid');
    expect(await refusalOf(report(delivered, value({ evidence: 'Ask +993 65 12 34 56' })))).toBe('invalid');
    expect(await refusalOf(report(delivered, value(), next))).toBe('wrong-state');
    expect(await refusalOf(report(delivered, value(), '2019-Q1'))).toBe('not-found');
    expect(await refusalOf(report(delivered, value(), quarter, 'i9'))).toBe('not-found');
    expect(await refusalOf(report(delivered, value({ version: 7 })))).toBe('stale');
    expect((await Indicator.findById(`${delivered.service._id}.i1`).orFail().lean()).values).toEqual([]);
  });

  it('of two people at once, one reports', async () => {
    const delivered = await measured();
    const both = await Promise.allSettled([report(delivered), report(delivered)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is nobody else’s: another provider, another institution, the provider as its own judge', async () => {
    const delivered = await measured();
    const other = await deliveredService();
    const { service, caseworker, manager } = delivered;
    expect(await refusalOf(report({ ...delivered, caseworker: other.caseworker }))).toBe('not-found');
    await report(delivered);
    const input = { version: 2, decision: 'approve' as const, reason: '' };
    for (const actor of [caseworker, other.manager])
      expect(await refusalOf(decideValue({ actor, serviceId: service._id, key: 'i1', quarter, input, now }))).toBe(
        'not-found',
      );
    const approver = (await createUser({ roles: ['approver'], home: manager.home })).actor;
    expect(
      await refusalOf(decideValue({ actor: approver, serviceId: service._id, key: 'i1', quarter, input, now })),
    ).toBe('not-permitted');
  });
});

describe('the plan of a service', () => {
  it('keeps what has values, and refuses who has not seen the latest', async () => {
    const delivered = await measured([planned('i1'), planned('i2')]);
    const { manager, service } = delivered;
    const set = async (indicators: PlanInput['indicators'], base?: string) =>
      setIndicators({
        ...{ actor: manager, serviceId: service._id, now },
        input: { base: base ?? (await baseOf(delivered)), indicators },
      });
    const old = await baseOf(delivered);
    await report(delivered);
    expect(await refusalOf(set([planned('i1')], old))).toBe('stale');
    expect(await refusalOf(set([planned('i2')]))).toBe('wrong-state');
    expect(await refusalOf(set([planned('i1', { derived: 'requests' })]))).toBe('wrong-state');
    await set([planned('i1', { target: 50 })]);
    expect(await Indicator.find({ serviceId: service._id }, { key: 1, target: 1, _id: 0 }).lean()).toEqual([
      { key: 'i1', target: 50 },
    ]);
    expect(
      await refusalOf(
        setIndicators({
          ...{ serviceId: service._id, now },
          actor: delivered.caseworker,
          input: { base: old, indicators: [] },
        }),
      ),
    ).toBe('not-found');
  });
});

it('what is counted from the register is counted, not reported', async () => {
  const derived = ['people-served', 'requests', 'waiting-days', 'share-from-social-workers'] as const;
  const delivered = await measured(
    derived.map((what, at) => planned(`i${at + 1}`, { derived: what, disaggregations: [] })),
  );
  const { service, manager } = delivered;
  // All in the quarter of today, on its first days where today is one of them.
  const receivedOn = dayIn(0);
  const waits = [0, 4, 10];
  for (const [at, wait] of waits.entries()) {
    const source = at === 0 ? ('social-worker' as const) : ('hotline' as const);
    const { _id } = await receivedRequest(delivered, { receivedOn, source });
    const came = new Date(Date.parse(receivedOn) - wait * 86_400_000).toISOString().slice(0, 10);
    await ServiceRequest.updateOne({ _id }, { $set: { receivedOn: came, startedOn: receivedOn, state: 'active' } });
  }
  await receivedRequest(delivered, { receivedOn, source: 'hotline' });
  const { indicators } = await getIndicators({ actor: manager, serviceId: service._id, side: 'office', now });
  expect(indicators.map(({ quarters }) => quarters[0]?.value)).toEqual([3, 4, 4, 25]);
  expect(await refusalOf(report(delivered))).toBe('wrong-state');
});
