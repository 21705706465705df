import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import {
  officeCallsTable,
  type OfficeCallColumn,
  type PreparationState,
  type ProgrammeOption,
} from '~/domain/calls/office-calls-table';
import { callState, type CallState } from '~/domain/calls/status';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { eachRow, listPage, type ListOptions } from '#server/database/list-page';
import { Call, type CallRecord } from '#server/models/call';
import { Programme } from '#server/models/programme';

type Row = TableRow<OfficeCallColumn>;

interface Arguments {
  actor: Actor;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
  locale: Locale;
  now: Date;
}

/** A page of the calls of the actor's institution; an auditor sees everybody's. */
export async function listOfficeCalls(args: Arguments) {
  const { programmes, codes, query, options } = await prepare(args);
  const page = await listPage(options);
  return {
    ...page,
    programmes,
    query: { ...page.query, filters: query.filters, search: query.search },
    rows: page.rows.map((call) => rowOf(call, codes, args)),
  };
}

/** The same list from its first to its last row, for files. */
export async function exportOfficeCalls(args: Arguments) {
  const { programmes, codes, options } = await prepare(args);
  const rows = async function* (): AsyncGenerator<Row> {
    for await (const call of eachRow(options)) yield rowOf(call, codes, args);
  };
  return { definition: officeCallsTable(programmes), rows: rows() };
}

async function prepare({ actor, parameters, locale, now }: Arguments) {
  const scope: Record<string, unknown> = can(actor, 'calls.read') ? {} : { institutionId: actor.home?.id ?? '' };
  const records = await Programme.find(scope, { code: 1, name: 1 }).sort({ code: 1 }).lean();
  const programmes = records.map(({ _id, code, name }): ProgrammeOption => ({
    id: _id,
    name: `${code}: ${inLanguage(name, locale)}`,
  }));
  const definition = officeCallsTable(programmes);
  const query = parseTableQuery(definition, parameters);
  const { state, preparation, programme, ...filters } = query.filters;
  const options: ListOptions<CallRecord, OfficeCallColumn> = {
    model: Call,
    definition,
    scope: {
      $and: [
        scope,
        ...(programme ? [{ programmeId: programme }] : []),
        ...(state ? [inState(state as CallState, now)] : []),
        ...(preparation ? [IN_PREPARATION[preparation as PreparationState]] : []),
        ...(query.search ? [saying(query.search)] : []),
      ],
    },
    query: { ...query, filters, search: '' },
    fields: { title: `title.${locale}`, created: 'created.at' },
  };
  return { programmes, codes: new Map(records.map(({ _id, code }) => [_id, code])), query, options };
}

/** The same as `callState`, as a condition of the database. */
function inState(state: CallState, now: Date): Record<string, unknown> {
  if (state === 'cancelled') return { cancelled: { $ne: null } };
  const published = { cancelled: null, 'approved.publishAt': { $lte: now } };
  switch (state) {
    case 'draft':
      return { cancelled: null, approved: null, 'open.submitted': { $ne: true } };
    case 'in-approval':
      return { cancelled: null, approved: null, 'open.submitted': true };
    case 'scheduled':
      return { cancelled: null, 'approved.publishAt': { $gt: now } };
    case 'published':
      return { ...published, $or: [{ closesAt: null }, { closesAt: { $gt: now } }] };
    case 'closed':
      return { ...published, closesAt: { $lte: now }, openedAt: null };
    case 'opened':
      return { ...published, closesAt: { $lte: now }, openedAt: { $ne: null }, evaluation: null };
    case 'screening':
    case 'evaluation':
    case 'consensus':
    case 'recommended':
      return { ...published, closesAt: { $lte: now }, openedAt: { $ne: null }, evaluation: state };
    case 'decided':
      return { ...published, evaluation: state, standstillUntil: null };
    case 'standstill':
      return { ...published, evaluation: 'decided', standstillUntil: { $gt: now } };
    case 'awarded':
      return { ...published, evaluation: 'decided', standstillUntil: { $ne: null, $lte: now } };
  }
}

const IN_PREPARATION: Record<PreparationState, Record<string, unknown>> = {
  prepared: { cancelled: null, 'open.submitted': false, 'open.returned': false },
  returned: { cancelled: null, 'open.returned': true },
  submitted: { cancelled: null, 'open.submitted': true },
};

function saying(search: string): Record<string, unknown> {
  const pattern = { $regex: search.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
  return { $or: ['title.en', 'title.ru', 'title.tk', 'reference'].map((field) => ({ [field]: pattern })) };
}

function rowOf(call: CallRecord, codes: ReadonlyMap<string, string>, { locale, now }: Arguments): Row {
  return {
    id: call._id,
    cells: {
      title: inLanguage(call.title, locale),
      reference: call.reference,
      programme: codes.get(call.programmeId) ?? null,
      state: callState(call, now),
      preparation: preparationOf(call),
      closesAt: call.closesAt,
      created: call.created.at,
    },
  };
}

function preparationOf({ open, cancelled }: CallRecord): PreparationState | null {
  if (!open || cancelled) return null;
  if (open.submitted) return 'submitted';
  return open.returned ? 'returned' : 'prepared';
}
