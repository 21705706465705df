import { describe, expect, it } from 'vitest';
import { MATRIX_TABLE } from '~/domain/evaluation/matrix-table';
import { parseTableQuery } from '~/domain/shared/table-query';
import { getMatrix } from '#server/consensus/get-matrix';
import { comparedCall, type ComparedCall } from '#tests/factories/compared';
import { giveSheet, lotsAt, recuse, type Member } from '#tests/factories/evaluation';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const look = ({ call }: ComparedCall, { actor }: Pick<Member, 'actor'>, address = '') =>
  getMatrix({
    actor,
    callId: call.id,
    lot: 'lot-1',
    query: parseTableQuery(MATRIX_TABLE, new URLSearchParams(address)),
    locale: 'en',
  });

describe('the matrix of a lot', () => {
  it('lays the sheets beside each other, in the order of the seats, and marks what lies apart', async () => {
    const compared = await comparedCall();
    const page = await look(compared, compared.secretary);
    expect(page.evaluators).toEqual(['Member 1', 'Member 2', 'Member 3']);
    expect(page.counts).toEqual({ all: 2, discuss: 1 });
    expect(page.rows[0]).toMatchObject({
      applicant: { name: 'Organisation 1 of lot-1' },
      state: 'discuss',
      scores: {
        cells: [
          { levels: [5, 2, 4], isApart: true },
          { levels: [4, 4, 3], isApart: false },
        ],
        points: ['92', '56', '72'],
        isTotalApart: false,
      },
    });
    expect(page.rows[1]).toMatchObject({ state: 'together' });
  });

  it('is searched in any spelling, narrowed by state, and pages', async () => {
    const compared = await comparedCall();
    expect((await look(compared, compared.chair, 'state=discuss')).rows).toHaveLength(1);
    expect((await look(compared, compared.chair, 'q=ORGANISATION 2')).rows).toMatchObject([{ state: 'together' }]);
    expect(await look(compared, compared.chair, 'page=9')).toMatchObject({ total: 2, query: { page: 1 } });
  });

  it('is not there before all sheets are in, for an alternate, for strangers, and for whoever has a conflict in the lot', async () => {
    const compared = await comparedCall();
    const stranger = await createUser({ roles: ['evaluator'] });
    await recuse(compared.call, compared.second.actor, compared.call.applications[1]!.organisationId);
    for (const one of [compared.alternate, compared.second, stranger]) {
      expect(await refusalOf(look(compared, one))).toBe('not-found');
    }
    await lotsAt(compared.call, 'evaluation');
    expect(await refusalOf(look(compared, compared.chair))).toBe('not-found');
  });

  it('hides an application from whoever still has a sheet of it to submit', async () => {
    const compared = await comparedCall();
    const [, , , late] = compared.members;
    await giveSheet(compared.call, late!, compared.apart, null);
    const { rows } = await look(compared, late!);
    expect(rows.map(({ scores }) => scores === null)).toEqual([true, false]);
    expect((await look(compared, compared.first)).rows[0]?.scores).not.toBeNull();
  });

  it('keeps a further evaluator independent: who could be one sees no sheets of what lies apart', async () => {
    const compared = await comparedCall({ furtherEvaluator: true });
    const [, , , possible] = compared.members;
    expect((await look(compared, possible!)).rows.map(({ scores }) => scores === null)).toEqual([true, false]);
    expect((await look(compared, compared.chair)).rows[0]?.scores).not.toBeNull();
  });

  it('has stand-ins instead of names where the call is anonymous', async () => {
    const compared = await comparedCall({ anonymous: true });
    const { rows } = await look(compared, compared.chair);
    expect(rows.map(({ applicant }) => applicant)).toEqual([{ number: 1 }, { number: 2 }]);
  });
});
