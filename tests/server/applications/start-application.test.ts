import { beforeAll, describe, expect, it } from 'vitest';
import { STAFF_ROLES } from '~/domain/accounts/roles';
import { startApplication } from '#server/applications/start-application';
import { Application } from '#server/models/application';
import { ApplicationSection } from '#server/models/application-section';
import { AuditEvent } from '#server/models/audit-event';
import { DRAFT_FORM, publishCallToApply } from '#tests/factories/application';
import { createCallOffice, draftCall, type CallOffice } from '#tests/factories/call';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');
const deadline = new Date('2026-03-22T06:00:00Z');

describe('beginning an application', () => {
  useDatabase();
  let office: CallOffice;
  let reference: string;
  const start = async (wishes: Partial<Parameters<typeof startApplication>[0]> = {}) =>
    startApplication({ actor: (await createUser()).actor, input: { reference, lot: 'lot-1' }, now, ...wishes });

  beforeAll(async () => {
    office = await createCallOffice(now);
    ({ reference } = await publishCallToApply(office, now));
  });

  it('makes a draft with every section of the form', async () => {
    const { actor } = await createUser();
    const { id, begun } = await start({ actor });
    expect(begun).toBe(true);
    const organisationId = actor.home?.id;
    expect(await Application.findById(id).lean()).toMatchObject({ organisationId, lot: 'lot-1', state: 'draft' });
    const sections = await ApplicationSection.distinct('section', { applicationId: id });
    expect(sections.sort()).toEqual(DRAFT_FORM.sections.map(({ key }) => key).sort());
  });

  it('leads a second person of the organisation to the draft that is there, and lets them apply for another lot', async () => {
    const { actor } = await createUser();
    const { actor: colleague } = await createUser({ home: actor.home, roles: ['representative'] });
    const first = await start({ actor });
    expect(await start({ actor: colleague })).toEqual({ id: first.id, begun: false });
    const other = await start({ actor: colleague, input: { reference, lot: 'lot-2' } });
    expect(other.begun).toBe(true);
  });

  it('gives one draft to ten who begin at once', async () => {
    const { actor } = await createUser();
    const begun = await Promise.all(Array.from({ length: 10 }, () => start({ actor })));
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    expect(begun.filter((one) => one.begun)).toHaveLength(1);
    expect(await ApplicationSection.countDocuments({ applicationId: begun[0]?.id ?? '' })).toBe(3);
  });

  it('is refused to every staff role', async () => {
    for (const role of STAFF_ROLES) {
      const { actor } = await createUser({ roles: [role] });
      expect(await refusalOf(start({ actor })), role).toBe('not-permitted');
    }
  });

  it('is late from the deadline on, though what was begun before is found', async () => {
    const { actor } = await createUser();
    expect(await refusalOf(start({ actor, now: deadline }))).toBe('late');
    const { id } = await start({ actor, now: new Date(deadline.getTime() - 1) });
    expect(await start({ actor, now: deadline })).toEqual({ id, begun: false });
  });

  it('does not find a lot that the call does not have, nor a call in preparation', async () => {
    expect(await refusalOf(start({ input: { reference, lot: 'lot-9' } }))).toBe('not-found');
    const { id } = await draftCall(office, now);
    expect(await refusalOf(start({ input: { reference: id, lot: 'lot-1' } }))).toBe('not-found');
  });

  it('is recorded without a word of who it was', async () => {
    const { actor } = await createUser();
    const { id } = await start({ actor });
    const event = await AuditEvent.findOne({ 'subject.id': id }).lean();
    expect(event).toMatchObject({ action: 'applications.started', actorId: null, requestId: null });
    expect(JSON.stringify(event)).not.toContain(actor.home?.id);
    expect(JSON.stringify(event)).not.toContain(actor.userId);
  });
});
