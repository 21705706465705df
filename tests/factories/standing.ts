import type { Role } from '~/domain/accounts/roles';
import { PROFILE_SECTIONS, type ProfileContent } from '~/domain/organisations/profile-schema';
import type { Checklist, Finding } from '~/domain/verification/checklist';
import { CHECKLIST_ITEMS } from '~/domain/verification/checklist';
import { Organisation } from '#server/models/organisation';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { identityOf } from '#server/organisations/identity-of';
import { writeDirectory } from '#server/organisations/write-directory';
import { askVerification } from '#server/verification/ask-verification';
import { concludeCheck } from '#server/verification/conclude-check';
import { profileSeal } from '#server/verification/profile-seal';
import { fullProfile } from './profile';
import { createOrganisation, createUser } from './user';

export const NOW = new Date('2026-11-22T12:00:00+05:00');

/** Every item found so; a note where words are needed. */
export function checklist(finding: Finding | null = 'met', changes: Partial<Checklist> = {}): Checklist {
  const note = finding === 'not-met' ? 'Nothing was shown' : '';
  const items = CHECKLIST_ITEMS.map((item) => [item, { finding, note }]);
  return { ...(Object.fromEntries(items) as Checklist), ...changes };
}

/** An organisation with a full profile, changed as asked, and its signatory. */
export async function createProvider(name = 'Yenme', change: (profile: ProfileContent) => void = () => undefined) {
  const home = await createOrganisation(name);
  const signatory = await createUser({ roles: ['signatory'], home, name: 'Gülälek Sähedowa' });
  const content = fullProfile();
  content.identification.names = { en: name, ru: name, tk: name };
  content.identification.registrationNumber = `R-${home.id.slice(0, 8)}`;
  change(content);
  const saved = { version: 1, by: signatory.id, at: NOW };
  const sections = Object.fromEntries(PROFILE_SECTIONS.map((section) => [section, saved]));
  await OrganisationProfile.create({ _id: home.id, content, sections, version: 1 });
  await writeDirectory(home.id);
  return { id: home.id, home, signatory: signatory.actor, email: signatory.email, userId: signatory.id };
}

/** Somebody of an institution. */
export async function staff(...roles: Role[]) {
  return (await createUser({ roles })).actor;
}

export async function standing(organisationId: string) {
  return (await Organisation.findById(organisationId).orFail().lean()).standing;
}

export async function versionOf(organisationId: string): Promise<number> {
  return (await standing(organisationId)).version;
}

/** A provider whose signatory has asked to be verified. */
export async function createAsking(...wishes: Parameters<typeof createProvider>) {
  const provider = await createProvider(...wishes);
  await askVerification({ actor: provider.signatory, input: { text: '' }, expected: 0, now: NOW });
  return provider;
}

export async function sealOf(organisationId: string): Promise<string> {
  return profileSeal(await identityOf(organisationId));
}

/** A provider that was verified for 24 months. */
export async function createVerified(...wishes: Parameters<typeof createProvider>) {
  const provider = await createAsking(...wishes);
  const input = { outcome: 'verified' as const, checklist: checklist(), text: '', months: 24 };
  const seal = await sealOf(provider.id);
  const actor = await staff('manager');
  await concludeCheck({ actor, organisationId: provider.id, input, expected: 1, seal, now: NOW });
  return provider;
}
