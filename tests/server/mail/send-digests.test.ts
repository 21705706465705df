import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { startDelivery } from '#server/mail/deliver-messages';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { sendDigests } from '#server/mail/send-digests';
import { OutboxMessage } from '#server/models/outbox-message';
import { mailsTo } from '#tests/factories/mails';
import { startSmtp } from '#tests/factories/smtp';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const BASE_URL = 'https://opencall.example.org';

async function holdFor(user: { id: string; email: string }, count: number) {
  for (let index = 0; index < count; index += 1) {
    const to = { email: user.email, locale: 'en' as const, userId: user.id };
    const id = await enqueueMail({
      to,
      template: 'undelivered',
      props: { count: index + 1 },
      now: new Date(Date.now() + index),
    });
    await OutboxMessage.updateOne({ _id: id }, { $set: { state: 'held' } });
  }
}

describe('the daily collection', () => {
  useDatabase();

  it('puts what was held into one mail in the person’s language, once', async () => {
    const user = await createUser({ locale: 'ru', record: { mailPreference: 'daily' } });
    await holdFor(user, 3);
    const both = await Promise.all([sendDigests(new Date(), BASE_URL), sendDigests(new Date(), BASE_URL)]);
    expect(both.reduce((sum, mails) => sum + mails)).toBe(1);
    const [collection, ...others] = await mailsTo(user.email, BASE_URL);
    expect(others).toEqual([]);
    expect(collection?.template).toBe('digest');
    expect(collection?.mail.subject).toMatch(/^3 сообщения от Opencall/);
    for (const part of [collection?.mail.html, collection?.mail.text]) {
      expect(part).toContain('1 письмо портала не доставлено');
      expect(part).toContain('3 письма портала не доставлены');
      expect(part).toContain(`${BASE_URL}/mail-preference/`);
    }
    const sent = await OutboxMessage.find({ 'to.userId': user.id, 'delivery.via': 'digest' }).lean();
    expect(sent.map(({ delivery, props, state }) => [delivery?.messageId, props, state])).toEqual(
      Array(3).fill([collection?.id, null, 'sent']),
    );
  });

  it('goes out with a List-Unsubscribe header, which other mails do not have', async () => {
    const { url, received } = await startSmtp();
    const user = await createUser({ record: { mailPreference: 'daily' } });
    await holdFor(user, 1);
    await sendDigests(new Date(), BASE_URL);
    const plain = { email: 'other@example.org', locale: 'en' as const };
    await enqueueMail({ to: plain, template: 'undelivered', props: { count: 1 }, now: new Date() });
    const config = { SMTP_URL: url, OPENCALL_MODE: 'test' as const, MAIL_FROM: 'opencall@example.org', BASE_URL };
    const delivery = startDelivery(config, pino({ level: 'silent' }));
    await OutboxMessage.deleteMany({ 'to.email': { $nin: [user.email, plain.email] } });
    await delivery.deliverDue();
    delivery.close();
    const unfolded = new Map(received.map(({ to, raw }) => [to, raw.replace(/\r\n[ \t]+/g, ' ')]));
    expect(unfolded.get(user.email)).toMatch(
      /^List-Unsubscribe: <https:\/\/opencall\.example\.org\/mail-preference\/[\w.-]+>/im,
    );
    expect(unfolded.get(user.email)).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
    expect(unfolded.get(plain.email)).not.toMatch(/List-Unsubscribe/i);
  });

  it('leaves out what cannot be read any more, and people who are disabled', async () => {
    const user = await createUser({ record: { mailPreference: 'daily' } });
    await holdFor(user, 2);
    await OutboxMessage.updateOne({ 'to.userId': user.id }, { $set: { template: 'of-an-older-portal' } });
    const gone = await createUser({ record: { disabled: { at: new Date(), by: 'somebody', reason: 'left' } } });
    await holdFor(gone, 1);
    expect(await sendDigests(new Date(), BASE_URL)).toBe(1);
    expect(await OutboxMessage.countDocuments({ 'to.userId': user.id, template: 'digest', state: 'waiting' })).toBe(1);
    expect(await OutboxMessage.countDocuments({ 'to.userId': user.id, state: 'dead', lastError: 'EUNREADABLE' })).toBe(
      1,
    );
    expect(await OutboxMessage.findOne({ 'to.userId': gone.id }).lean()).toMatchObject({
      state: 'skipped',
      props: null,
    });
  });
});
