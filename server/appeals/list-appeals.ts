import type { Actor } from '~/domain/accounts/roles';
import { APPEALS_TABLE, type AppealColumn } from '~/domain/appeals/appeals-table';
import { lotNames } from '~/domain/calls/lot-names';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { listPage } from '#server/database/list-page';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import { Call, type CallRecord } from '#server/models/call';
import { Organisation } from '#server/models/organisation';
import { appealScope } from './appeal-scope';

interface Arguments {
  actor: Actor;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
  locale: Locale;
}

/** A page of the appeals that the actor may read. */
export async function listAppeals({ actor, parameters, locale }: Arguments) {
  const page = await listPage<AppealRecord, AppealColumn>({
    model: Appeal,
    definition: APPEALS_TABLE,
    scope: await appealScope(actor),
    query: parseTableQuery(APPEALS_TABLE, parameters),
    fields: { submitted: 'submitted.at' },
  });
  const callIds = page.rows.map(({ callId }) => callId);
  const calls = await Call.find({ _id: { $in: callIds } }, { current: 1 }).lean<CallRecord[]>();
  const lots = new Map(
    calls.flatMap(({ _id, current }) =>
      current ? lotNames(current).map(({ key, name }) => [`${_id}:${key}`, inLanguage(name, locale)] as const) : [],
    ),
  );
  const organisationIds = page.rows.map(({ organisationId }) => organisationId);
  const organisations = await Organisation.find({ _id: { $in: organisationIds } }, { name: 1 }).lean();
  const names = new Map(organisations.map(({ _id, name }) => [String(_id), name]));
  const rows = page.rows.map(({ _id, receipt, reference, callId, lot, organisationId, state, submitted }) => ({
    id: _id,
    cells: {
      receipt,
      reference,
      lot: lots.get(`${callId}:${lot}`) ?? '',
      organisation: names.get(organisationId) ?? '',
      state,
      submitted: submitted.at,
    },
  })) satisfies TableRow<AppealColumn>[];
  return { ...page, rows };
}
