import type { Actor } from '~/domain/accounts/roles';
import { MILESTONES_TABLE, type MilestoneColumn } from '~/domain/milestones/milestones-table';
import { REPORTABLE_STATES } from '~/domain/milestones/status';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { portalDay } from '~/domain/shared/portal-day';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { agreementsCalled } from '#server/agreements/agreements-called';
import { batchesOf } from '#server/database/batches';
import { eachRow, listPage } from '#server/database/list-page';
import { officeScope } from '#server/disbursements/office-scope';
import { Agreement } from '#server/models/agreement';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { isLate } from './get-milestones';

interface Arguments {
  actor: Actor;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
  locale: Locale;
  now: Date;
}

type Row = TableRow<MilestoneColumn> & { agreementId: string; key: string };

/** A page of the milestones of the institution's agreements; of all for an auditor. */
export async function listMilestones(given: Arguments) {
  const { query, options } = await prepare(given);
  const page = await listPage<MilestoneRecord, MilestoneColumn>(options);
  return {
    ...page,
    query: { ...page.query, search: query.search, filters: query.filters },
    rows: await rowsOf(page.rows, given),
  };
}

/** All of the same list, for files. */
export const exportMilestones = (given: Arguments) => ({ definition: MILESTONES_TABLE, rows: allRows(given) });

async function* allRows(given: Arguments): AsyncGenerator<Row> {
  const { options } = await prepare(given);
  const records = eachRow<MilestoneRecord, MilestoneColumn>(options);
  for await (const batch of batchesOf(records)) yield* await rowsOf(batch, given);
}

async function prepare({ actor, parameters, now }: Arguments) {
  const query = parseTableQuery(MILESTONES_TABLE, parameters);
  const { overdue, ...filters } = query.filters;
  const today = portalDay(now);
  const late = { kind: { $ne: 'advance' }, state: { $in: [...REPORTABLE_STATES] }, dueOn: { $lt: today } };
  const wanted = overdue === 'yes' ? [late] : overdue === 'no' ? [{ $nor: [late] }] : [];
  const own = officeScope(actor);
  const called = query.search ? [{ agreementId: { $in: await agreementsCalled(own, query.search) } }] : [];
  const scope = { $and: [own, { state: { $ne: 'dropped' } }, ...wanted, ...called] };
  const asked = { ...query, search: '', filters };
  return { query, options: { model: Milestone, definition: MILESTONES_TABLE, scope, query: asked } };
}

async function rowsOf(records: readonly MilestoneRecord[], { locale, now }: Arguments): Promise<Row[]> {
  const ids = [...new Set(records.map(({ agreementId }) => agreementId))];
  const agreements = await Agreement.find({ _id: { $in: ids } }, { number: 1, organisation: 1 }).lean();
  const known = new Map(agreements.map((agreement) => [agreement._id, agreement]));
  return records.map((record) => {
    const { _id: id, agreementId, key, title, dueOn, amount, currency, state } = record;
    const agreement = known.get(agreementId);
    return {
      ...{ id, agreementId, key },
      cells: {
        milestone: inLanguage(title, locale),
        agreement: agreement?.number ?? '',
        organisation: agreement?.organisation ?? '',
        ...{ dueOn, state, amount: { amount, currency } },
        overdue: isLate(record, now) ? 'yes' : 'no',
      },
    };
  });
}
