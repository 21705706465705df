import { describe, expect, it } from 'vitest';
import { currentConfig } from '#server/current-config';
import { isLetterSame, readLetterFile, sha256OfBytes } from '#server/letters/letter-file';
import { verifyLetters } from '#server/letters/verify-letters';
import { makeLetterFiles } from '#server/letters/make-letter-files';
import { createLog } from '#server/log';
import { startDelivery } from '#server/mail/deliver-messages';
import { Letter, type LetterRecord } from '#server/models/letter';
import { LetterFile } from '#server/models/letter-file';
import { OutboxMessage } from '#server/models/outbox-message';
import { lettersIssued } from '#tests/factories/letters';
import { startSmtp } from '#tests/factories/smtp';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const log = createLog('silent');

describe('the PDFs of issued letters', () => {
  it('are made once, are drawn again to the byte, and go out attached', async () => {
    const { call } = await lettersIssued();
    const [first] = await Letter.find({ callId: call.id }).sort({ number: 1 }).lean<LetterRecord[]>();
    const home = { kind: 'organisation' as const, id: first?.organisationId ?? '' };
    const reader = await createUser({ home, roles: ['representative'] });
    const now = new Date();
    const made = await Promise.all([makeLetterFiles({ now, log }), makeLetterFiles({ now, log })]);
    expect(Math.max(...made)).toBe(3);
    const letters = await Letter.find({ callId: call.id }).sort({ number: 1 }).lean<LetterRecord[]>();
    expect(await Promise.all(letters.map(isLetterSame))).toEqual([true, true, true]);
    const mails = await OutboxMessage.find({ template: 'letter-issued', 'to.userId': reader.id }).lean();
    expect(mails.map(({ _id }) => _id)).toEqual(letters[0]?.mails.filter((id) => mails.some(({ _id }) => _id === id)));
    expect(mails).toHaveLength(1);

    const smtp = await startSmtp();
    const delivery = startDelivery({ ...currentConfig(), SMTP_URL: smtp.url }, log);
    while ((await delivery.deliverDue()) > 0);
    delivery.close();
    const raw = smtp.received.find(({ to }) => to === reader.email)?.raw ?? '';
    expect(raw).toContain(`filename=${letters[0]?.number}.pdf`);
    const base64 = /Content-Type: application\/pdf[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1] ?? '';
    expect(sha256OfBytes(Buffer.from(base64, 'base64'))).toBe(letters[0]?.pdf?.sha256);
  });

  it('are not given out where the stored bytes are others', async () => {
    const { call } = await lettersIssued();
    await makeLetterFiles({ now: new Date(), log });
    const [one, other] = await Letter.find({ callId: call.id }).sort({ number: 1 }).lean<LetterRecord[]>();
    if (!one || !other) throw new Error('There are letters');
    const stolen = await LetterFile.findById(other._id).orFail().lean();
    await LetterFile.updateOne({ _id: one._id }, { $set: { sealed: stolen.sealed } });
    await expect(readLetterFile(one)).rejects.toThrow();
    expect(await verifyLetters()).toMatchObject({ differing: [one.number] });
  });
});
