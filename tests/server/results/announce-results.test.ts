import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inTransaction } from '#server/database/transaction';
import { Call, type CallRecord } from '#server/models/call';
import { CallResult } from '#server/models/call-result';
import { CallSubscription } from '#server/models/call-subscription';
import { OutboxMessage } from '#server/models/outbox-message';
import { announceResults } from '#server/results/announce-results';
import { publishResults } from '#server/results/publish-results';
import { lettersProofread } from '#tests/factories/letters';
import { mailsTo } from '#tests/factories/mails';
import { issueResults } from '#tests/factories/results';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const subscribe = (email: string, wishes: object = {}) =>
  CallSubscription.create({
    _id: randomUUID(),
    email,
    emailKey: email,
    locale: 'en',
    services: [],
    places: [],
    since: new Date(),
    ...wishes,
  });

const told = async () =>
  (await OutboxMessage.find({ template: 'results-published' }).lean()).map(({ to }) => to.email).sort();

describe('the news of results', () => {
  it('reaches applicants and subscribers once, from the issue of the letters on', async () => {
    const decided = await lettersProofread();
    const people: { email: string }[] = [];
    for (const { organisationId: id } of decided.call.applications) {
      people.push(await createUser({ roles: ['signatory'], home: { kind: 'organisation', id } }));
    }
    const [applicant] = people;
    await subscribe('all@example.org', { locale: 'tk' });
    await subscribe('other@example.org', { services: ['assistant'] });
    await subscribe(applicant?.email ?? '');
    expect(await announceResults({ now: new Date() })).toBe(0);
    expect(await CallResult.countDocuments()).toBe(0);

    await issueResults(decided);
    expect(await told()).toEqual([]);
    const stopping = new AbortController();
    stopping.abort();
    expect(await announceResults({ now: new Date(), signal: stopping.signal })).toBe(0);
    await Promise.allSettled([
      announceResults({ now: new Date(), batch: 2 }),
      announceResults({ now: new Date(), batch: 2 }),
    ]);
    await announceResults({ now: new Date(), batch: 2 });
    expect(await told()).toEqual([...people.map(({ email }) => email), 'all@example.org'].sort());
    expect(await announceResults({ now: new Date() })).toBe(0);

    const [mail] = await mailsTo('all@example.org', 'https://opencall.example.org');
    expect(mail?.mail.text).toContain(`https://opencall.example.org/calls/${decided.call.reference}/results`);
    expect(mail?.mail.unsubscribeUrl).toContain('/calls/subscription/ending/');
    const [own] = (await mailsTo(applicant?.email ?? '')).filter(({ template }) => template === 'results-published');
    expect(own?.mail.unsubscribeUrl).toBeUndefined();
  });

  it('of an earlier act reaches its subscribers also where letters of another lot follow before they were told', async () => {
    const decided = await lettersProofread();
    await subscribe('first-lot@example.org', { services: ['home-care'] });
    await issueResults(decided);
    const call = await Call.findById(decided.call.id).orFail().lean<CallRecord>();
    const decision = { callId: decided.call.id };
    await inTransaction(() => publishResults({ decision, call, now: new Date(Date.now() + 1_000) }));
    await announceResults({ now: new Date() });
    expect((await told()).filter((email) => email === 'first-lot@example.org')).toHaveLength(1);
    await inTransaction(() => publishResults({ decision, call, now: new Date(Date.now() + 2_000) }));
    await announceResults({ now: new Date() });
    expect((await told()).filter((email) => email === 'first-lot@example.org')).toHaveLength(1);
  });
});
