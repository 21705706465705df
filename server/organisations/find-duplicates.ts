import { duplicateReasons, type DuplicateReason } from '~/domain/organisations/duplicates';
import type { DirectoryEntry } from '~/domain/organisations/identity';
import { Organisation } from '#server/models/organisation';

/** Candidates that are compared at most for a page of organisations. */
const COMPARED = 2_000;

export interface Duplicate {
  id: string;
  name: string;
  reasons: DuplicateReason[];
}

interface Known {
  _id: string;
  directory: DirectoryEntry;
}

/** For each of these organisations those that may be the same one, in one query for all of them. */
export async function findDuplicates(organisations: readonly Known[]): Promise<Map<string, Duplicate[]>> {
  const blocks = [...new Set(organisations.flatMap(({ directory }) => directory.blocks))];
  const numbers = organisations.map(({ directory }) => directory.registrationKey).filter(Boolean);
  const candidates = await Organisation.find(
    { $or: [{ 'directory.blocks': { $in: blocks } }, { 'directory.registrationKey': { $in: numbers } }] },
    { name: 1, directory: 1 },
  )
    .sort({ _id: 1 })
    .limit(COMPARED)
    .lean();
  return new Map(
    organisations.map((organisation) => [
      organisation._id,
      candidates
        .filter((other) => other._id !== organisation._id && isNear(organisation.directory, other.directory))
        .map(({ _id, name, directory }) => ({
          id: _id,
          name,
          reasons: duplicateReasons(organisation.directory, directory),
        }))
        .filter(({ reasons }) => reasons.length > 0),
    ]),
  );
}

/** Cheap, and true of all that are worth comparing: most candidates are near to another organisation of the page. */
function isNear(one: DirectoryEntry, other: DirectoryEntry): boolean {
  return (
    (one.registrationKey !== '' && one.registrationKey === other.registrationKey) ||
    one.blocks.some((block) => other.blocks.includes(block))
  );
}
