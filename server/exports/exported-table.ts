import type { TableDefinition, TableRow } from '~/domain/shared/table-definition';
import type { Text } from '~/locales/text';

/** A list that leaves the portal: the page's definition, its texts, and its rows one after the other. */
export interface ExportedTable<Key extends string> {
  definition: TableDefinition<Key>;
  text: Text;
  rows: AsyncIterable<TableRow<Key>>;
  /** Name of the file without its ending: Latin letters, digits, hyphens. */
  fileName: string;
}

export function downloadHeaders(type: string, file: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${file}"`,
    'Cache-Control': 'private, no-store',
  };
}

/** Rows that are all there already, as a file takes them. */
export async function* each<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}
