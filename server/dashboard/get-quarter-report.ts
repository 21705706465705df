import type { Actor } from '~/domain/accounts/roles';
import { balancesOf } from '~/domain/disbursements/entry-kinds';
import { NO_FILTER } from '~/domain/dashboard/filter';
import { LIGHTS, type Light } from '~/domain/indicators/progress';
import { daysOfQuarter } from '~/domain/indicators/quarters';
import { reportedQuarters, type QuarterReport } from '~/domain/dashboard/quarter-report';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { SEVERITIES, type Severity } from '~/domain/quality/quality';
import { quarterOfIndicator, spanOf } from '#server/indicators/get-indicators';
import { ledgerSums } from '#server/ledger/ledger-sums';
import { Finding } from '#server/models/finding';
import { Indicator, type IndicatorRecord } from '#server/models/indicator';
import { QualityVisit } from '#server/models/quality-visit';
import { Service, type ServiceRecord } from '#server/models/service';
import { figuresShown, followedProgrammes, shownMonths, type FollowedProgramme } from './get-dashboard';

interface Arguments {
  actor: Actor;
  programmeId: string;
  /** `2026-Q3` */
  quarter: string;
  now: Date;
}

/**
 * What the ministry and its donors are told of a programme's quarter. Everybody gets the same report, whoever asks.
 * Only quarters whose months the dashboard shows one by one: another window would be another family of published tables.
 */
export async function getQuarterReport({ actor, programmeId, quarter, now }: Arguments): Promise<QuarterReport> {
  const programme = (await followedProgrammes(actor)).find(({ _id }) => _id === programmeId);
  const today = portalDay(now);
  if (!programme || !reportedQuarters(shownMonths(today)).includes(quarter)) throw new DomainError('not-found');
  const days = daysOfQuarter(quarter);
  const { code, name, institutionId } = programme;
  return {
    ...{ programme: { code, name, institutionId }, quarter, asOf: today, isEnded: today > days.last },
    figures: await figuresShown({ programme, filter: NO_FILTER, quarter, isFull: false, today }),
    paid: await paidWithin(programmeId, days),
    quality: await qualityWithin(programmeId, days),
    indicators: await indicatorsAt(programme, quarter, today),
  };
}

interface Days {
  first: string;
  last: string;
}

async function paidWithin(programmeId: string, { first, last }: Days): Promise<QuarterReport['paid']> {
  const sums = await ledgerSums({ scope: { programmeId, bookedOn: { $lte: last } }, by: [], parting: first });
  const currencies = [...new Set(sums.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = sums.filter((one) => !one.isBefore && one.currency === currency);
    return { currency, amount: balancesOf(own).paid };
  });
}

async function qualityWithin(programmeId: string, { first, last }: Days): Promise<QuarterReport['quality']> {
  const visits = await QualityVisit.find(
    { programmeId, kind: 'visit', doneOn: { $gte: first, $lte: last } },
    { _id: 1 },
  ).lean();
  const found = await Finding.aggregate<{ _id: Severity; count: number }>([
    { $match: { programmeId, visitId: { $in: visits.map(({ _id }) => _id) } } },
    { $group: { _id: '$severity', count: { $sum: 1 } } },
  ]);
  const closedAt = await Finding.find({ programmeId, state: 'closed' }, { closed: 1 }).lean();
  const closed = closedAt.filter(({ closed: act }) => act && first <= portalDay(act.at) && portalDay(act.at) <= last);
  const of = (severity: Severity) => found.find(({ _id }) => _id === severity)?.count ?? 0;
  return {
    visits: visits.length,
    found: Object.fromEntries(SEVERITIES.map((one) => [one, of(one)])) as Record<Severity, number>,
    closed: closed.length,
  };
}

async function indicatorsAt(
  { _id: programmeId }: FollowedProgramme,
  quarter: string,
  today: string,
): Promise<QuarterReport['indicators']> {
  const services = await Service.find({ programmeId }).sort({ 'title.en': 1, _id: 1 }).lean<ServiceRecord[]>();
  const records = await Indicator.find({ programmeId }).lean<IndicatorRecord[]>();
  const all = [];
  for (const service of services) {
    const own = records.filter(({ serviceId }) => serviceId === service._id);
    const span = await spanOf(service, today);
    if (own.length === 0 || !span.quarters.includes(quarter)) continue;
    const lights = Object.fromEntries([...LIGHTS, 'missing' as const].map((one) => [one, 0])) as Record<
      Light | 'missing',
      number
    >;
    for (const record of own) lights[(await quarterOfIndicator(record, quarter, span)).light ?? 'missing'] += 1;
    all.push({ serviceId: service._id, lights });
  }
  return all;
}
