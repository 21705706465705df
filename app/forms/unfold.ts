import { decimalOf, isMoney } from '~/domain/shared/money';
import type { FormValues } from './form-reply';

/** Field names as forms nest them: `title.en`, `lots.0.ceiling.amount`. */
const NAME = /^[A-Za-z]\w*(?:\.(?:\d{1,3}|[A-Za-z]\w*))*$/;
/** What an empty item of a list has all the same: its key, and what is chosen beforehand. */
const PRESET: readonly string[] = ['key', 'currency'];

interface Unfolded {
  value: Record<string, unknown>;
  /** The name of the field that a path in `value` was read from: left out items shift the positions of a list. */
  nameOf: (path: string) => string;
}

type Branch = Map<string, Branch | string | string[]>;

/**
 * The nested value that flat field names spell. Items of lists come in their typed order; those marked by a field `remove`,
 * and those in which nothing is filled in, are left out. Names that are no field names are passed over.
 */
export function unfold(values: FormValues): Unfolded {
  const tree: Branch = new Map();
  for (const [name, value] of Object.entries(values)) if (NAME.test(name)) plant(tree, name.split('.'), value);
  const shifted = new Map<string, string>();
  return { value: grow(tree, '', '', shifted) as Record<string, unknown>, nameOf: (path) => typedName(path, shifted) };
}

function plant(branch: Branch, [first = '', ...rest]: string[], value: string | string[]): void {
  const there = branch.get(first);
  if (rest.length === 0) {
    // A field and a group of one name: the group stays.
    if (!(there instanceof Map)) branch.set(first, value);
    return;
  }
  const below: Branch = there instanceof Map ? there : new Map();
  branch.set(first, below);
  plant(below, rest, value);
}

function grow(node: Branch | string | string[], path: string, typed: string, shifted: Map<string, string>): unknown {
  if (!(node instanceof Map)) return node;
  const under = (prefix: string, name: string | number) => (prefix ? `${prefix}.${name}` : String(name));
  const isList = [...node.keys()].every((key) => /^\d+$/.test(key));
  if (!isList) {
    return Object.fromEntries(
      [...node].map(([key, below]) => [key, grow(below, under(path, key), under(typed, key), shifted)]),
    );
  }
  return [...node]
    .filter(([, item]) => !isRemoved(item) && !isBlank(item))
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([position, item], index) => {
      shifted.set(under(path, index), under(typed, position));
      return grow(item, under(path, index), under(typed, position), shifted);
    });
}

const isRemoved = (item: Branch | string | string[]) => item instanceof Map && item.get('remove') === 'yes';

function isBlank(node: Branch | string | string[]): boolean {
  if (!(node instanceof Map)) return typeof node === 'string' ? node.trim() === '' : node.length === 0;
  return [...node].every(([key, below]) => PRESET.includes(key) || isBlank(below));
}

function typedName(path: string, shifted: ReadonlyMap<string, string>): string {
  let read = '';
  let typed = '';
  for (const part of path.split('.')) {
    read = read ? `${read}.${part}` : part;
    typed = shifted.get(read) ?? (typed ? `${typed}.${part}` : part);
  }
  return typed;
}

/** The fields of a form that says `value`: the way back from `unfold`. Money is spelt in major units. */
export function fold(value: object): FormValues {
  return Object.fromEntries(fieldsOf(value, ''));
}

function fieldsOf(value: unknown, name: string): [string, string | string[]][] {
  if (value === null || value === undefined) return [[name, '']];
  if (typeof value === 'boolean') return [[name, value ? 'yes' : '']];
  if (typeof value === 'string' || typeof value === 'number') return [[name, String(value)]];
  if (isMoney(value)) {
    return [
      [`${name}.amount`, decimalOf(value)],
      [`${name}.currency`, value.currency],
    ];
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.length > 0 ? [[name, value]] : [];
  return Object.entries(value as object).flatMap(([key, below]) => fieldsOf(below, name ? `${name}.${key}` : key));
}

/** How many items of a list the form shows: the highest position that it has fields of, and one more. */
export function itemsIn(values: FormValues | undefined, list: string): number {
  const positions = Object.keys(values ?? {}).flatMap((name) => {
    const [first, position] = name.split('.');
    return first === list && position !== undefined ? [Number(position)] : [];
  });
  return Math.max(-1, ...positions) + 1;
}
