import type { Actor } from '~/domain/accounts/roles';
import { daysOfQuarter, quarterOf } from '~/domain/indicators/quarters';
import type { ValueInput } from '~/domain/indicators/schema';
import { partsOf, waysThatDoNotSum } from '~/domain/indicators/split';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Indicator, type IndicatorRecord } from '#server/models/indicator';
import type { ServiceRecord } from '#server/models/service';
import { assertNothingPersonal } from '#server/privacy/assert-nothing-personal';
import { loadOwnService } from '#server/services/load-service';

interface Arguments {
  actor: Actor;
  serviceId: string;
  key: string;
  quarter: string;
  input: ValueInput;
  now: Date;
}

/** The provider's value of an indicator for a quarter that has begun; again as long as it is not approved. */
export async function reportValue({ actor, serviceId, key, quarter, input, now }: Arguments): Promise<void> {
  const service = await loadOwnService(actor, serviceId, 'services.deliver');
  await inTransaction(async () => {
    const indicator = await Indicator.findOne({ _id: `${serviceId}.${key}` }).lean<IndicatorRecord>();
    if (!indicator) throw new DomainError('not-found');
    assertReportable(indicator, service, quarter, portalDay(now));
    assertSound(indicator, service, input);
    const { value, split, evidence } = input;
    const reported = { by: actor.userId, name: actor.name, at: now };
    const others = indicator.values.filter(({ period }) => period !== quarter);
    const values = [...others, { period: quarter, value, split, evidence, state: 'reported', reported, decided: null }];
    const { matchedCount } = await Indicator.updateOne(
      { _id: indicator._id, version: input.version },
      { $set: { values: values.sort((one, other) => (one.period < other.period ? -1 : 1)) }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'indicators.error.stale');
    await appendEvent({
      actor,
      action: 'indicators.reported',
      subject: { kind: 'indicator', id: indicator._id },
      details: { quarter, value },
      after: { split, evidence },
      now,
    });
  });
}

/** What keeps a value from being reported at all; `wrong-state` with the reason. */
export function assertReportable(indicator: IndicatorRecord, service: ServiceRecord, quarter: string, today: string) {
  if (indicator.derived) throw new DomainError('wrong-state', 'indicators.error.derived');
  const isThere = quarter >= quarterOf(service.opensOn) && (!service.endsOn || quarter <= quarterOf(service.endsOn));
  if (!isThere) throw new DomainError('not-found');
  if (daysOfQuarter(quarter).first > today) throw new DomainError('wrong-state', 'indicators.error.future');
  if (indicator.values.some(({ period, state }) => period === quarter && state === 'approved'))
    throw new DomainError('wrong-state', 'indicators.error.approved');
}

function assertSound({ disaggregations }: IndicatorRecord, { serves }: ServiceRecord, input: ValueInput): void {
  assertNothingPersonal(input.evidence, 'evidence');
  for (const [way, parts] of Object.entries(input.split)) {
    const known = disaggregations.find((one) => one === way);
    const allowed = known ? partsOf(known, serves) : [];
    if (!Object.keys(parts).every((part) => allowed.includes(part))) throw new DomainError('invalid');
  }
  const [unequal] = waysThatDoNotSum(input.value, disaggregations, input.split);
  if (unequal) throw new DomainError('invalid', `indicators.error.sum.${unequal}`, { field: 'value' });
}
