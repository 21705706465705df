import type { Doc } from '../values/decode.ts';
import { isPlainObject, valueAt } from '../values/paths.ts';
import { compileFilter, type FilterContext } from './match.ts';

/** The clauses of a filter that speak about a path or something below it. */
function clausesAbout(filter: Doc, path: string): Doc[] {
  return Object.entries(filter).flatMap(([name, operand]) => {
    if ((name === '$and' || name === '$or') && Array.isArray(operand))
      return operand.flatMap((part: Doc) => clausesAbout(part, path));
    return name === path || name.startsWith(`${path}.`) ? [{ [name]: operand }] : [];
  });
}

function withArray(value: unknown, parts: string[], array: unknown[]): unknown {
  if (parts.length === 0) return array;
  const [part, ...rest] = parts;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (String(i) === part ? withArray(item, rest, array) : item));
  return isPlainObject(value) ? { ...value, [part!]: withArray(value[part!], rest, array) } : value;
}

/** Which element of the array at `parts` made the filter match: what `$` stands for; -1 when none did. */
export function positionOf(doc: Doc, parts: string[], filter: Doc, context: FilterContext): number {
  const array = valueAt(doc, parts);
  if (!Array.isArray(array)) return -1;
  const clauses = clausesAbout(filter, parts.join('.')).map((clause) => compileFilter(clause, context));
  if (clauses.length === 0) return -1;
  const matches = (i: number, chosen: typeof clauses): boolean => {
    const candidate = withArray(doc, parts, [array[i]]) as Doc;
    return chosen.every((clause) => clause(candidate));
  };
  const all = array.findIndex((_, i) => matches(i, clauses));
  return all >= 0 ? all : array.findIndex((_, i) => matches(i, clauses.slice(-1)));
}
