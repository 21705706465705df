import { createHash } from 'node:crypto';
import type { ProfileContent, ProfileSection } from '~/domain/organisations/profile-schema';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { BankAccount } from '#server/models/bank-account';
import { Organisation } from '#server/models/organisation';
import { loadProfile, type ProfileFile } from './load-profile';

/** A profile as it was at one instant: what an application takes along when it is submitted. */
export interface ProfileSnapshot {
  organisationId: string;
  name: string;
  content: ProfileContent;
  versions: Record<ProfileSection, number>;
  /** Name and SHA-256 of the files that it refers to, by id. */
  files: Record<string, ProfileFile>;
  /** That there was an account and how finance saw it; nothing of the account itself. */
  account: { version: number; state: string } | null;
}

/** The snapshot, and the SHA-256 (hex) of its canonical JSON: equal profiles give equal digests. */
export async function snapshotOfProfile(
  organisationId: string,
): Promise<{ snapshot: ProfileSnapshot; sha256: string }> {
  const { name } = await Organisation.findById(organisationId, { name: 1 }).orFail().lean();
  const { content, sections, files } = await loadProfile(organisationId);
  const account = await BankAccount.findById(organisationId, { state: 1, version: 1 }).lean();
  const snapshot: ProfileSnapshot = {
    organisationId,
    name,
    content,
    versions: Object.fromEntries(
      Object.entries(sections).map(([section, { version }]) => [section, version]),
    ) as ProfileSnapshot['versions'],
    files,
    account: account && { version: account.version, state: account.state },
  };
  return { snapshot, sha256: createHash('sha256').update(canonicalJson(snapshot)).digest('hex') };
}
