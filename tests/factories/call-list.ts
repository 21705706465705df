import { Schema } from 'mongoose';
import { defineTable, type TableRow } from '~/domain/shared/table-definition';
import type { Money } from '~/domain/shared/money';
import { defineModel } from '#server/models/define-model';

/** An illustrative list with a column of every type, for tests of tables. */
export interface ListedThing {
  _id: string;
  title: string;
  state: 'open' | 'closed';
  places: number;
  deadline: Date;
  ceiling: Money;
  institution: string;
}

export const LISTED_THINGS = defineTable({
  columns: [
    { key: 'title', label: 'nav.home', type: 'text', sortable: true, searchable: true },
    {
      key: 'state',
      label: 'nav.desk',
      type: 'tag',
      filter: 'choice',
      options: [
        { value: 'open', label: 'form.password.show', colour: 'green' },
        { value: 'closed', label: 'form.password.hide' },
      ],
    },
    { key: 'places', label: 'form.date.day', type: 'number', sortable: true },
    { key: 'deadline', label: 'form.date.month', type: 'date', sortable: true, filter: 'dates' },
    { key: 'ceiling', label: 'form.date.year', type: 'money', sortable: true },
  ],
  defaultSort: { key: 'deadline', direction: 'asc' },
});
export type ListedKey = (typeof LISTED_THINGS)['columns'][number]['key'];

const schema = new Schema<ListedThing>(
  { _id: String, title: String, state: String, places: Number, deadline: Date, ceiling: Object, institution: String },
  { versionKey: false },
);

export const Thing = defineModel('TestListedThing', schema);

export const LISTED_FIELDS = { ceiling: 'ceiling.amount' };

const FIRST_DEADLINE = Date.UTC(2027, 0, 1, 7);
const DAY_MS = 24 * 60 * 60 * 1000;

/** `count` things of one institution: every fifth is closed, deadlines in pairs, a day between the pairs. */
export function listedThings(count: number, institution = 'ministry'): ListedThing[] {
  return Array.from({ length: count }, (_, index) => ({
    _id: `${institution}-${String(index).padStart(4, '0')}`,
    title: index % 2 === 0 ? `Social support at home, lot ${index + 1}` : `Дневной уход, лот ${index + 1}`,
    state: index % 5 === 0 ? 'closed' : 'open',
    places: (index * 37) % 101,
    deadline: new Date(FIRST_DEADLINE + Math.floor(index / 2) * DAY_MS),
    ceiling: { amount: 1_250_000 + index * 1_050, currency: 'TMT' },
    institution,
  }));
}

export function rowOf({ _id, title, state, places, deadline, ceiling }: ListedThing): TableRow<ListedKey> {
  return { id: _id, cells: { title, state, places, deadline, ceiling } };
}
