import type { Actor } from '~/domain/accounts/roles';
import { ENTRY_KINDS } from '~/domain/disbursements/entry-kinds';
import { ENTRIES_EXPORT, type EntryColumn } from '~/domain/disbursements/entries-table';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { agreementsCalled } from '#server/agreements/agreements-called';
import { eachRow, listPage, type ListOptions } from '#server/database/list-page';
import { Agreement } from '#server/models/agreement';
import { LedgerEntry, type LedgerEntryRecord } from '#server/models/ledger-entry';
import { loadLedger } from './load-ledger';

const ROWS_AT_ONCE = 500;

export interface EntryRow extends TableRow<EntryColumn> {
  agreementId: string;
}

interface Arguments {
  actor: Actor;
  programmeId: string;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
  locale: Locale;
}

/** A page of the entries of a programme's ledger. */
export async function listEntries(args: Arguments) {
  const { query, options, programme, sources } = await prepare(args);
  const { rows, ...page } = await listPage(options);
  return {
    ...page,
    programme: { id: programme._id, code: programme.code, name: programme.name },
    query: { ...page.query, search: query.search, filters: query.filters },
    rows: await shown(rows, sources),
  };
}

/** The same list from its first to its last row, for files. */
export async function exportEntries(args: Arguments) {
  const { options, sources, programme } = await prepare(args);
  const rows = async function* (): AsyncGenerator<EntryRow> {
    let waiting: LedgerEntryRecord[] = [];
    for await (const entry of eachRow(options)) {
      waiting.push(entry);
      if (waiting.length < ROWS_AT_ONCE) continue;
      yield* await shown(waiting, sources);
      waiting = [];
    }
    yield* await shown(waiting, sources);
  };
  return { definition: ENTRIES_EXPORT, rows: rows(), fileName: `ledger-${programme.code}` };
}

async function prepare({ actor, programmeId, parameters, locale }: Arguments) {
  const programme = await loadLedger(actor, programmeId, 'ledger.read');
  const query = parseTableQuery(ENTRIES_EXPORT, parameters);
  // Days are kept as texts, which the list's own filter of instants does not read.
  const { 'bookedOn.from': from, 'bookedOn.to': to, ...filters } = query.filters;
  const options: ListOptions<LedgerEntryRecord, EntryColumn> = {
    model: LedgerEntry,
    definition: ENTRIES_EXPORT,
    scope: {
      programmeId,
      ...(from || to ? { bookedOn: { ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) } } : {}),
      ...(query.search ? { agreementId: { $in: await agreementsCalled({ programmeId }, query.search) } } : {}),
    },
    query: { ...query, search: '', filters },
  };
  const sources = new Map(programme.sources.map(({ code, name }) => [code, inLanguage(name, locale)]));
  return { programme, query, options, sources };
}

async function shown(entries: readonly LedgerEntryRecord[], sources: Map<string, string>): Promise<EntryRow[]> {
  const ids = [...new Set(entries.map(({ agreementId }) => agreementId))];
  const agreements = await Agreement.find({ _id: { $in: ids } }, { number: 1, organisation: 1 }).lean();
  const agreementOf = new Map(agreements.map((agreement) => [agreement._id, agreement]));
  return entries.map(({ _id, agreementId, kind, source, amount, currency, bookedOn, note, at }) => ({
    id: _id,
    agreementId,
    cells: {
      bookedOn: startOfPortalDay(bookedOn),
      kind,
      agreement: agreementOf.get(agreementId)?.number ?? agreementId,
      organisation: agreementOf.get(agreementId)?.organisation ?? '',
      source: sources.get(source) ?? source,
      from: ENTRY_KINDS[kind][0],
      to: ENTRY_KINDS[kind][1],
      amount: { amount, currency },
      note,
      at,
    },
  }));
}
