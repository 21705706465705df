import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { agreementFacts } from '#server/agreements/agreement-facts';
import { isDocumentSame, readDocument } from '#server/agreements/agreement-file';
import { makeAgreement } from '#server/agreements/make-agreement';
import { makeDocument } from '#server/agreements/make-document';
import { printAgreement, printSignatures } from '#server/agreements/print-agreement';
import { sendForSignature } from '#server/agreements/send-for-signature';
import { signAgreement } from '#server/agreements/sign-agreement';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { AgreementDocument } from '#server/models/agreement-document';
import { OutboxMessage } from '#server/models/outbox-message';
import { wordAgreement } from '#templates/agreements/word-agreement';
import { agreementContent, awardToContract } from '#tests/factories/agreement';
import { useDatabase } from '#tests/factories/test-database';
import { PASSWORD } from '#tests/factories/user';

useDatabase();

const stored = (id: string) => Agreement.findById(id).orFail().lean<AgreementRecord>();

/** For looking at: `SCREENSHOTS=1`. */
async function keepPdf(name: string, bytes: Buffer): Promise<void> {
  if (process.env.SCREENSHOTS !== '1') return;
  await mkdir('.cache/screenshots', { recursive: true });
  await writeFile(`.cache/screenshots/${name}.pdf`, bytes);
}

async function sent() {
  const of = await awardToContract();
  const { manager } = of.call.office;
  const now = new Date();
  const id = await makeAgreement({ actor: manager, awardId: of.award._id, now });
  const content = agreementContent(of.award, { retention: 10 });
  await Agreement.updateOne({ _id: id }, { $set: { content, languages: ['ru', 'tk'] } });
  await sendForSignature({ actor: manager, agreementId: id, expected: 1, now });
  return { of, id, manager };
}

describe('the document of an agreement', () => {
  it('is made once, whoever asks, hashed, and the same whenever it is drawn again', async () => {
    const { id } = await sent();
    await Promise.allSettled([makeDocument(id, new Date()), makeDocument(id, new Date())]);
    await makeDocument(id, new Date());
    const { document } = await stored(id);
    if (!document) throw new Error('There is a document');
    const bytes = await readDocument(document);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.sha256);
    expect(await isDocumentSame(document)).toBe(true);
    expect(await AgreementDocument.countDocuments({ agreementId: id })).toBe(1);
    expect(await OutboxMessage.countDocuments({ template: 'agreement-to-sign' })).toBeGreaterThanOrEqual(2);
    await keepPdf('agreement', bytes);
  });

  it('says in each language who, how much in words, the schedule, the budget and what is kept back', async () => {
    const { id } = await sent();
    const agreement = await stored(id);
    const { parts } = wordAgreement(await agreementFacts(agreement), new Date());
    expect(parts.map(({ locale }) => locale)).toEqual(['ru', 'tk']);
    const said = JSON.stringify(parts[0]);
    for (const words of ['Соглашение о предоставлении гранта', '10 %', 'девять тысяч', 'Milestone 1', 'Line staff'])
      expect(said).toContain(words);
    const [schedule] = parts[1]?.clauses.flatMap(({ table }) => table ?? []) ?? [];
    expect(schedule?.rows).toHaveLength(agreement.content.milestones.length + 1);
    for (const row of schedule?.rows ?? []) expect(row).toHaveLength(schedule?.columns.length ?? 0);
  });

  it('is a marked draft before, and its signature sheet names who signed what when', async () => {
    const of = await awardToContract();
    const { manager } = of.call.office;
    const id = await makeAgreement({ actor: manager, awardId: of.award._id, now: new Date() });
    const draft = await printAgreement(await stored(id), new Date());
    expect(draft.subarray(0, 5).toString()).toBe('%PDF-');
    await keepPdf('agreement-draft', draft);
    await sendForSignature({ actor: manager, agreementId: id, expected: 1, now: new Date() });
    await makeDocument(id, new Date());
    const sha256 = (await stored(id)).document?.sha256 ?? '';
    const input = { sha256, currentPassword: PASSWORD };
    await signAgreement({ actor: of.signatory, agreementId: id, side: 'organisation', input, now: new Date() });
    const sheet = await printSignatures(await stored(id));
    expect(sheet).toEqual(await printSignatures(await stored(id)));
    await keepPdf('agreement-signatures', sheet);
  });
});
