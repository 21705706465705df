import { beforeEach, describe, expect, it } from 'vitest';
import { emptyLocalized } from '~/domain/shared/localized';
import { portalDay } from '~/domain/shared/portal-day';
import { correctLetter } from '#server/letters/correct-letter';
import { getOfficeLetter } from '#server/letters/get-office-letter';
import { handOverLetter } from '#server/letters/hand-over-letter';
import { openFacts } from '#server/letters/letter-content';
import { withdrawLetter } from '#server/letters/withdraw-letter';
import { Counter } from '#server/models/counter';
import { Letter, type LetterRecord } from '#server/models/letter';
import type { DecidedLot } from '#tests/factories/decided-lot';
import { lettersIssued } from '#tests/factories/letters';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

let lot: DecidedLot;
let award: LetterRecord;
const stored = (id: string) => Letter.findById(id).orFail().lean<LetterRecord>();

beforeEach(async () => {
  lot = await lettersIssued();
  award = await Letter.findOne({ callId: lot.call.id, kind: 'award' }).orFail().lean<LetterRecord>();
});

const about = (actor = lot.call.office.approver) => ({ actor, callId: lot.call.id, letterId: award._id });

describe('an issued letter', () => {
  const reason = { ...emptyLocalized(), en: 'The amount was wrong', ru: '', tk: 'Möçber nädogry' };
  const correct = (input = { version: award.version, reason }) => correctLetter({ ...about(), input, now: new Date() });

  it('is corrected by one other letter, which names it and has the next number, whoever is faster', async () => {
    const outcomes = await Promise.allSettled([correct(), correct()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const old = await stored(award._id);
    const successor = await stored(old.correctedBy ?? '');
    expect(successor).toMatchObject({ kind: 'correction', corrects: award._id, state: 'issued' });
    expect(successor.number).toMatch(/-0004$/);
    const facts = openFacts(successor);
    expect(facts.corrects?.number).toBe(award.number);
    expect([facts.amount?.amount, facts.reason?.tk]).toEqual([900_000, 'Möçber nädogry']);
    expect(await explanationOf(correct({ version: old.version, reason }))).toBe('letterLife.error.notValid');
    expect(await Letter.countDocuments({ callId: lot.call.id, state: 'issued' })).toBe(4);
    expect((await Counter.find({ _id: /^letter:/ }).lean()).map(({ last }) => last)).toContain(4);
  });

  it('is corrected in the language that its addressee reads', async () => {
    const other = award.locale === 'ru' ? 'en' : 'ru';
    const wrong = { ...emptyLocalized(), [other]: 'x' };
    expect(await refusalOf(correct({ version: award.version, reason: wrong }))).toBe('invalid');
  });

  it('is corrected and withdrawn by an approver, not by a manager', async () => {
    const actor = lot.call.office.manager;
    const input = { version: award.version, reason };
    expect(await refusalOf(correctLetter({ ...about(actor), input, now: new Date() }))).toBe('not-permitted');
    const back = { version: award.version, reason: 'x' };
    expect(await refusalOf(withdrawLetter({ ...about(actor), input: back, now: new Date() }))).toBe('not-permitted');
  });

  it('is withdrawn once, and no longer corrected', async () => {
    const input = { version: award.version, reason: 'It went to somebody else' };
    const withdraw = () => withdrawLetter({ ...about(), input, now: new Date() });
    const home = { kind: 'organisation' as const, id: award.organisationId };
    const reader = await createUser({ roles: ['representative'], home });
    await withdraw();
    expect(await refusalOf(withdraw())).toBe('wrong-state');
    expect((await getOfficeLetter(about())).standing).toBe('withdrawn');
    const told = (await mailsTo(reader.email)).filter(({ template }) => template === 'letter-withdrawn');
    expect(told.map(({ mail }) => mail.text.includes(award.number ?? '-'))).toEqual([true]);
    expect(await refusalOf(correct({ version: award.version + 1, reason }))).toBe('wrong-state');
  });

  it('is handed over once, on a day since it was issued', async () => {
    const now = new Date();
    const hand = (day: string) => {
      const input = { version: award.version, to: 'A. Amanow, director', day };
      return handOverLetter({ ...about(lot.call.office.manager), input, now });
    };
    expect(await explanationOf(hand('2020-01-01'))).toBe('letterLife.error.day');
    expect(await explanationOf(hand('2999-01-01'))).toBe('letterLife.error.day');
    await hand(portalDay(now));
    expect(await refusalOf(hand(portalDay(now)))).toBe('wrong-state');
    expect((await stored(award._id)).handedOver?.to).toBe('A. Amanow, director');
  });
});
