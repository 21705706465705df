import type { LoaderFunctionArgs } from '@remix-run/node';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAIL_NAMES } from '~/domain/notifications/mail-labels';
import { loader as auditCsv } from '~/routes/audit[.]csv';
import { loader as audit } from '~/routes/audit._index';
import { loader as headOfDay } from '~/routes/audit.heads.$day[.]json';
import { loader as heads } from '~/routes/audit.heads[.]json';
import { loader as jobs } from '~/routes/jobs';
import { loader as mailFrame } from '~/routes/mail.$messageId.page';
import { loader as mailList } from '~/routes/mail._index';
import { action as preference } from '~/routes/mail-preference.$token';
import { loader as outbox } from '~/routes/outbox._index';
import { action as discarding } from '~/routes/outbox.$messageId.discarding';
import { action as retries } from '~/routes/outbox.retries';
import { chainEvents } from '#server/audit/chain-events';
import { currentConfig } from '#server/current-config';
import { startDelivery } from '#server/mail/deliver-messages';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { preferencePath } from '#server/mail/preference-token';
import { AuditEvent } from '#server/models/audit-event';
import { OutboxMessage } from '#server/models/outbox-message';
import { User } from '#server/models/user';
import { mails } from '#templates/mail/all-mails';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

type Door = (args: LoaderFunctionArgs) => Promise<unknown>;
type Wishes = Parameters<typeof routeArgs>[1];

/** The status of what a loader or action answers or throws. */
async function statusOf(door: Door, path: string, wishes?: Wishes): Promise<number> {
  const answer = await door(routeArgs(path, wishes)).catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return answer.status;
  return (answer as { init?: { status?: number } }).init?.status ?? 200;
}

async function deadMail(email = 'gulya@example.org'): Promise<string> {
  const id = await enqueueMail({
    to: { email, locale: 'en' },
    template: 'undelivered',
    props: { count: 1 },
    now: new Date(),
  });
  await OutboxMessage.updateOne({ _id: id }, { $set: { state: 'dead', tries: 8, lastError: 'EENVELOPE 550 RCPT TO' } });
  return id;
}

