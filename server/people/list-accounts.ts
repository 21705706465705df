import { accountsTable, type AccountColumn } from '~/domain/accounts/accounts-table';
import { roleLabel } from '~/domain/accounts/labels';
import type { Actor } from '~/domain/accounts/roles';
import type { TableRow } from '~/domain/shared/table-definition';
import type { TableQuery } from '~/domain/shared/table-query';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { assertCan } from '#server/accounts/assert-can';
import { eachRow, listPage, type ListOptions } from '#server/database/list-page';
import { User, type UserRecord } from '#server/models/user';
import { homeIdsNamed, homeNames } from './home-names';

type AccountRow = TableRow<AccountColumn>;

interface Arguments {
  actor: Actor;
  query: TableQuery<AccountColumn>;
  locale: Locale;
}

const ROWS_AT_ONCE = 200;

/** A page of every account there is; nothing of calls and applications. */
export async function listAccounts({ actor, query, locale }: Arguments) {
  assertCan(actor, 'accounts.read');
  const page = await listPage(await optionsOf(query));
  return {
    ...page,
    query: { ...page.query, filters: query.filters, search: query.search },
    rows: await rowsOf(page.rows, locale),
  };
}

/** The same list from its first to its last row, for files. */
export async function* eachAccount({ actor, query, locale }: Arguments): AsyncGenerator<AccountRow> {
  assertCan(actor, 'accounts.read');
  let waiting: UserRecord[] = [];
  for await (const user of eachRow(await optionsOf(query))) {
    waiting.push(user);
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield* await rowsOf(waiting, locale);
    waiting = [];
  }
  yield* await rowsOf(waiting, locale);
}

/** The state is a record in the database and the home a reference, so both are narrowed here. */
async function optionsOf(query: TableQuery<AccountColumn>): Promise<ListOptions<UserRecord, AccountColumn>> {
  const { state, ...filters } = query.filters;
  const scope: Record<string, unknown> = {};
  if (state === 'active') scope.disabled = null;
  if (state === 'disabled') scope.disabled = { $ne: null };
  if (query.search) {
    const pattern = { $regex: query.search.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
    const homes = await homeIdsNamed(pattern);
    scope.$or = [{ name: pattern }, { email: pattern }, ...(homes.length > 0 ? [{ 'home.id': { $in: homes } }] : [])];
  }
  return {
    model: User,
    scope,
    definition: accountsTable,
    query: { ...query, filters, search: '' },
    fields: { home: 'home.kind' },
  };
}

async function rowsOf(users: readonly UserRecord[], locale: Locale): Promise<AccountRow[]> {
  const names = await homeNames(
    users.map(({ home }) => home),
    locale,
  );
  const text = textIn(locale);
  return users.map(({ _id, name, email, roles, home, disabled, createdAt }) => ({
    id: _id,
    cells: {
      name,
      email,
      roles: roles.map((role) => text(roleLabel(role))).join(', '),
      home: home ? (names.get(home.id) ?? null) : null,
      state: disabled ? 'disabled' : 'active',
      createdAt,
    },
  }));
}
