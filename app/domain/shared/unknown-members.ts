export type JsonPath = readonly PropertyKey[];

/** The members of a JSON value that a schema has dropped while it read it. */
export function unknownMembers(given: unknown, read: unknown, path: JsonPath = []): JsonPath[] {
  if (Array.isArray(given) && Array.isArray(read)) {
    return given.flatMap((item, index) => unknownMembers(item, read[index], [...path, index]));
  }
  if (!isRecord(given) || !isRecord(read)) return [];
  return Object.entries(given).flatMap(([name, member]) =>
    Object.hasOwn(read, name) ? unknownMembers(member, read[name], [...path, name]) : [[...path, name]],
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a place of a JSON value; undefined where there is nothing. */
export function memberAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    value,
  );
}

/** A place in a JSON file as people find it there: `form.sections[1].questions[3].label`. */
export function placeInJson(path: JsonPath): string {
  return path.reduce<string>(
    (place, part) =>
      typeof part === 'number' ? `${place}[${part}]` : place ? `${place}.${String(part)}` : String(part),
    '',
  );
}
