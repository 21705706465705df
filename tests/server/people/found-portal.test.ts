import { describe, expect, it } from 'vitest';
import { Institution } from '#server/models/institution';
import { User } from '#server/models/user';
import { acceptInvitation } from '#server/invitations/accept-invitation';
import { foundPortal } from '#server/people/found-portal';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const now = new Date('2026-11-22T08:00:00Z');
const institution = { nameEn: 'Portal', nameRu: 'Портал', nameTk: 'Portal', abbreviation: 'OC' };
const found = () => foundPortal({ email: 'first@example.org', institution, locale: 'en', now });
const accept = (token: string) =>
  acceptInvitation({ token, input: { name: 'First', password: 'a long enough password' }, locale: 'en', now });

describe('founding the portal', () => {
  it('works until the first administrator is there; the newest link counts', async () => {
    const lost = await found();
    const outcomes = await Promise.all([found(), found()]);
    expect(await Institution.countDocuments({ code: 'OC' })).toBe(1);
    expect(await refusalOf(accept(lost.token))).toBe('gone');
    const tried = [];
    for (const { token } of outcomes) tried.push(await refusalOf(accept(token)));
    expect(tried.sort()).toEqual(['gone', null].sort());
    expect(await User.find().lean()).toMatchObject([{ roles: ['administrator'], email: 'first@example.org' }]);
    expect(await refusalOf(found())).toBe('wrong-state');
  });
});
