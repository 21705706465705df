import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { AgreementContent } from '~/domain/agreements/content';
import type { PrintedAgreement } from '~/domain/agreements/printed';
import { isDocumentSame, readDocument } from '#server/agreements/agreement-file';
import { attachedDocuments } from '#server/agreements/attached-documents';
import { verifyDocuments } from '#server/agreements/verify-documents';
import { makeAmendmentDocument, makeAmendmentDocuments } from '#server/amendments/make-amendment-document';
import { AgreementDocument } from '#server/models/agreement-document';
import { Amendment } from '#server/models/amendment';
import { User } from '#server/models/user';
import { openJson } from '#server/security/sealed-json';
import type { Mail } from '#templates/mail/mail';
import { dayIn, runningAgreement, type RunningAgreement } from '#tests/factories/agreement';
import { amendmentOf, answer, approvedAmendment, withAmount } from '#tests/factories/amendment';
import { mailsTo } from '#tests/factories/mails';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

/** The amount lowered, the second milestone called something else and later, a fourth one in between. */
function changed(content: AgreementContent): AgreementContent {
  const lower = withAmount(content, content.amount.amount - 100_00);
  const [first, second, last] = lower.milestones;
  if (!first || !second || !last) throw new Error('Three milestones');
  const half = Math.floor(second.amount / 2);
  const renamed = { ...second, title: { en: 'Visits', ru: 'Посещения', tk: 'Öýlere barmak' }, amount: half };
  const added = { ...renamed, key: 'm4', title: { en: 'More', ru: 'Ещё', tk: 'Ýene' }, dueOn: dayIn(70) };
  const more = { ...added, amount: second.amount - half, after: ['m2'] };
  return { ...lower, endsOn: dayIn(140), milestones: [first, { ...renamed, dueOn: dayIn(67) }, more, last] };
}

async function inForce(of: RunningAgreement): Promise<string> {
  const id = await approvedAmendment(of, changed(of.agreement.content));
  await answer(of, id);
  return id;
}

async function wordsOf(id: string): Promise<PrintedAgreement> {
  const fileId = (await amendmentOf(id)).document?.fileId ?? '';
  const { printed } = await AgreementDocument.findById(fileId).orFail().lean();
  return openJson(printed, `agreement-printed:${fileId}`) as PrintedAgreement;
}

/** What the signatory's mails say that tell of amendments in force. */
async function arrived({ signatory }: RunningAgreement): Promise<Mail[]> {
  const { email } = await User.findById(signatory.userId).orFail().lean();
  const mails = await mailsTo(email);
  return mails.filter(({ props }) => (props as { what?: string }).what === 'in-force').map(({ mail }) => mail);
}

it('is made once when the amendment is in force, numbered, hashed, and the same whenever it is drawn again', async () => {
  const of = await runningAgreement();
  const id = await approvedAmendment(of, changed(of.agreement.content));
  await makeAmendmentDocument(id, new Date());
  expect(await amendmentOf(id)).toMatchObject({ document: null, reference: null });
  await answer(of, id);
  await Promise.allSettled([makeAmendmentDocument(id, new Date()), makeAmendmentDocument(id, new Date())]);
  await makeAmendmentDocument(id, new Date());
  const { document, reference } = await amendmentOf(id);
  expect(reference).toMatch(/-AMD-\d{4}-0001$/);
  if (!document) throw new Error('There is a document');
  const bytes = await readDocument(document);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.sha256);
  expect(await isDocumentSame(document)).toBe(true);
  expect(await AgreementDocument.countDocuments({ agreementId: of.agreement._id })).toBe(1);
  if (process.env.SCREENSHOTS === '1') {
    await mkdir('.cache/screenshots', { recursive: true });
    await writeFile('.cache/screenshots/amendment.pdf', bytes);
  }
});

it('says in each language what changes from what to what, why, what it comes to, and who agreed', async () => {
  const of = await runningAgreement();
  const id = await inForce(of);
  await makeAmendmentDocument(id, new Date());
  const { parts, number, kind } = await wordsOf(id);
  expect([kind, number]).toEqual(['amendment', (await amendmentOf(id)).reference]);
  expect(parts.map(({ locale }) => locale)).toEqual(['en', 'tk']);
  const [english, turkmen] = parts.map((part) => JSON.stringify(part));
  const { sha256 = '' } = (await amendmentOf(id)).answered ?? {};
  const names = [of.approver.name, of.signatory.name, sha256.slice(0, 32), sha256.slice(32)];
  for (const said of ['Later', 'Milestone 2', 'Visits', of.agreement.number ?? '', ...names])
    expect(english).toContain(said);
  for (const said of ['Öýlere barmak', 'Milestone 2 (tk)', 'Üýtgetme', ...names]) expect(turkmen).toContain(said);
  const [changes, schedule] = parts[0]?.clauses.flatMap(({ table }) => table ?? []) ?? [];
  const row = changes?.rows.find(([about, field]) => about === 'Visits' && field === 'Title');
  expect(row?.slice(2)).toEqual(['Milestone 2', 'Visits']);
  expect(changes?.rows.every((cells) => cells.length === 4 && cells[2] !== cells[3])).toBe(true);
  expect(schedule?.rows).toHaveLength(5);
});

it('goes to the organisation with the mail that tells of it, once; a later amendment does not change it', async () => {
  const of = await runningAgreement();
  const id = await inForce(of);
  expect(await arrived(of)).toHaveLength(0);
  const again = { ...of, agreement: { ...of.agreement, content: changed(of.agreement.content) } };
  const { content } = again.agreement;
  await answer(again, await approvedAmendment(again, { ...content, endsOn: dayIn(150) }));
  const log = pino({ level: 'silent' });
  expect(await makeAmendmentDocuments({ now: new Date(), log })).toBe(2);
  expect(await makeAmendmentDocuments({ now: new Date(), log })).toBe(0);
  const mails = await arrived(of);
  expect(mails).toHaveLength(2);
  const { document, reference } = await amendmentOf(id);
  const mail = mails.find(({ documents }) => documents?.[0]?.id === document?.fileId);
  if (!mail || !document) throw new Error('A document with its mail');
  expect(mail.text).toContain('PDF');
  const [attached] = await attachedDocuments(mail);
  expect(attached).toMatchObject({ filename: `${reference ?? ''}.pdf`, contentType: 'application/pdf' });
  expect(attached?.content.equals(await readDocument(document))).toBe(true);
  expect(await verifyDocuments()).toMatchObject({ differing: [] });
});

it('that is not what was kept is found by the verification, and not sent', async () => {
  const of = await runningAgreement();
  const id = await inForce(of);
  await makeAmendmentDocument(id, new Date());
  const before = await verifyDocuments();
  expect(before.checked).toBeGreaterThan(0);
  const { document, reference } = await amendmentOf(id);
  await Amendment.updateOne({ _id: id }, { $set: { 'document.sha256': 'f'.repeat(64) } });
  expect(await verifyDocuments()).toEqual({ checked: before.checked, differing: [reference] });
  const fileId = document?.fileId ?? '';
  await AgreementDocument.updateOne({ _id: fileId }, { $set: { sha256: '0'.repeat(64) } });
  await expect(attachedDocuments({ documents: [{ id: fileId, filename: 'x.pdf' }] })).rejects.toThrow('not what');
});
