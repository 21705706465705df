import { describe, expect, it } from 'vitest';
import { ROLES } from '~/domain/accounts/roles';
import { AuditEvent } from '#server/models/audit-event';
import { Institution } from '#server/models/institution';
import { Invitation } from '#server/models/invitation';
import { Organisation } from '#server/models/organisation';
import { User } from '#server/models/user';
import { verifyPassword } from '#server/accounts/password-hash';
import type { Demo } from '#server/demo/demo';
import { people } from '#server/demo/people';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

describe('the demo’s people', () => {
  it('are of every role, in the pilot’s homes, made by invitation and sign-up', async () => {
    const demo: Demo = { now: new Date('2026-11-22T08:00:00Z'), password: 'tried out by all', accounts: [] };
    await people(demo);
    const users = await User.find().lean();
    expect(new Set(users.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
    expect(users.every(({ email }) => /@example\.(org|net)$/.test(email))).toBe(true);
    expect(await Institution.countDocuments()).toBe(13);
    expect((await Organisation.find().sort({ name: 1 }).lean()).map(({ name }) => name)).toEqual([
      'Beyik Eyyam',
      'Keyik Okara',
      'National Red Crescent Society of Turkmenistan',
      'Yenme',
    ]);
    expect(demo.accounts.map(({ email }) => email).sort()).toEqual(users.map(({ email }) => email).sort());
    expect(await verifyPassword(users[0]?.passwordHash ?? null, demo.password)).toBe(true);
    expect(await Invitation.countDocuments({ accepted: null, withdrawn: null })).toBe(0);
    expect(await AuditEvent.countDocuments({ action: 'people.joined' })).toBe(users.length - 4);
  });
});
