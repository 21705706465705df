import type { Actor } from '~/domain/accounts/roles';
import { can } from '~/domain/accounts/permissions';
import { lightOf, plannedOn, type Light } from '~/domain/indicators/progress';
import { daysOfQuarter, quartersBetween } from '~/domain/indicators/quarters';
import type { ServiceSide } from '~/domain/services/places';
import { portalDay } from '~/domain/shared/portal-day';
import { Indicator, type IndicatorRecord } from '#server/models/indicator';
import { Programme } from '#server/models/programme';
import type { ServiceRecord } from '#server/models/service';
import { loadOfficeService, loadOwnService } from '#server/services/load-service';
import { deriveValue } from './derive-value';

interface Arguments {
  actor: Actor;
  serviceId: string;
  side: ServiceSide;
  now: Date;
}

export interface IndicatorQuarter {
  quarter: string;
  /** What the plan says for its last day, rounded to hundredths. */
  planned: number;
  /** Null before it is reported. */
  value: number | null;
  /** Null without a value that counts: reported ones count, returned ones do not. */
  light: Light | null;
  state: IndicatorRecord['values'][number]['state'] | 'counted' | 'missing';
}

/** The indicators of a service with every quarter that has begun, the newest first, for its provider or its institution. */
export async function getIndicators({ actor, serviceId, side, now }: Arguments) {
  const load = side === 'office' ? loadOfficeService : loadOwnService;
  const service = await load(actor, serviceId, side === 'office' ? 'services.oversee' : 'services.deliver');
  const records = await Indicator.find({ serviceId }).sort({ key: 1 }).lean<IndicatorRecord[]>();
  const span = await spanOf(service, portalDay(now));
  const indicators = [];
  for (const record of records) {
    const { key, name, unit, baseline, target, derived, disaggregations } = record;
    const quarters: IndicatorQuarter[] = [];
    for (const quarter of span.quarters) quarters.push(await quarterOfIndicator(record, quarter, span));
    indicators.push({ ...{ key, name, unit, baseline, target, derived, disaggregations }, quarters });
  }
  const { _id: id, title, providerName } = service;
  return {
    service: { id, title, providerName },
    indicators,
    may: { plan: side === 'office' && can(actor, 'services.manage', { institutionId: service.institutionId }) },
  };
}

/** The days of a service, to the end of its programme where it has none, and its quarters until today, the newest first. */
export async function spanOf({ opensOn, endsOn, programmeId }: ServiceRecord, today: string) {
  const programme = await Programme.findById(programmeId, { endsOn: 1 }).orFail().lean();
  const to = endsOn ?? (programme.endsOn > opensOn ? programme.endsOn : opensOn);
  const until = today < to || endsOn === null ? today : to;
  return { from: opensOn, to, quarters: quartersBetween(opensOn, until).reverse() };
}

/** How an indicator stands at the end of a quarter of its service. */
export async function quarterOfIndicator(
  record: IndicatorRecord,
  quarter: string,
  span: { from: string; to: string },
): Promise<IndicatorQuarter> {
  const reported = record.values.find(({ period }) => period === quarter);
  const value = record.derived
    ? await deriveValue(record.serviceId, record.derived, quarter)
    : (reported?.value ?? null);
  const planned = plannedOn(record, span, daysOfQuarter(quarter).last);
  const state = record.derived ? 'counted' : (reported?.state ?? 'missing');
  const counts = value !== null && state !== 'returned';
  return {
    quarter,
    planned: Math.round(planned * 100) / 100,
    value,
    light: counts ? lightOf(record, planned, value) : null,
    state,
  };
}
