import { describe, expect, it } from 'vitest';
import { assertChairs, assertReadable, assertWholeLot } from '#server/evaluation/assert-readable';
import { loadScope } from '#server/evaluation/load-scope';
import { Committee } from '#server/models/committee';
import { appointed, openedCall, recuse } from '#tests/factories/evaluation';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

describe('the scope of a committee member', () => {
  it('holds every application that was opened', async () => {
    const call = await openedCall();
    const [chair] = await appointed(call);
    const scope = await loadScope(chair!.actor, call.id);
    expect(scope.readable.map(({ applicationId }) => applicationId).sort()).toEqual(
      call.applications.map(({ applicationId }) => applicationId).sort(),
    );
    expect(scope.chairOf('lot-1')).toBe(chair!.actor.userId);
  });

  it('is not there for the approver, the manager, an auditor, an outsider, or who left', async () => {
    const call = await openedCall();
    const [, member] = await appointed(call);
    const outsider = await createUser({ roles: ['evaluator'] });
    const auditor = await createUser({ roles: ['auditor'] });
    await Committee.updateOne(
      { _id: call.id, 'seats.userId': member!.actor.userId },
      { $set: { 'seats.$.left': { by: 'x', at: new Date(), reason: '', sheets: 'kept', replacedBy: null } } },
    );
    for (const actor of [call.office.approver, call.office.manager, outsider.actor, member!.actor]) {
      expect(await refusalOf(loadScope(actor, call.id))).toBe('not-found');
    }
    expect(await refusalOf(loadScope(auditor.actor, call.id))).toBe('not-permitted');
  });

  it('is empty for an alternate, who has declared like everybody', async () => {
    const call = await openedCall({ applications: { 'lot-1': 1 } });
    const alternate = (await appointed(call)).at(-1);
    const scope = await loadScope(alternate!.actor, call.id);
    expect(scope.seat.part).toBe('alternate');
    expect(scope.readable).toEqual([]);
    expect(() => assertWholeLot(scope, 'lot-1')).toThrow('not-found');
  });

  it('lacks what a member is recused from, also for the chair, who no longer chairs that lot', async () => {
    const call = await openedCall({ applications: { 'lot-1': 2, 'lot-2': 1 } });
    const [chair] = await appointed(call);
    const closed = call.applications[0]!;
    await recuse(call, chair!.actor, closed.organisationId);
    const scope = await loadScope(chair!.actor, call.id);
    expect(() => assertReadable(scope, closed.applicationId)).toThrow('not-found');
    expect(() => assertWholeLot(scope, 'lot-1')).toThrow('not-found');
    expect(scope.chairOf('lot-1')).toBeNull();
    expect(() => assertChairs(scope, 'lot-2')).not.toThrow();
  });
});
