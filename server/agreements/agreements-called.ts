import { escaped } from '#server/database/list-filter';
import { Agreement } from '#server/models/agreement';

/** So many agreements are looked into by a search. */
const AGREEMENTS_FOUND = 200;

/** The ids of agreements of a scope whose number or organisation holds a text: for lists of what belongs to them. */
export async function agreementsCalled(scope: Record<string, unknown>, search: string): Promise<string[]> {
  const named = { $regex: escaped(search), $options: 'i' };
  const found = await Agreement.find({ ...scope, $or: [{ number: named }, { organisation: named }] }, { _id: 1 })
    .sort({ 'created.at': -1 })
    .limit(AGREEMENTS_FOUND)
    .lean();
  return found.map(({ _id }) => _id);
}
