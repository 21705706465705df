import { describe, expect, it } from 'vitest';
import { SECTION_SCHEMAS } from '~/domain/calls/schema';
import { copyCall } from '#server/calls/copy-call';
import { createCall } from '#server/calls/create-call';
import { returnVersion } from '#server/calls/return-version';
import { saveSection, type SectionInput } from '#server/calls/save-section';
import { submitVersion } from '#server/calls/submit-version';
import { withdrawVersion } from '#server/calls/withdraw-version';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { CallVersion } from '#server/models/call-version';
import { createCallOffice, draftCall, inAll, publishCall, type CallOffice } from '#tests/factories/call';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const now = new Date('2026-03-02T06:00:00Z');

const about = (title: string): SectionInput => ({
  section: 'about',
  value: SECTION_SCHEMAS.about.parse({
    languages: ['en', 'ru', 'tk'],
    title: inAll(title),
    summary: inAll('In short'),
  }),
});

const colleague = async ({ institutionId }: CallOffice) =>
  (await createUser({ roles: ['manager'], home: { kind: 'institution', id: institutionId } })).actor;

const versionOf = (callId: string) => CallVersion.findById(`${callId}:1`).orFail().lean();

describe('preparing a call', () => {
  useDatabase();

  it('begins empty and cannot be submitted so', async () => {
    const office = await createCallOffice(now);
    const input = { programmeId: office.programmeId, languages: ['en' as const] };
    const { id } = await createCall({ actor: office.manager, input, now });
    expect(await refusalOf(submitVersion({ actor: office.manager, callId: id, now }))).toBe('invalid');
    expect(await Call.countDocuments({ _id: id, 'open.submitted': false })).toBe(1);
  });

  it('keeps what two people save in different sections', async () => {
    const office = await createCallOffice(now);
    const { id } = await draftCall(office, now);
    const other = await colleague(office);
    const eligibility: SectionInput = {
      section: 'eligibility',
      value: SECTION_SCHEMAS.eligibility.parse({ criteria: inAll('Registered'), yearsRegistered: '2' }),
    };
    await Promise.all([
      saveSection({ actor: office.manager, callId: id, input: about('Changed'), expected: 1, now }),
      saveSection({ actor: other, callId: id, input: eligibility, expected: 1, now }),
    ]);
    const { content, sections, preparedBy } = await versionOf(id);
    expect(content.about.title.en).toBe('Changed');
    expect(content.eligibility.yearsRegistered).toBe(2);
    expect([sections.about.version, sections.eligibility.version, sections.lots.version]).toEqual([2, 2, 1]);
    expect(preparedBy.sort()).toEqual([office.manager.userId, other.userId].sort());
    expect((await Call.findById(id).orFail().lean()).title.en).toBe('Changed');
  });

  it('lets one of two win who save the same section, and tells the other', async () => {
    const office = await createCallOffice(now);
    const { id } = await draftCall(office, now);
    const other = await colleague(office);
    const results = await Promise.all(
      [office.manager, other].map((actor, at) =>
        explanationOf(saveSection({ actor, callId: id, input: about(`Title ${at}`), expected: 1, now })),
      ),
    );
    expect(results.filter((result) => result === null)).toHaveLength(1);
    expect(results).toContain('calls.error.stale');
    const { content } = await versionOf(id);
    expect(content.about.title.en).toBe(`Title ${results.indexOf(null)}`);
    expect(await AuditEvent.countDocuments({ 'subject.id': id, action: 'calls.section-saved' })).toBe(1);
  });

  it('is over while an approver has it, and goes on when it is taken back or returned', async () => {
    const office = await createCallOffice(now);
    const { id } = await draftCall(office, now);
    const save = (expected: number) =>
      saveSection({ actor: office.manager, callId: id, input: about('Changed'), expected, now });
    await submitVersion({ actor: office.manager, callId: id, now });
    expect(await refusalOf(save(1))).toBe('wrong-state');
    expect(await refusalOf(submitVersion({ actor: office.manager, callId: id, now }))).toBe('wrong-state');
    await withdrawVersion({ actor: office.manager, callId: id, now });
    await save(1);
    await submitVersion({ actor: office.manager, callId: id, now });
    const { version } = await versionOf(id);
    const comments = [{ section: 'lots' as const, text: 'Why so few people?' }];
    await returnVersion({ actor: office.approver, callId: id, input: { comments }, expected: version, now });
    expect((await versionOf(id)).returned).toMatchObject([{ by: office.approver.userId, comments }]);
    await save(2);
  });

  it('is nobody else’s: not another institution’s manager’s, not an applicant’s, and reads only for an auditor', async () => {
    const office = await createCallOffice(now);
    const { id } = await draftCall(office, now);
    const save = (actor: CallOffice['manager']) =>
      refusalOf(saveSection({ actor, callId: id, input: about('Changed'), expected: 1, now }));
    expect(await save((await createUser({ roles: ['manager'] })).actor)).toBe('not-found');
    expect(await save((await createUser()).actor)).toBe('not-found');
    expect(await save((await createUser({ roles: ['administrator'] })).actor)).toBe('not-found');
    expect(await save((await createUser({ roles: ['auditor'] })).actor)).toBe('not-permitted');
    expect(await save(office.approver)).toBe('not-permitted');
    expect((await versionOf(id)).version).toBe(1);
  });

  it('can start from an earlier call, without its dates', async () => {
    const office = await createCallOffice(now);
    const earlier = await publishCall(office, now);
    const { id } = await copyCall({ actor: office.manager, callId: earlier.id, now });
    const { content } = await versionOf(id);
    expect(content.lots.lots).toHaveLength(1);
    expect(content.dates.submissionsUntil).toBe('');
    expect(await Call.countDocuments({ _id: id, reference: null, approved: null })).toBe(1);
  });
});
