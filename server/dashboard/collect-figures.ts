import { balancesOf } from '~/domain/disbursements/entry-kinds';
import type { AgreementFigures, ServiceFigures } from '~/domain/dashboard/figures';
import { REPORTABLE_STATES } from '~/domain/milestones/status';
import type { Severity } from '~/domain/quality/quality';
import type { RequestSource } from '~/domain/requests/request';
import { ledgerSums } from '#server/ledger/ledger-sums';
import { Finding } from '#server/models/finding';
import { Milestone } from '#server/models/milestone';
import { ServiceRequest } from '#server/models/service-request';
import type { ServiceRecord } from '#server/models/service';

/** What of a service the figures need. */
export type CountedService = Pick<
  ServiceRecord,
  '_id' | 'serviceType' | 'place' | 'provider' | 'agreementId' | 'target' | 'staff'
>;

interface Arguments {
  programmeId: string;
  services: readonly CountedService[];
  /** The city of a place, by the code of its first place. */
  cityOf: (place: string) => string;
}

/** What the records say of each service of a programme, added up by the database. */
export async function serviceFigures({ programmeId, services, cityOf }: Arguments): Promise<ServiceFigures[]> {
  const [counts, waits, findings] = await Promise.all([
    countsOf(programmeId),
    waitingDays(programmeId),
    openFindings(programmeId),
  ]);
  return services.map(({ _id, serviceType, place, provider, agreementId, target, staff }) => {
    const own = counts.filter(({ serviceId }) => serviceId === _id);
    return {
      ...{ id: _id, agreementId, target, staff, type: serviceType, city: cityOf(place), provider: provider.id },
      kind: provider.kind === 'institution' ? 'state' : 'non-state',
      sources: added(own, ({ source }) => source),
      months: added(own, ({ month }) => month),
      served: own.reduce((sum, { requests, begun }) => (begun ? sum + requests : sum), 0),
      waits: waits.filter(({ serviceId }) => serviceId === _id).map(({ days, people }) => ({ days, people })),
      findings: Object.fromEntries(
        findings.filter(({ serviceId }) => serviceId === _id).map(({ severity, open }) => [severity, open]),
      ),
    };
  });
}

function added<Key extends string>(all: readonly Count[], keyOf: (one: Count) => Key): Record<Key, number> {
  const sums = {} as Record<Key, number>;
  for (const one of all) sums[keyOf(one)] = (sums[keyOf(one)] ?? 0) + one.requests;
  return sums;
}

interface Count {
  serviceId: string;
  source: RequestSource;
  month: string;
  begun: boolean;
  requests: number;
}

/** What is offered, and taken by nobody, is of no service yet. */
const ofServices = (programmeId: string) => ({ programmeId, serviceId: { $ne: null } });

function countsOf(programmeId: string): Promise<Count[]> {
  return ServiceRequest.aggregate<Count>([
    { $match: ofServices(programmeId) },
    {
      $group: {
        _id: {
          ...{ serviceId: '$serviceId', source: '$source', month: { $substrBytes: ['$receivedOn', 0, 7] } },
          begun: { $ne: ['$startedOn', null] },
        },
        requests: { $sum: 1 },
      },
    },
    { $replaceWith: { $mergeObjects: ['$_id', { requests: '$requests' }] } },
  ]);
}

function waitingDays(programmeId: string): Promise<{ serviceId: string; days: number; people: number }[]> {
  const day = (field: string) => ({ $dateFromString: { dateString: field } });
  const days = { $dateDiff: { startDate: day('$receivedOn'), endDate: day('$startedOn'), unit: 'day' } };
  return ServiceRequest.aggregate([
    { $match: { ...ofServices(programmeId), startedOn: { $ne: null } } },
    { $group: { _id: { serviceId: '$serviceId', from: '$receivedOn', to: '$startedOn' }, people: { $sum: 1 } } },
    { $set: { receivedOn: '$_id.from', startedOn: '$_id.to' } },
    { $group: { _id: { serviceId: '$_id.serviceId', days }, people: { $sum: '$people' } } },
    { $replaceWith: { $mergeObjects: ['$_id', { people: '$people' }] } },
  ]);
}

function openFindings(programmeId: string): Promise<{ serviceId: string; severity: Severity; open: number }[]> {
  return Finding.aggregate([
    { $match: { programmeId, state: { $ne: 'closed' } } },
    { $group: { _id: { serviceId: '$serviceId', severity: '$severity' }, open: { $sum: 1 } } },
    { $replaceWith: { $mergeObjects: ['$_id', { open: '$open' }] } },
  ]);
}

/** The money of each agreement of a programme by the ledger, and its overdue milestones; `today` is a day. */
export async function agreementFigures(programmeId: string, today: string): Promise<AgreementFigures[]> {
  const sums = await ledgerSums({ scope: { programmeId }, by: ['agreementId'] });
  const overdue = await Milestone.aggregate<{ _id: string; overdue: number }>([
    {
      $match: { programmeId, state: { $in: [...REPORTABLE_STATES] }, kind: { $ne: 'advance' }, dueOn: { $lt: today } },
    },
    { $group: { _id: '$agreementId', overdue: { $sum: 1 } } },
  ]);
  const late = new Map(overdue.map((one) => [one._id, one.overdue]));
  const keys = new Map(
    sums.map(({ agreementId, currency }) => [`${agreementId} ${currency}`, { agreementId, currency }]),
  );
  return [...keys.values()].map(({ agreementId, currency }) => {
    const balances = balancesOf(sums.filter((one) => one.agreementId === agreementId && one.currency === currency));
    const { committed, payable, paid } = balances;
    return {
      id: agreementId,
      currency,
      awarded: committed + payable + paid,
      paid,
      overdue: late.get(agreementId) ?? 0,
    };
  });
}
