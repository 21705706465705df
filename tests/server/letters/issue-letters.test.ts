import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { standingDecision } from '#server/decisions/standing-decision';
import { issueLetters } from '#server/letters/issue-letters';
import { openFacts, openPrinted } from '#server/letters/letter-content';
import { loadDrafts } from '#server/letters/load-drafts';
import { Award } from '#server/models/award';
import { Decision } from '#server/models/decision';
import { proofreadLetters } from '#server/letters/proofread-letters';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { Letter, type LetterRecord } from '#server/models/letter';
import { LetterText } from '#server/models/letter-text';
import { lettersDrafted, lettersProofread } from '#tests/factories/letters';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

describe('issuing letters', () => {
  it('numbers them, offers the awards and begins the standstill', async () => {
    const { call, place } = await lettersProofread();
    const actor = call.office.approver;
    const { sha256 } = await loadDrafts({ actor, callId: call.id, action: 'letters.issue' });
    const issue = () => issueLetters({ actor, callId: call.id, expected: sha256, now: new Date() });
    const twice = await Promise.all([issue(), issue()]);
    expect(twice).toEqual([{ letters: 3 }, { letters: 3 }]);
    const letters = await Letter.find({ callId: call.id }).sort({ number: 1 }).lean<LetterRecord[]>();
    expect(letters.map(({ kind, state }) => [kind, state])).toEqual([
      ['award', 'issued'],
      ['reserve', 'issued'],
      ['regret', 'issued'],
    ]);
    const facts = letters.map(openFacts);
    expect(facts.map(({ amount, reserve }) => [amount?.amount ?? null, reserve])).toEqual([
      [900_000, null],
      [null, 1],
      [null, null],
    ]);
    expect(letters.map((letter) => openPrinted(letter)?.issued?.number)).toEqual(letters.map(({ number }) => number));
    const decision = await standingDecision(place.callId, place.lot);
    expect(decision?.issued?.letters).toBe(3);
    expect((await Award.find({ callId: call.id }).lean()).map(({ state }) => state)).toEqual(['offered']);
    expect(await refusalOf(issueLetters({ actor, callId: call.id, expected: 'other', now: new Date() }))).toBe(
      'wrong-state',
    );
    expect(await Decision.countDocuments({ callId: call.id })).toBe(1);
  });

  it('is refused while one is not proofread, by a manager, and after a draft was changed', async () => {
    const { call } = await lettersDrafted();
    const { approver, manager } = call.office;
    const now = new Date();
    const { drafts, sha256 } = await loadDrafts({ actor: approver, callId: call.id, action: 'letters.issue' });
    const issue = (actor: typeof approver) =>
      explanationOf(issueLetters({ actor, callId: call.id, expected: sha256, now }));
    expect(await issue(approver)).toBe('letterLife.error.unread');
    expect(await refusalOf(issueLetters({ actor: manager, callId: call.id, expected: sha256, now }))).toBe(
      'not-permitted',
    );
    const read = drafts.map(({ _id, version }) => `${_id}:${version}`);
    await proofreadLetters({ actor: manager, callId: call.id, read, now });
    expect(await issue(approver)).toBe('letterLife.error.changed');
    expect(await Letter.countDocuments({ callId: call.id, state: 'issued' })).toBe(0);
    expect(await Award.countDocuments({ callId: call.id, state: 'offered' })).toBe(0);
  });

  it('is refused where an administrator changed the words after they were proofread, until somebody has read them', async () => {
    const { call } = await lettersProofread();
    const { approver, manager, institutionId } = call.office;
    const wording = { subject: 'Award', body: 'Your organisation gets {amount}.', closing: '' };
    const { kind, locale } = await Letter.findOne({ callId: call.id, kind: 'award' }).orFail().lean();
    const text = { institutionId, kind, locale, number: 1, wording, by: 'somebody' };
    const now = new Date();
    await LetterText.create({ _id: randomUUID(), ...text, at: now });
    const issue = async () => {
      const { sha256 } = await loadDrafts({ actor: approver, callId: call.id, action: 'letters.issue' });
      return explanationOf(issueLetters({ actor: approver, callId: call.id, expected: sha256, now: new Date() }));
    };
    expect(await issue()).toBe('letterLife.error.unread');
    const { drafts } = await loadDrafts({ actor: manager, callId: call.id, action: 'letters.proofread' });
    expect(drafts.map((draft) => [draft.kind, draft.proofread !== null])).toEqual([
      ['award', false],
      ['reserve', true],
      ['regret', true],
    ]);
    const read = drafts.map(({ _id, version }) => `${_id}:${version}`);
    const later = new Date(now.getTime() + 1_000);
    expect(await proofreadLetters({ actor: manager, callId: call.id, read, now: later })).toEqual({ letters: 1 });
    expect(await issue()).toBeNull();
  });

  it('is not for an approver who has a conflict in the lot: its letters are not there', async () => {
    const { call } = await lettersProofread();
    const { approver } = call.office;
    const organisationId = call.applications[0]?.organisationId ?? '';
    await InterestDeclaration.updateOne(
      { callId: call.id, organisationId },
      {
        $set: { userId: approver.userId, recused: { by: approver.userId, at: new Date(), reason: 'x' }, lifted: null },
      },
    );
    const { drafts } = await loadDrafts({ actor: approver, callId: call.id, action: 'letters.issue' });
    expect(drafts).toEqual([]);
  });
});
