import type { Text } from '~/locales/text';
import type { MessageKey } from './message-key';
import type { Money } from './money';

export type ColumnType = 'text' | 'number' | 'date' | 'money' | 'tag';

/** What stands in a cell; a `tag` cell holds the value of one of its column's options. */
export type Cell = string | number | Date | Money | null;

export interface ColumnOption {
  value: string;
  label: MessageKey;
  /** Stands instead of the label where the option is a thing with a name of its own, as a programme. */
  name?: string;
  colour?: 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';
}

export interface Column<Key extends string = string> {
  /** Name of the column in addresses, rows and exports; the field of the same name unless the list says otherwise. */
  key: Key;
  label: MessageKey;
  type: ColumnType;
  sortable?: boolean;
  /** The search field looks into this column. */
  searchable?: boolean;
  /** `choice` offers the options, `dates` a first and a last day. */
  filter?: 'choice' | 'dates';
  /** The values of a `tag` column and of a `choice`. */
  options?: readonly ColumnOption[];
}

export type Direction = 'asc' | 'desc';

/** What a list shows and by what it can be ordered and narrowed: read by the page, the query and the exports alike. */
export interface TableDefinition<Key extends string = string> {
  columns: readonly Column<Key>[];
  defaultSort: { key: Key; direction: Direction };
}

/** Names that addresses need for themselves. */
const RESERVED = ['q', 'page', 'size', 'sort'];

export function defineTable<const Key extends string>(definition: TableDefinition<Key>): TableDefinition<Key> {
  const taken = definition.columns.find(({ key }) => RESERVED.includes(key));
  if (taken) throw new Error(`A column may not be called ${taken.key}`);
  return definition;
}

/** A row as the table and the exports take it. */
export interface TableRow<Key extends string = string> {
  id: string;
  cells: Record<Key, Cell>;
}

/** What an option is called. */
export function optionText({ label, name }: Pick<ColumnOption, 'label' | 'name'>, text: Text): string {
  return name ?? text(label);
}
