import { describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { Institution } from '#server/models/institution';
import { createInstitution } from '#server/institutions/create-institution';
import { renameInstitution } from '#server/institutions/rename-institution';
import { createOrganisation } from '#server/organisations/create-organisation';
import { findSimilarOrganisations } from '#server/organisations/find-similar-organisations';
import { inTransaction } from '#server/database/transaction';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date('2026-11-22T08:00:00Z');
const names = { nameEn: 'Ministry of Education', nameRu: 'Министерство образования', nameTk: 'Bilim ministrligi' };

describe('institutions', () => {
  it('are added by an administrator, each under a code of its own, also when raced', async () => {
    const { actor } = await createUser({ roles: ['administrator'] });
    const create = () => createInstitution({ actor, input: { ...names, abbreviation: 'MED' }, now });
    const outcomes = await Promise.all([refusalOf(create()), refusalOf(create())]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'wrong-state')).toHaveLength(1);
    expect(await refusalOf(create())).toBe('wrong-state');
    const institution = await Institution.findOne({ code: 'MED' }).orFail().lean();
    expect(institution.name.tk).toBe('Bilim ministrligi');
    expect(await AuditEvent.countDocuments({ 'subject.id': institution._id, action: 'institutions.created' })).toBe(1);
  });

  it('are renamed by an administrator who saw the newest version', async () => {
    const { actor } = await createUser({ roles: ['administrator'] });
    const { id } = await createInstitution({ actor, input: { ...names, abbreviation: 'MOE' }, now });
    const rename = (version: number, nameEn: string) =>
      renameInstitution({ actor, institutionId: id, input: { ...names, nameEn, version }, now });
    await rename(1, 'Education');
    expect(await refusalOf(rename(1, 'Too late'))).toBe('stale');
    expect(await Institution.findById(id).lean()).toMatchObject({ name: { en: 'Education' }, version: 2, code: 'MOE' });
  });

  it('are nobody else’s to change', async () => {
    const { actor } = await createUser({ roles: ['manager', 'approver', 'auditor'] });
    const institutionId = actor.home!.id;
    const before = await Institution.countDocuments();
    expect(await refusalOf(createInstitution({ actor, input: { ...names, abbreviation: 'NEW' }, now }))).toBe(
      'not-permitted',
    );
    const rename = renameInstitution({ actor, institutionId, input: { ...names, version: 1 }, now });
    expect(await refusalOf(rename)).toBe('not-permitted');
    expect(await Institution.countDocuments()).toBe(before);
  });
});

describe('organisations', () => {
  it('are found again under another spelling of their name', async () => {
    const actor = { userId: 'somebody', roles: ['signatory' as const] };
    const { id } = await inTransaction(() => createOrganisation({ actor, name: 'Public organisation "Ýeňme"', now }));
    expect(await findSimilarOrganisations('Общественная организация «Енме»')).toEqual([
      { id, name: 'Public organisation "Ýeňme"' },
    ]);
    expect(await findSimilarOrganisations('Keyik Okara')).toEqual([]);
    expect(await AuditEvent.countDocuments({ 'subject.id': id })).toBe(1);
  });
});
