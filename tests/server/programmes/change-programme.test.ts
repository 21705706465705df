import { describe, expect, it } from 'vitest';
import { changeProgramme } from '#server/programmes/change-programme';
import { createProgramme } from '#server/programmes/create-programme';
import { getProgramme } from '#server/programmes/get-programme';
import { listProgrammes } from '#server/programmes/list-programmes';
import { AuditEvent } from '#server/models/audit-event';
import { Programme } from '#server/models/programme';
import { createCallOffice, inAll, programmeContent, publishCall } from '#tests/factories/call';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');

describe('a programme', () => {
  useDatabase();

  it('is made by a manager, with a code of its own', async () => {
    const { actor } = await createUser({ roles: ['manager'] });
    const input = programmeContent();
    const results = await Promise.all([
      explanationOf(createProgramme({ actor, input, now })),
      explanationOf(createProgramme({ actor, input, now })),
    ]);
    expect(results.sort()).toEqual(['programmes.error.codeTaken', null].sort());
    expect(await Programme.countDocuments({ code: input.code })).toBe(1);
    const { actor: approver } = await createUser({ roles: ['approver'] });
    expect(await refusalOf(createProgramme({ actor: approver, input: programmeContent(), now }))).toBe('not-permitted');
  });

  it('tells what approved calls have committed', async () => {
    const office = await createCallOffice(now);
    await publishCall(office, now);
    const { money, mayChange } = await getProgramme(office.approver, office.programmeId);
    expect(money).toEqual([
      {
        source: 'sdg-fund',
        budget: { amount: 100_000_00, currency: 'USD' },
        committed: { amount: 12_000_00, currency: 'USD' },
        uncommitted: { amount: 88_000_00, currency: 'USD' },
      },
    ]);
    expect(mayChange).toBe(false);
    const { programmes } = await listProgrammes({ actor: office.manager, page: 1, locale: 'ru' });
    expect(programmes.find(({ id }) => id === office.programmeId)).toMatchObject({
      name: 'Community-based services (ru)',
      calls: 1,
    });
  });

  it('is changed by one of two who change it at once, and the audit tells', async () => {
    const office = await createCallOffice(now);
    const change = (text: string) =>
      changeProgramme({
        actor: office.manager,
        programmeId: office.programmeId,
        input: { name: inAll(text) },
        expected: 1,
        now,
      });
    const results = await Promise.all([explanationOf(change('One')), explanationOf(change('Two'))]);
    expect(results.sort()).toEqual(['programmes.error.stale', null].sort());
    expect(await AuditEvent.countDocuments({ 'subject.id': office.programmeId, action: 'programmes.changed' })).toBe(1);
  });

  it('keeps what a published call names, and belongs to its institution', async () => {
    const office = await createCallOffice(now);
    await publishCall(office, now);
    const change = (actor = office.manager) =>
      changeProgramme({ actor, programmeId: office.programmeId, input: { places: [] }, expected: 1, now });
    expect(await explanationOf(change())).toBe('programmes.error.used');
    const { actor: stranger } = await createUser({ roles: ['manager'] });
    expect(await refusalOf(change(stranger))).toBe('not-permitted');
  });

  it.each([
    ['programmes.error.period', { startsOn: '2031-01-01' }],
    ['programmes.error.codeTwice', { places: [1, 2].map(() => programmeContent().places[0]!) }],
  ])('is refused with %s', async (key, input) => {
    const office = await createCallOffice(now);
    const change = changeProgramme({
      actor: office.manager,
      programmeId: office.programmeId,
      input,
      expected: 1,
      now,
    });
    expect(await explanationOf(change)).toBe(key);
  });
});
