import type { Actor } from '~/domain/accounts/roles';
import type { DecisionInput } from '~/domain/indicators/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Indicator, type IndicatorRecord } from '#server/models/indicator';
import { loadOfficeService } from '#server/services/load-service';

interface Arguments {
  actor: Actor;
  serviceId: string;
  key: string;
  quarter: string;
  input: DecisionInput;
  now: Date;
}

/** Approves a reported value, after which it stays as it is, or gives it back to the provider with a reason. */
export async function decideValue({ actor, serviceId, key, quarter, input, now }: Arguments): Promise<void> {
  await loadOfficeService(actor, serviceId, 'services.manage');
  await inTransaction(async () => {
    const indicator = await Indicator.findOne({ _id: `${serviceId}.${key}` }).lean<IndicatorRecord>();
    const reported = indicator?.values.find(({ period }) => period === quarter);
    if (!indicator || !reported) throw new DomainError('not-found');
    if (reported.state !== 'reported') throw new DomainError('wrong-state', 'indicators.error.decided');
    const state: IndicatorRecord['values'][number]['state'] = input.decision === 'approve' ? 'approved' : 'returned';
    const decided = { by: actor.userId, name: actor.name, at: now, reason: input.reason };
    const values = indicator.values.map((one) => (one === reported ? { ...one, state, decided } : one));
    const { matchedCount } = await Indicator.updateOne(
      { _id: indicator._id, version: input.version },
      { $set: { values }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'indicators.error.stale');
    await appendEvent({
      actor,
      action: state === 'approved' ? 'indicators.approved' : 'indicators.returned',
      subject: { kind: 'indicator', id: indicator._id },
      details: { quarter, value: reported.value },
      after: { reason: input.reason },
      now,
    });
  });
}
