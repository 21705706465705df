import { createHash } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { MOST_IMPORTED, readImported, type ImportFault } from '~/domain/requests/imported';
import type { RequestEntry } from '~/domain/requests/request';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Programme } from '#server/models/programme';
import { Service, type ServiceRecord } from '#server/models/service';
import { ServiceRequest } from '#server/models/service-request';
import { loadOwnService } from '#server/services/load-service';
import type { NumberedRow } from '#server/spreadsheets/list-rows';
import { importNames } from './import-names';
import { arrivedRequest, caseCode } from './write-request';

interface Arguments {
  actor: Actor;
  serviceId: string;
  rows: readonly NumberedRow[];
  now: Date;
}

interface Imported {
  faults: ImportFault[];
  added: number;
  /** Rows that were in the register already. */
  there: number;
}

/**
 * Records the requests of a list: all of them, or none and what is wrong in which row. A row that was imported before is
 * left as it is, so that a list that grows can be sent again. `wrong-state` where nothing in it is new.
 */
export async function importRequests({ actor, serviceId, rows, now }: Arguments): Promise<Imported> {
  const service = await loadOwnService(actor, serviceId, 'requests.keep');
  if (rows.length === 0) throw new DomainError('invalid', 'registerImport.error.noRows');
  if (rows.length > MOST_IMPORTED)
    throw new DomainError('invalid', 'registerImport.error.many', { limit: MOST_IMPORTED });
  const { places } = await Programme.findById(service.programmeId, { places: 1 }).orFail().lean();
  const rules = { service, today: portalDay(now), codeOf: importNames(places) };
  const { entries, faults } = readImported(rows, { ...rules, places: places.map(({ code }) => code) });
  if (faults.length > 0) return { faults, added: 0, there: 0 };
  const named = withIds(serviceId, entries);
  return inTransaction(async () => {
    const known = await ServiceRequest.find({ _id: { $in: named.map(({ id }) => id) } }, { _id: 1 }).lean();
    const there = new Set(known.map(({ _id }) => _id));
    const fresh = named.filter(({ id }) => !there.has(id));
    if (fresh.length === 0) throw new DomainError('wrong-state', 'registerImport.error.again');
    await insert(service, fresh, { actor, now });
    const details = { added: fresh.length, there: there.size };
    await appendEvent({
      ...{ actor, action: 'requests.imported', subject: { kind: 'service', id: serviceId }, details, now },
      after: fresh,
    });
    return { faults: [], ...details };
  });
}

interface Named {
  id: string;
  entry: RequestEntry;
}

async function insert(
  service: ServiceRecord,
  fresh: readonly Named[],
  { actor, now }: Pick<Arguments, 'actor' | 'now'>,
) {
  const { code, lastCase } = await Service.findOneAndUpdate(
    { _id: service._id },
    { $inc: { lastCase: fresh.length } },
    { returnDocument: 'after' },
  )
    .orFail()
    .lean<ServiceRecord>();
  const first = lastCase - fresh.length + 1;
  await ServiceRequest.insertMany(
    fresh.map((one, at) =>
      arrivedRequest({ ...one, services: [service], by: actor, now }, service, caseCode(code, first + at)),
    ),
  );
}

/** The same row has the same id in every list; rows that say the same are counted, for they are several people. */
function withIds(serviceId: string, entries: readonly RequestEntry[]): Named[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const said = canonicalJson(entry);
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    const hash = createHash('sha256').update(`${serviceId} ${before} ${said}`).digest('hex');
    return { id: hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'), entry };
  });
}
