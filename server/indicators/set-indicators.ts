import type { Actor } from '~/domain/accounts/roles';
import type { PlanInput } from '~/domain/indicators/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Indicator, type IndicatorRecord } from '#server/models/indicator';
import { loadOfficeService } from '#server/services/load-service';
import { planDigest } from './plan-digest';

interface Arguments {
  actor: Actor;
  serviceId: string;
  input: PlanInput;
  now: Date;
}

/**
 * Sets what a service is measured by, as one plan. An indicator with values stays, and stays reported or counted as it was
 * (`wrong-state`); `stale` where somebody else changed the plan meanwhile.
 */
export async function setIndicators({ actor, serviceId, input, now }: Arguments): Promise<void> {
  const service = await loadOfficeService(actor, serviceId, 'services.manage');
  const { programmeId, institutionId } = service;
  await inTransaction(async () => {
    const before = await Indicator.find({ serviceId }).sort({ key: 1 }).lean<IndicatorRecord[]>();
    if (planDigest(before) !== input.base) throw new DomainError('stale', 'indicators.error.stale');
    const kept = new Set(input.indicators.map(({ key }) => key));
    const known = new Map(before.map((one) => [one.key, one]));
    for (const { key, values, _id } of before.filter((one) => !kept.has(one.key))) {
      if (values.length > 0) throw new DomainError('wrong-state', 'indicators.error.hasValues', { key });
      await Indicator.deleteOne({ _id });
    }
    for (const planned of input.indicators) {
      const there = known.get(planned.key);
      if (there && there.values.length > 0 && there.derived !== planned.derived)
        throw new DomainError('wrong-state', 'indicators.error.hasValues', { key: planned.key });
      const _id = `${serviceId}.${planned.key}`;
      const set = { ...planned, serviceId, programmeId, institutionId };
      if (!there) await Indicator.create({ _id, ...set, values: [], version: 1 });
      else await Indicator.updateOne({ _id, version: there.version }, { $set: set, $inc: { version: 1 } });
    }
    await appendEvent({
      actor,
      action: 'indicators.set',
      subject: { kind: 'service', id: serviceId },
      details: { indicators: input.indicators.length },
      after: input.indicators,
      now,
    });
  });
}
