import type { Actor } from '~/domain/accounts/roles';
import { partsOf } from '~/domain/indicators/split';
import type { ServiceSide } from '~/domain/services/places';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { Indicator, type IndicatorRecord } from '#server/models/indicator';
import { Programme } from '#server/models/programme';
import { loadOfficeService, loadOwnService } from '#server/services/load-service';
import { assertReportable } from './report-value';

interface Arguments {
  actor: Actor;
  serviceId: string;
  side: ServiceSide;
  key: string;
  quarter: string;
  now: Date;
}

/** One value of an indicator, to be reported by the provider or decided by the manager; `not-found` where there is none to decide. */
export async function getValue({ actor, serviceId, side, key, quarter, now }: Arguments) {
  const service = await (side === 'office'
    ? loadOfficeService(actor, serviceId, 'services.manage')
    : loadOwnService(actor, serviceId, 'services.deliver'));
  const indicator = await Indicator.findOne({ _id: `${serviceId}.${key}` }).lean<IndicatorRecord>();
  const reported = indicator?.values.find(({ period }) => period === quarter);
  if (!indicator || (side === 'office' && !reported)) throw new DomainError('not-found');
  if (side === 'provider') assertReportable(indicator, service, quarter, portalDay(now));
  const { places } = await Programme.findById(service.programmeId, { places: 1 }).orFail().lean();
  const { name, unit, baseline, target, disaggregations, version } = indicator;
  return {
    service: { id: service._id, title: service.title, providerName: service.providerName },
    indicator: { key, name, unit, baseline, target, version },
    ways: disaggregations.map((way) => ({ way, parts: [...partsOf(way, service.serves)] })),
    places: places.filter(({ code }) => service.serves.includes(code)),
    quarter,
    reported: reported ?? null,
  };
}
