import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { organisationNameKey } from '~/domain/organisations/name-key';
import { emptyProfile } from '~/domain/organisations/profile-schema';
import { receiveWhole } from '#server/files/receive-whole';
import { removeFile } from '#server/files/remove-file';
import { AuditEvent } from '#server/models/audit-event';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { getProfile } from '#server/organisations/get-profile';
import { saveProfileSection } from '#server/organisations/save-profile-section';
import { saveTypedProfileSection } from '#server/organisations/save-typed-profile-section';
import { snapshotOfProfile } from '#server/organisations/snapshot-of-profile';
import { createCallOffice } from '#tests/factories/call';
import { samples } from '#tests/factories/file-samples';
import { fullProfile } from '#tests/factories/profile';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createOrganisation, createUser } from '#tests/factories/user';

useDatabase();
const now = new Date('2026-11-22T09:00:00Z');

async function members() {
  const home = await createOrganisation();
  const { actor } = await createUser({ home });
  const { actor: colleague } = await createUser({ home, roles: ['representative'], name: 'Batyr Seýidow' });
  return { actor, colleague, organisationId: home.id };
}

async function fileOf(actor: Actor, organisationId: string): Promise<string> {
  const source = (async function* () {
    await Promise.resolve();
    yield samples.pdf();
  })();
  const subject = { kind: 'organisation' as const, id: organisationId };
  return (await receiveWhole({ actor, subject, name: 'certificate.pdf', source, now })).id;
}

const governance = { section: 'governance' as const, value: { ...emptyProfile().governance, meetings: 4 } };
const save = (actor: Actor, expected: number, input: Parameters<typeof saveProfileSection>[0]['input'] = governance) =>
  saveProfileSection({ actor, input, expected, now });

describe('saving a section of the profile', () => {
  it('begins the profile, counts the section’s versions and leaves the others alone', async () => {
    const { actor, colleague, organisationId } = await members();
    expect(await save(actor, 0)).toEqual({ version: 1 });
    const contacts = { section: 'contacts' as const, value: { ...emptyProfile().contacts, phone: '+993 12 345678' } };
    expect(await save(colleague, 0, contacts)).toEqual({ version: 1 });
    const { content, sections } = await OrganisationProfile.findById(organisationId).orFail().lean();
    expect([content.governance.meetings, content.contacts.phone]).toEqual([4, '+993 12 345678']);
    expect(sections.governance).toEqual({ version: 1, by: actor.userId, at: now });
    expect(sections.mandate.version).toBe(0);
    const events = await AuditEvent.find({ 'subject.id': organisationId, action: 'profile.section-saved' }).lean();
    expect(events.map(({ details }) => details.section).sort()).toEqual(['contacts', 'governance']);
  });

  it('lets one of two colleagues through who save one section at once', async () => {
    const { actor, colleague } = await members();
    const refusals = await Promise.all([refusalOf(save(actor, 0)), refusalOf(save(colleague, 0))]);
    expect(refusals.sort()).toEqual(['stale', null].sort());
  });

  it.each(['manager', 'finance', 'auditor', 'administrator'] as const)('is nothing for a %s', async (role) => {
    const { actor } = await createUser({ roles: [role] });
    expect(await refusalOf(save(actor, 0))).toBe('not-permitted');
  });

  it('takes only documents of the own organisation, and forgets removed ones', async () => {
    const { actor, organisationId } = await members();
    const other = await members();
    const identification = (fileId: string) => ({
      section: 'identification' as const,
      value: { ...fullProfile(fileId).identification },
    });
    const foreign = await fileOf(other.actor, other.organisationId);
    expect(await refusalOf(save(actor, 0, identification(foreign)))).toBe('invalid');
    const own = await fileOf(actor, organisationId);
    await save(actor, 0, identification(own));
    const read = async () => (await getProfile({ actor, organisationId })).content.identification;
    expect((await read()).certificate.fileId).toBe(own);
    await removeFile({ actor, fileId: own, now });
    expect((await read()).certificate.fileId).toBe('');
  });

  it('keeps only services and places that some programme has, and is found by names and number', async () => {
    await createCallOffice(now);
    const { actor, organisationId } = await members();
    const { mandate, identification } = fullProfile('');
    await save(actor, 0, { section: 'mandate', value: { ...mandate, places: ['ashgabat', 'atlantis'] } });
    await save(actor, 0, { section: 'identification', value: identification });
    const { content, nameKeys, registrationKey, firstExpiry } = await OrganisationProfile.findById(organisationId)
      .orFail()
      .lean();
    expect([content.mandate.places, content.mandate.services]).toEqual([['ashgabat'], ['home-care']]);
    expect([nameKeys[0], registrationKey, firstExpiry]).toEqual([
      organisationNameKey('Yenme'),
      'NO12345',
      '2027-04-01',
    ]);
  });
});

describe('saving what was typed', () => {
  const typed = (form: Record<string, string>, actor: Actor) =>
    saveTypedProfileSection({ actor, section: 'governance', typed: form, now });

  it('is done already when the same form comes again, and a conflict when a colleague was first', async () => {
    const { actor, colleague } = await members();
    const form = { version: '0', meetings: '4', 'members.0.name': 'Maral Ataýewa', 'members.0.since': '2019' };
    expect(await typed(form, actor)).toEqual({ saved: { version: 1 } });
    expect(await typed(form, actor)).toEqual({ saved: { version: 1 } });
    const outcome = await typed({ ...form, meetings: '6' }, colleague);
    expect(outcome).toMatchObject({
      conflict: { version: 1, by: actor.name, own: false, theirs: { meetings: 4 }, mine: { meetings: 6 } },
    });
  });

  it('names mistakes by their fields, behind items that are taken off too', async () => {
    const { actor } = await members();
    const form = {
      version: '0',
      'members.0.name': 'A',
      'members.0.remove': 'yes',
      'members.1.name': 'B',
      'members.1.since': 'long ago',
    };
    expect(await typed(form, actor)).toEqual({
      errors: { 'members.1.since': { key: 'form.error.whole', values: {} } },
    });
  });
});

describe('a profile', () => {
  it('is read by its own people and by staff who verify, and is not found by others', async () => {
    const { actor, organisationId } = await members();
    const readAs = async (who: Actor) => refusalOf(getProfile({ actor: who, organisationId }));
    for (const role of ['manager', 'approver', 'finance', 'auditor'] as const) {
      expect(await readAs((await createUser({ roles: [role] })).actor)).toBeNull();
    }
    expect(await readAs((await createUser()).actor)).toBe('not-found');
    expect(await readAs((await createUser({ roles: ['evaluator'] })).actor)).toBe('not-found');
    const { actor: manager } = await createUser({ roles: ['manager'] });
    expect(await refusalOf(getProfile({ actor: manager, organisationId: 'nobody' }))).toBe('not-found');
    expect(await getProfile({ actor, organisationId })).toMatchObject({ account: null, documents: [] });
  });

  it('has one digest as long as nothing changes', async () => {
    const { actor, organisationId } = await members();
    await save(actor, 0);
    const first = await snapshotOfProfile(organisationId);
    expect(await snapshotOfProfile(organisationId)).toEqual(first);
    expect(first.snapshot).toMatchObject({ organisationId, versions: { governance: 1, finance: 0 }, account: null });
    await save(actor, 1, { ...governance, value: { ...governance.value, meetings: 5 } });
    expect((await snapshotOfProfile(organisationId)).sha256).not.toBe(first.sha256);
  });
});
