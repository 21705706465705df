import { describe, expect, it } from 'vitest';
import { actionLabel } from '~/domain/accounts/labels';
import { ACTIONS, actionsOf, can, mayEver } from '~/domain/accounts/permissions';
import { ROLES, type Actor, type Home, type Role } from '~/domain/accounts/roles';
import { catalogues } from '~/locales/catalogues';

const actor = (home: Home | null, ...roles: Role[]): Actor => ({ userId: 'me', name: 'Me', roles, home });
const org: Home = { kind: 'organisation', id: 'o1' };
const institution: Home = { kind: 'institution', id: 'i1' };

describe('the permission table', () => {
  it('lets a signatory look after others in the own organisation only', () => {
    const signatory = actor(org, 'signatory');
    expect(can(signatory, 'people.change-roles', { organisationId: 'o1', userId: 'you' })).toBe(true);
    expect(can(signatory, 'people.change-roles', { organisationId: 'o1', userId: 'me' })).toBe(false);
    expect(can(signatory, 'people.change-roles', { organisationId: 'o2', userId: 'you' })).toBe(false);
    expect(can(signatory, 'people.invite', { institutionId: 'o1' })).toBe(false);
    expect(can(actor(org, 'representative'), 'people.invite', { organisationId: 'o1' })).toBe(false);
  });

  it('lets an administrator change anybody but the own account', () => {
    const administrator = actor(institution, 'administrator');
    expect(can(administrator, 'accounts.disable', { institutionId: 'i2', userId: 'you' })).toBe(true);
    expect(can(administrator, 'accounts.disable', { institutionId: 'i1', userId: 'me' })).toBe(false);
    expect(can(administrator, 'people.change-roles', { userId: 'me' })).toBe(false);
  });

  it('refuses everything to somebody without roles', () => {
    for (const action of ACTIONS) expect(mayEver(actor(null), action)).toBe(false);
  });

  it('lets the auditor change nothing in people, accounts and institutions', () => {
    const acts = actionsOf('auditor').filter((action) =>
      /^(people|accounts|institutions|organisations)\./.test(action),
    );
    expect(acts.every((action) => action.endsWith('.read'))).toBe(true);
  });

  it('gives every action to somebody, and every role something', () => {
    for (const action of ACTIONS) expect(ROLES.some((role) => mayEver({ roles: [role] }, action))).toBe(true);
    for (const role of ROLES) expect(actionsOf(role)).toContain('desk.read');
  });

  it('says every action in every language', () => {
    for (const texts of Object.values(catalogues)) {
      for (const action of ACTIONS) expect(texts[actionLabel(action)]).toMatch(/\p{L}{2}/u);
    }
  });
});
