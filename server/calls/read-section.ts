import { randomBytes } from 'node:crypto';
import { SECTION_SCHEMAS, type Section } from '~/domain/calls/schema';
import { joinDates, joinDateTimes } from '~/forms/date-parts';
import type { FormValues } from '~/forms/form-reply';
import { readNested, type ReadForm } from '~/forms/read-nested';
import type { SectionInput } from './save-section';

/** What was typed into a section's form; mistakes under the names of their fields. New items of lists get their key here. */
export function readSection(section: Section, typed: FormValues): ReadForm<SectionInput> {
  const read = readNested(
    SECTION_SCHEMAS[section],
    section === 'dates' ? (withDates(typed) as FormValues) : typed,
    (value) => tidy(section, value),
  );
  return read.ok ? { ...read, value: { section, value: read.value } as SectionInput } : read;
}

const withTimes = joinDateTimes('clarificationsUntil', 'submissionsUntil', 'openingAt');
const withDays = joinDates('decisionOn', 'startsOn');
const withDates = (typed: FormValues) => withDays(withTimes(typed));

type Item = Record<string, unknown>;

function tidy(section: Section, value: Record<string, unknown>): Record<string, unknown> {
  if (section === 'lots') return { ...value, lots: itemsOf(value.lots).map((lot) => keyed('lot', lot)) };
  if (section !== 'terms') return value;
  return { ...value, preconditions: itemsOf(value.preconditions).map((item) => keyed('precondition', item)) };
}

const itemsOf = (list: unknown): Item[] => (Array.isArray(list) ? list.filter((item) => typeof item === 'object') : []);

function keyed(kind: string, item: Item): Item {
  return item.key ? item : { ...item, key: newItemKey(kind) };
}

/** A key for a new item of a list: it stays the item's own through all versions. */
export function newItemKey(kind: string): string {
  return `${kind}-${randomBytes(5).toString('hex')}`;
}
