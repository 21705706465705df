import { User } from '#server/models/user';

/** The present names of people by their ids, in one query; who is not known any more is left out. */
export async function personNames(ids: Iterable<string | null>): Promise<Map<string, string>> {
  const wanted = [...new Set([...ids].filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const people = await User.find({ _id: { $in: wanted } }, { name: 1 }).lean();
  return new Map(people.map(({ _id, name }) => [_id, name]));
}
