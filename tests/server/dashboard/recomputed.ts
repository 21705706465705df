import type { DashboardFilter } from '~/domain/dashboard/filter';
import { Agreement } from '#server/models/agreement';
import { Finding } from '#server/models/finding';
import { LedgerEntry } from '#server/models/ledger-entry';
import { Milestone } from '#server/models/milestone';
import { Service } from '#server/models/service';
import { ServiceRequest } from '#server/models/service-request';

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The dashboard's figures once more, by plain loops over all records: written from what they mean, not from how they are made. */
export async function recomputed(programmeId: string, filter: Partial<DashboardFilter>, today: string) {
  const services = (await Service.find({ programmeId }).lean()).filter(
    ({ serviceType, place, provider }) =>
      (!filter.type || serviceType === filter.type) &&
      (!filter.city || place.split('-')[0] === filter.city) &&
      (!filter.provider || provider.id === filter.provider) &&
      (!filter.kind || (provider.kind === 'institution') === (filter.kind === 'state')),
  );
  const ids = services.map(({ _id }) => _id);
  const requests = (await ServiceRequest.find({ programmeId }).lean()).filter((one) =>
    ids.includes(one.serviceId ?? ''),
  );
  const begun = requests.filter(({ startedOn }) => startedOn !== null);
  const waits = begun.map((one) => daysBetween(one.receivedOn, one.startedOn ?? '')).sort((a, b) => a - b);
  const bySource: Record<string, number> = {};
  const byMonth: Record<string, number> = {};
  for (const { source, receivedOn } of requests) {
    bySource[source] = (bySource[source] ?? 0) + 1;
    byMonth[receivedOn.slice(0, 7)] = (byMonth[receivedOn.slice(0, 7)] ?? 0) + 1;
  }
  const open = (await Finding.find({ programmeId }).lean()).filter(
    (one) => one.state !== 'closed' && ids.includes(one.serviceId),
  );
  const agreements = (await Agreement.find({ programmeId }).lean()).filter((one) =>
    services.some(({ agreementId }) => agreementId === one._id),
  );
  let [awarded, paid] = [0, 0];
  for (const { kind, amount, agreementId } of await LedgerEntry.find({ programmeId }).lean()) {
    if (!agreements.some(({ _id }) => _id === agreementId)) continue;
    if (kind === 'commitment') awarded += amount;
    if (kind === 'de-commitment') awarded -= amount;
    if (kind === 'paid') paid += amount;
    if (kind === 'returned') paid -= amount;
  }
  const late = (await Milestone.find({ programmeId }).lean()).filter(
    ({ agreementId, dueOn, state, kind }) =>
      agreements.some(({ _id }) => _id === agreementId) &&
      kind !== 'advance' && dueOn < today && ['planned', 'returned', 'partly'].includes(state), // prettier-ignore
  );
  return {
    ...{ services: services.length, requests: requests.length, served: begun.length, bySource, byMonth },
    median: waits[Math.ceil(waits.length / 2) - 1] ?? null,
    longest: waits.at(-1) ?? null,
    target: services.reduce((sum, { target }) => sum + (target ?? 0), 0),
    trained: services.reduce((sum, { staff }) => sum + staff.trained, 0),
    findings: open.length,
    overdue: late.length,
    ...{ awarded, paid },
  };
}
