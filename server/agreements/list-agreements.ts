import type { Actor } from '~/domain/accounts/roles';
import { AGREEMENTS_TABLE, type AgreementColumn } from '~/domain/agreements/agreements-table';
import { AGREEMENT_STATES } from '~/domain/agreements/status';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { TableRow } from '~/domain/shared/table-definition';
import { parseTableQuery } from '~/domain/shared/table-query';
import { eachRow, listPage, type ListOptions } from '#server/database/list-page';
import { Agreement, type AgreementRecord } from '#server/models/agreement';

interface Arguments {
  actor: Actor;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
  locale: Locale;
}

/** What of the agreements somebody of an office may see: those of the institution; auditors see all. */
const scopeOf = ({ home }: Actor) => (home?.kind === 'institution' ? { institutionId: home.id } : {});

/** A page of the institution's agreements, and how many are in which state. */
export async function listAgreements({ actor, parameters, locale }: Arguments) {
  const page = await listPage(optionsOf(actor, parameters));
  const counted = await Agreement.aggregate<{ _id: string; count: number }>([
    { $match: scopeOf(actor) },
    { $group: { _id: '$state', count: { $sum: 1 } } },
  ]);
  const counts = AGREEMENT_STATES.map((state) => ({
    state,
    count: counted.find(({ _id }) => _id === state)?.count ?? 0,
  }));
  return { ...page, counts, rows: page.rows.map((agreement) => rowOf(agreement, locale)) };
}

/** The same list from its first to its last row, for files. */
export function exportAgreements({ actor, parameters, locale }: Arguments) {
  const options = optionsOf(actor, parameters);
  const rows = async function* (): AsyncGenerator<TableRow<AgreementColumn>> {
    for await (const agreement of eachRow(options)) yield rowOf(agreement, locale);
  };
  return { definition: AGREEMENTS_TABLE, rows: rows() };
}

const optionsOf = (actor: Actor, parameters: URLSearchParams): ListOptions<AgreementRecord, AgreementColumn> => ({
  model: Agreement,
  definition: AGREEMENTS_TABLE,
  scope: scopeOf(actor),
  query: parseTableQuery(AGREEMENTS_TABLE, parameters),
  fields: { created: 'created.at', endsOn: 'content.endsOn' },
});

const rowOf = (
  { _id: id, number, organisation, reference, title, content, state, created }: AgreementRecord,
  locale: Locale,
): TableRow<AgreementColumn> => ({
  id,
  cells: {
    ...{ number, organisation, reference, state },
    title: inLanguage(title, locale),
    amount: content.amount,
    endsOn: content.endsOn,
    created: created.at,
  },
});
