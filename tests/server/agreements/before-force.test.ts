import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { awardsToContract } from '#server/agreements/awards-to-contract';
import { changeTerms } from '#server/agreements/change-terms';
import { dropAgreement } from '#server/agreements/drop-agreement';
import { makeAgreement } from '#server/agreements/make-agreement';
import { makeDocument } from '#server/agreements/make-document';
import { sendForSignature } from '#server/agreements/send-for-signature';
import { signAgreement, type Side } from '#server/agreements/sign-agreement';
import { signOnPaper } from '#server/agreements/sign-on-paper';
import { takeBack } from '#server/agreements/take-back';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { OutboxMessage } from '#server/models/outbox-message';
import { StoredFile } from '#server/models/stored-file';
import { awardToContract, dayIn, type AwardToContract } from '#tests/factories/agreement';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

let of: AwardToContract;
let id: string;
const stored = () => Agreement.findById(id).orFail().lean<AgreementRecord>();
const now = () => new Date();
const told = (event: string) => OutboxMessage.countDocuments({ template: event });

beforeEach(async () => {
  of = await awardToContract();
  id = await makeAgreement({ actor: of.call.office.manager, awardId: of.award._id, now: now() });
});

async function send(): Promise<string> {
  const { version } = await stored();
  await sendForSignature({ actor: of.call.office.manager, agreementId: id, expected: version, now: now() });
  await makeDocument(id, now());
  return (await stored()).document?.sha256 ?? '';
}

const terms = (version: number) => ({
  ...{ version, startsOn: dayIn(1), endsOn: dayIn(400), retention: 5, first: 'tk' as const, second: 'ru' as const },
  specialTerms: { en: '', ru: 'Особое', tk: 'Aýratyn' },
});

const datesOf = ({ content: { startsOn, endsOn } }: AgreementRecord) => ({ startsOn, endsOn });

describe('the terms of an agreement', () => {
  it('are changed by the manager of its institution, as long as it is not out for signature', async () => {
    const change = (actor = of.call.office.manager, version = 1) =>
      changeTerms({ actor, agreementId: id, input: terms(version), now: now() });
    expect(await refusalOf(change(of.call.office.approver))).toBe('not-permitted');
    expect(await refusalOf(change((await createUser({ roles: ['manager'] })).actor))).toBe('not-found');
    await change();
    expect(await stored()).toMatchObject({ languages: ['tk', 'ru'], content: { retention: 5, endsOn: dayIn(400) } });
    expect(await explanationOf(change())).toBe('agreementPages.error.changed');
    await Agreement.updateOne({ _id: id }, { $set: { state: 'active' } });
    expect(await explanationOf(change(of.call.office.manager, 2))).toBe('agreements.error.state');
  });
});

describe('an agreement that is out for signature', () => {
  it('is taken back with its signatures, keeps its number, and is another document the next time', async () => {
    const first = await send();
    const input = { sha256: first, currentPassword: PASSWORD };
    await signAgreement({ actor: of.signatory, agreementId: id, side: 'organisation', input, now: now() });
    const { number, version } = await stored();
    const back = (actor = of.call.office.manager, seen = version) =>
      takeBack({ actor, agreementId: id, reason: 'A date', expected: seen, now: now() });
    expect(await refusalOf(back(of.signatory))).toBe('not-found');
    expect(await explanationOf(back(of.call.office.manager, version - 1))).toBe('agreementPages.error.changed');
    await back();
    expect(await stored()).toMatchObject({ state: 'draft', number, document: null, signatures: [] });
    expect(await told('agreement-told')).toBeGreaterThan(0);
    expect(await explanationOf(back())).toBe('agreements.error.state');
    await changeTerms({
      actor: of.call.office.manager,
      agreementId: id,
      input: { ...terms((await stored()).version), ...datesOf(await stored()), first: 'en' },
      now: now(),
    });
    const second = await send();
    expect(second).not.toBe(first);
    expect((await stored()).number).toBe(number);
    const again = signAgreement({ actor: of.signatory, agreementId: id, side: 'organisation', input, now: now() });
    expect(await explanationOf(again)).toBe('agreements.error.otherDocument');
  });

  it('is given up with a reason, and another one can be made on the award', async () => {
    expect(await awardsToContract(of.call.office.manager, now())).toEqual([]);
    const drop = (version: number) =>
      dropAgreement({ actor: of.call.office.manager, agreementId: id, reason: 'No', expected: version, now: now() });
    expect(await explanationOf(drop(9))).toBe('agreementPages.error.changed');
    const before = await told('agreement-told');
    await drop((await stored()).version);
    expect(await stored()).toMatchObject({ state: 'dropped', ended: { reason: 'No' } });
    expect(await told('agreement-told')).toBe(before);
    expect(await explanationOf(drop(2))).toBe('agreements.error.state');
    expect(await awardsToContract(of.call.office.manager, now())).toMatchObject([
      { id: of.award._id, standing: 'ready' },
    ]);
    await makeAgreement({ actor: of.call.office.manager, awardId: of.award._id, now: now() });
  });
});

describe('a signature on paper', () => {
  const scan = async (wishes: { state?: 'clean' | 'scanning'; subjectId?: string } = {}) => {
    const _id = randomUUID();
    await StoredFile.create({
      ...{ _id, uploaderId: of.call.office.manager.userId, name: 'scan.pdf', type: 'application/pdf', size: 10 },
      subject: { kind: 'agreement', id: wishes.subjectId ?? id },
      ...{ state: wishes.state ?? 'clean', createdAt: now(), version: 1 },
    });
    return _id;
  };
  const record = (side: Side, fileId: string, sha256: string, actor = of.call.office.manager) =>
    signOnPaper({ actor, agreementId: id, input: { side, fileId, sha256 }, now: now() });

  it('is recorded by the manager with a clean scan of this agreement, once for each side', async () => {
    const sha256 = await send();
    const fileId = await scan();
    expect(await refusalOf(record('organisation', fileId, sha256, of.call.office.approver))).toBe('not-permitted');
    expect(await refusalOf(record('organisation', fileId, sha256, of.signatory))).toBe('not-found');
    for (const other of [await scan({ state: 'scanning' }), await scan({ subjectId: randomUUID() }), randomUUID()])
      expect(await explanationOf(record('organisation', other, sha256))).toBe('agreementPages.error.scan');
    expect(await explanationOf(record('organisation', fileId, 'b'.repeat(64)))).toBe('agreements.error.otherDocument');
    await record('organisation', fileId, sha256);
    await record('organisation', fileId, sha256);
    expect((await stored()).signatures).toMatchObject([{ side: 'organisation', fileId, sha256 }]);
    expect(await explanationOf(record('organisation', await scan(), sha256))).toBe('agreements.error.signed');
  });
});
