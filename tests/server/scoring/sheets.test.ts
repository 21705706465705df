import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { ScoreSheet, sheetId } from '#server/models/score-sheet';
import { getSheet } from '#server/scoring/get-sheet';
import { saveSheet } from '#server/scoring/save-sheet';
import { submitSheet } from '#server/scoring/submit-sheet';
import {
  appointed,
  giveSheet,
  lotsAt,
  openedCall,
  recuse,
  type Member,
  type OpenedCall,
} from '#tests/factories/evaluation';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const WHOLE = { 'levels.relevance': '4', 'levels.budget': '3' };

let call: OpenedCall;
let chair: Member;
let member: Member;
let other: Member;
let secretary: Member;
let first: string;
let second: string;
beforeEach(async () => {
  call = await openedCall({ applications: { 'lot-1': 2 } });
  const members = await appointed(call);
  [chair, member, other] = members as [Member, Member, Member];
  secretary = members[5]!;
  [first, second] = call.applications.map(({ applicationId }) => applicationId) as [string, string];
  await lotsAt(call, 'evaluation');
  await giveSheet(call, member, first, null);
});

const save = (by: Member, typed: Record<string, string>, version: number, applicationId = first) =>
  saveSheet({
    actor: by.actor,
    callId: call.id,
    applicationId,
    typed: { ...typed, version: String(version) },
    now: new Date(),
  });
const submit = (by: Member, version: number, { applicationId = first, formKey = randomUUID() } = {}) =>
  submitSheet({ actor: by.actor, callId: call.id, applicationId, input: { version, formKey }, now: new Date() });
const sheet = (by = member) => getSheet({ actor: by.actor, callId: call.id, applicationId: first });

describe('saving an own sheet', () => {
  it('keeps whatever is said so far, tells the exact total, and keeps nothing of it in clear', async () => {
    const saved = await save(member, { 'levels.relevance': '4', notes: 'private thought' }, 1);
    expect(saved).toMatchObject({ saved: { version: 2, total: { points: '48', of: '100', missing: 1 } } });
    const page = await sheet();
    expect(page.sheet.content).toMatchObject({ notes: 'private thought', scores: { relevance: { level: 4 } } });
    const stored = await ScoreSheet.findById(sheetId(first, member.actor.userId)).orFail().lean();
    expect(JSON.stringify(stored)).not.toContain('private thought');
  });

  it('is saved already when the same form comes again', async () => {
    await save(member, WHOLE, 1);
    expect(await save(member, WHOLE, 1)).toMatchObject({ saved: { version: 2 } });
  });

  it('shows both versions where another window saved meanwhile, and overwrites neither', async () => {
    await save(member, { 'levels.relevance': '4' }, 1);
    const outcome = await save(member, { 'levels.relevance': '2' }, 1);
    expect(outcome).toMatchObject({
      conflict: {
        version: 2,
        own: true,
        theirs: { scores: { relevance: { level: 4 } } },
        mine: { scores: { relevance: { level: 2 } } },
      },
    });
    expect((await sheet()).sheet.content.scores.relevance?.level).toBe(4);
    expect(await save(member, { 'levels.relevance': '2' }, 2)).toMatchObject({ saved: { version: 3 } });
  });

  it('of two at once saves one and tells the other', async () => {
    const outcomes = await Promise.all([
      save(member, { 'levels.relevance': '1' }, 1),
      save(member, { 'levels.relevance': '2' }, 1),
    ]);
    expect(outcomes.map((outcome) => Object.keys(outcome)[0]).sort()).toEqual(['conflict', 'saved']);
  });

  it('takes nothing that is no level, and no endless comment', async () => {
    const outcome = await save(member, { 'levels.relevance': '9', 'comments.budget': 'x'.repeat(4_001) }, 1);
    expect(outcome).toMatchObject({
      errors: { 'levels.relevance': {}, 'comments.budget': { key: 'form.error.tooLong', values: { limit: 4000 } } },
    });
  });

  it('is not there for others, for who is recused and where no sheet was given; gone where it was taken away', async () => {
    for (const by of [other, chair, secretary]) expect(await refusalOf(save(by, WHOLE, 1))).toBe('not-found');
    expect(await refusalOf(save(member, WHOLE, 1, second))).toBe('not-found');
    await ScoreSheet.updateOne({ _id: sheetId(first, member.actor.userId) }, { $set: { state: 'void' } });
    expect(await refusalOf(save(member, WHOLE, 1))).toBe('gone');
    await recuse(call, member.actor, call.applications[0]!.organisationId);
    expect(await refusalOf(save(member, WHOLE, 1))).toBe('not-found');
  });

  it('is refused before and after the lot takes scores', async () => {
    for (const stage of ['screening', 'ranked', 'recommended'] as const) {
      await lotsAt(call, stage);
      expect(await explanationOf(save(member, WHOLE, 1))).toBe('scoring.error.notTaking');
    }
  });
});

describe('submitting a sheet', () => {
  it('locks it, is on record without a score, and once for one form', async () => {
    await save(member, WHOLE, 1);
    const formKey = randomUUID();
    await submit(member, 2, { formKey });
    await submit(member, 2, { formKey });
    expect(await explanationOf(save(member, { 'levels.relevance': '1' }, 3))).toBe('scoring.error.submitted');
    expect(await explanationOf(submit(member, 3))).toBe('scoring.error.submitted');
    const events = await AuditEvent.find({ action: 'scoring.sheet-submitted', 'subject.id': first }).lean();
    expect(events.map(({ details }) => details)).toEqual([{ callId: call.id, lot: 'lot-1' }]);
  });

  it('is refused while something is missing, and where it was changed since it was shown', async () => {
    await save(member, { 'levels.relevance': '5', 'levels.budget': '3' }, 1);
    expect(await explanationOf(submit(member, 2))).toBe('scoring.error.incomplete');
    await save(member, WHOLE, 2);
    expect(await refusalOf(submit(member, 2))).toBe('stale');
    expect(await refusalOf(submit(other, 3))).toBe('not-found');
  });
});
