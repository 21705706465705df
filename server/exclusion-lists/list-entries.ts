import type { Actor } from '~/domain/accounts/roles';
import { entriesTable, type EntryColumn } from '~/domain/exclusion-lists/entries-table';
import { DomainError } from '~/domain/shared/errors';
import { parseTableQuery } from '~/domain/shared/table-query';
import { listPage } from '#server/database/list-page';
import { ExclusionEntry, type ExclusionEntryRecord } from '#server/models/exclusion-entry';
import { listLists } from './list-lists';

interface Arguments {
  actor: Actor;
  listId: string;
  /** What the page's address asks for. */
  parameters: URLSearchParams;
}

/** A page of the entries of one version of a list. */
export async function listEntries({ actor, listId, parameters }: Arguments) {
  const list = (await listLists(actor)).find(({ id }) => id === listId);
  if (!list) throw new DomainError('not-found');
  const query = parseTableQuery(entriesTable, parameters);
  const page = await listPage<ExclusionEntryRecord, EntryColumn>({
    model: ExclusionEntry,
    scope: { listId },
    definition: entriesTable,
    query,
  });
  const rows = page.rows.map(({ _id, row, name, aliases, country, reason, source, sourceId }) => ({
    id: _id,
    cells: { row, name, aliases: aliases.join(' · ') || null, country, reason, source, sourceId },
  }));
  return { ...page, list, rows };
}