describe('the pages of auditors and administrators', () => {
  useDatabase();
  let auditor: string;
  let administrator: string;
  let applicant: string;

  beforeAll(async () => {
    const cookieOf = async (role: 'auditor' | 'administrator' | 'representative') =>
      (await signIn(await createUser({ roles: [role] }))).cookie;
    auditor = await cookieOf('auditor');
    administrator = await cookieOf('administrator');
    applicant = await cookieOf('representative');
  });

  it('refuse who is signed out or has another role', async () => {
    const id = await deadMail();
    const form = { 'ids[]': [id] };
    for (const [door, path, other] of [
      [audit, '/audit', administrator],
      [auditCsv, '/audit.csv', administrator],
      [outbox, '/outbox', auditor],
      [jobs, '/jobs', auditor],
    ] as const) {
      expect([path, await statusOf(door as Door, path)]).toEqual([path, 303]);
      expect([path, await statusOf(door as Door, path, { cookie: other })]).toEqual([path, 403]);
      expect([path, await statusOf(door as Door, path, { cookie: applicant })]).toEqual([path, 403]);
    }
    expect(await statusOf(retries, '/outbox/retries', { cookie: auditor, form })).toBe(403);
    const reason = { params: { messageId: id }, form: { reason: 'no' } };
    expect(await statusOf(discarding as Door, `/outbox/${id}/discarding`, { cookie: auditor, ...reason })).toBe(403);
    expect(await OutboxMessage.findById(id).lean()).toMatchObject({ state: 'dead', discarded: null });
  });

  it('list events by person and subject, in pages and as a file', async () => {
    const user = await createUser({ name: 'Ogulgerek Annaýewa' });
    await signIn(user);
    const page = await audit(routeArgs('/audit?q=Ogulgerek', { cookie: auditor }));
    expect(page.total).toBe(await AuditEvent.countDocuments({ actorId: user.id }));
    expect(page.rows.every(({ cells }) => cells.person === 'Ogulgerek Annaýewa')).toBe(true);
    const file = await auditCsv(routeArgs('/audit.csv', { cookie: auditor }));
    const lines = (await file.text()).trim().split('\r\n');
    expect(lines).toHaveLength((await AuditEvent.countDocuments()) + 1);
  });

  it('publish the heads of ended days to everybody, and not today’s', async () => {
    await createUser();
    await AuditEvent.create({
      _id: 'e1',
      at: new Date(),
      action: 'x.y',
      actorRoles: [],
      subject: { kind: 'k', id: 'i' },
      details: {},
      unchainedSince: new Date(),
    });
    await chainEvents(new Date(Date.now() - 3 * 86_400_000));
    await AuditEvent.create({
      _id: 'e2',
      at: new Date(),
      action: 'x.y',
      actorRoles: [],
      subject: { kind: 'k', id: 'i' },
      details: {},
      unchainedSince: new Date(),
    });
    await chainEvents(new Date());
    const published = (await (await heads(routeArgs('/audit/heads.json'))).json()) as { heads: { day: string }[] };
    expect(published.heads).toHaveLength(1);
    const day = published.heads[0]?.day ?? '';
    const one = await headOfDay(routeArgs(`/audit/heads/${day}.json`, { params: { day } }));
    expect(await one.json()).toEqual(published.heads[0]);
    expect(await statusOf(headOfDay, '/audit/heads/2999-01-01.json', { params: { day: '2999-01-01' } })).toBe(404);
  });

  it('show the outbox with masked addresses and without content', async () => {
    await deadMail('secret-person@example.org');
    const shown = JSON.stringify(await outbox(routeArgs('/outbox?state=dead', { cookie: administrator })));
    expect(shown).toContain('s•••@example.org');
    expect(shown).not.toContain('secret-person');
    expect(shown).not.toContain('props');
  });

  it('send dead mails again, all or none, and say so in the audit trail', async () => {
    const [one, two] = [await deadMail(), await deadMail()];
    await OutboxMessage.updateOne({ _id: two }, { $set: { state: 'sent' } });
    const both = { cookie: administrator, form: { 'ids[]': [one, two] } };
    expect(await statusOf(retries, '/outbox/retries', both)).toBe(409);
    expect((await OutboxMessage.findById(one).lean())?.state).toBe('dead');
    expect(await statusOf(retries, '/outbox/retries', { cookie: administrator, form: { 'ids[]': [one] } })).toBe(303);
    expect(await OutboxMessage.findById(one).lean()).toMatchObject({ state: 'waiting', tries: 0 });
    expect(await AuditEvent.countDocuments({ action: 'outbox.retried', 'subject.id': one })).toBe(1);
  });

  it('discard a mail with a reason, once', async () => {
    const id = await deadMail();
    const post = (reason: string) =>
      statusOf(discarding as Door, `/outbox/${id}/discarding`, {
        cookie: administrator,
        params: { messageId: id },
        form: { reason },
      });
    expect(await post('  ')).toBe(400);
    expect(await post('The address does not exist')).toBe(303);
    expect(await post('again')).toBe(409);
    expect(await OutboxMessage.findById(id).lean()).toMatchObject({ state: 'discarded', props: null });
    expect(await AuditEvent.countDocuments({ action: 'outbox.discarded', 'subject.id': id })).toBe(1);
  });

  it('show mails to everybody only where there is no mail server and no production', async () => {
    const config = currentConfig();
    const id = await enqueueMail({
      to: { email: 'demo@example.org', locale: 'tk' },
      template: 'undelivered',
      props: { count: 2 },
      now: new Date(),
    });
    await startDelivery({ ...config, SMTP_URL: undefined }, pino({ level: 'silent' })).deliverDue();
    expect(JSON.stringify(await mailList(routeArgs('/mail')))).toContain('demo@example.org');
    const frame = await mailFrame(routeArgs(`/mail/${id}/page`, { params: { messageId: id } }));
    expect(await frame.text()).toContain('<html lang="tk"');
    const { OPENCALL_MODE } = config;
    config.OPENCALL_MODE = 'production';
    expect(await statusOf(mailList, '/mail')).toBe(404);
    config.OPENCALL_MODE = OPENCALL_MODE;
    config.SMTP_URL = 'smtp://127.0.0.1:1';
    expect(await statusOf(mailFrame, `/mail/${id}/page`, { params: { messageId: id } })).toBe(404);
    config.SMTP_URL = undefined;
  });

  it('end the collected mail with one click, and let people choose again; foreign links open nothing', async () => {
    const user = await createUser({ record: { mailPreference: 'daily' } });
    const path = preferencePath(user.id);
    const token = path.split('/').at(-1) ?? '';
    const post = (form: Record<string, string>, with_ = token) =>
      statusOf(preference as Door, path, { params: { token: with_ }, form });
    const chosen = async () => (await User.findById(user.id).lean())?.mailPreference;
    expect(await post({ 'List-Unsubscribe': 'One-Click' })).toBe(200);
    expect(await chosen()).toBe('urgent');
    expect(await post({ preference: 'sometimes' })).toBe(400);
    expect(await post({ preference: 'daily' })).toBe(200);
    expect(await chosen()).toBe('daily');
    expect(await post({ preference: 'urgent' }, `${token.slice(0, -2)}AA`)).toBe(404);
    expect(await chosen()).toBe('daily');
    expect(await AuditEvent.countDocuments({ action: 'accounts.mail-preference-changed', actorId: user.id })).toBe(2);
  });

  it('know every mail by a name', () => {
    expect([...MAIL_NAMES].sort()).toEqual(Object.keys(mails).sort());
  });
});
