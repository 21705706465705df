import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chairOf, scopeOf } from '~/domain/committee/scope';

const apply = (organisationId: string, lot: string) => ({
  applicationId: `${organisationId} ${lot}`,
  lot,
  organisationId,
});
const applications = [apply('yenme', 'lot-1'), apply('yenme', 'lot-2'), apply('crescent', 'lot-1')];
const none = (organisationId: string) => ({ userId: 'maral', organisationId, recused: false });
const member = { userId: 'maral', mayRead: true, applications, recusal: 'application' as const };
const readable = (scope: ReturnType<typeof scopeOf>) => scope.readable.map(({ applicationId }) => applicationId);

describe('scopeOf', () => {
  it('shows everything to a member without conflicts', () => {
    const scope = scopeOf({ ...member, declarations: [none('yenme'), none('crescent')] });
    expect(readable(scope)).toEqual(['yenme lot-1', 'yenme lot-2', 'crescent lot-1']);
    expect([...scope.recusedLots]).toEqual([]);
  });

  it('shows nothing before impartiality is declared, nor before every interest is', () => {
    const declarations = [none('yenme'), none('crescent')];
    expect(scopeOf({ ...member, mayRead: false, declarations }).readable).toEqual([]);
    const scope = scopeOf({ ...member, declarations: [none('yenme')] });
    expect(scope.readable).toEqual([]);
    expect(scope.undeclared).toEqual(['crescent']);
  });

  it('does not count what another member declared', () => {
    const declarations = [none('yenme'), { ...none('crescent'), userId: 'bahar' }];
    expect(scopeOf({ ...member, declarations }).undeclared).toEqual(['crescent']);
  });

  it('closes the application of the organisation with which there is a conflict, and the counts of its lots', () => {
    const scope = scopeOf({ ...member, declarations: [none('yenme'), { ...none('crescent'), recused: true }] });
    expect(readable(scope)).toEqual(['yenme lot-1', 'yenme lot-2']);
    expect([...scope.recusedLots]).toEqual(['lot-1']);
  });

  it('closes the whole lot where the call says so', () => {
    const declarations = [none('yenme'), { ...none('crescent'), recused: true }];
    expect(readable(scopeOf({ ...member, recusal: 'lot', declarations }))).toEqual(['yenme lot-2']);
  });

  it('never shows an application of an organisation with which there is a conflict', () => {
    const anyOrganisation = fc.constantFrom<string>('a', 'b', 'c', 'd');
    const anyApplications = fc.array(fc.tuple(anyOrganisation, fc.constantFrom('1', '2')).map(([o, l]) => apply(o, l)));
    const anyDeclarations = fc.array(
      fc.record({ userId: fc.constantFrom('maral', 'bahar'), organisationId: anyOrganisation, recused: fc.boolean() }),
    );
    fc.assert(
      fc.property(
        anyApplications,
        anyDeclarations,
        fc.constantFrom('application', 'lot'),
        (some, declarations, recusal) => {
          const scope = scopeOf({ ...member, applications: some, declarations, recusal });
          const conflicts = declarations.filter(({ userId, recused }) => userId === 'maral' && recused);
          const closed = new Set(conflicts.map(({ organisationId }) => organisationId));
          expect(scope.readable.some(({ organisationId }) => closed.has(organisationId))).toBe(false);
        },
      ),
    );
  });
});

describe('chairOf', () => {
  const seats = [
    { userId: 'maral', part: 'chair' as const, left: null },
    { userId: 'bahar', part: 'member' as const, left: null },
    { userId: 'kerim', part: 'secretary' as const, left: null },
  ];
  const nobody = () => false;

  it('is the chair, or who was named for the lot', () => {
    expect(chairOf('lot-1', { seats, actingChairs: [] }, nobody)).toBe('maral');
    const actingChairs = [{ lot: 'lot-1', userId: 'bahar' }];
    expect(chairOf('lot-1', { seats, actingChairs }, nobody)).toBe('bahar');
    expect(chairOf('lot-2', { seats, actingChairs }, nobody)).toBe('maral');
  });

  it('is nobody while a chair with a conflict has not handed over', () => {
    expect(chairOf('lot-1', { seats, actingChairs: [] }, (userId) => userId === 'maral')).toBeNull();
  });

  it('is never the secretary, nor somebody who left', () => {
    expect(chairOf('lot-1', { seats, actingChairs: [{ lot: 'lot-1', userId: 'kerim' }] }, nobody)).toBe('maral');
    const left = seats.map((seat) => (seat.userId === 'bahar' ? { ...seat, left: {} } : seat));
    expect(chairOf('lot-1', { seats: left, actingChairs: [{ lot: 'lot-1', userId: 'bahar' }] }, nobody)).toBe('maral');
  });
});
