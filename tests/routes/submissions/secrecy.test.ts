import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { STAFF_ROLES } from '~/domain/accounts/roles';
import { comment } from '#server/applications/comment';
import { getDraft } from '#server/applications/get-draft';
import { getSection } from '#server/applications/get-section';
import { writeBackup } from '#server/database/write-backup';
import { StoredFile } from '#server/models/stored-file';
import { Submission } from '#server/models/submission';
import { completeDraft, type Begun } from '#tests/factories/application';
import { samples } from '#tests/factories/file-samples';
import { temporaryFolder } from '#tests/factories/portal-process';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { everyRoute } from '#tests/factories/routes';
import { signIn } from '#tests/factories/sign-in';
import { callToSubmit } from '#tests/factories/submission';
import { createUser, PASSWORD } from '#tests/factories/user';

const MARKERS = Array.from({ length: 50 }, (_, at) => `marker-${at}-${randomUUID()}`);
/** Where the organisation's people have their mail: it says which organisation it is. */
const DOMAIN = `${randomUUID()}.example`;
const [INSIDE = '', NAMED = '', SAID = '', REASON = '', ...TYPED] = MARKERS;

describe('what was submitted, before the opening', () => {
  // With a mail server, if one that never answers, there is no mailbox to look into.
  const running = usePortalOnTestDatabase({ LOG_LEVEL: 'debug', SMTP_URL: 'smtp://127.0.0.1:9' });
  let call: Awaited<ReturnType<typeof callToSubmit>>;
  let draft: Begun;
  let cookie: string;

  const post = async (path: string, body: URLSearchParams | FormData) => {
    const { baseUrl } = running.portal;
    const headers = { cookie, origin: baseUrl };
    const answer = await fetch(`${baseUrl}${path}`, { method: 'POST', headers, body, redirect: 'manual' });
    expect(answer.status, `${path}: ${(await answer.text()).slice(0, 2_000)}`).toBe(303);
    return answer.headers.get('location') ?? '';
  };
  const confirmed = (fields: Record<string, string>) =>
    new URLSearchParams({ formKey: randomUUID(), currentPassword: PASSWORD, code: '', ...fields });

  beforeAll(async () => {
    call = await callToSubmit();
    const { actor } = await createUser({ email: `aman@${DOMAIN}` });
    draft = await completeDraft(call.reference, new Date(), actor);
    ({ cookie } = await signIn({ id: draft.actor.userId }));
    const at = `/applications/${draft.id}`;
    const ofSection = { actor: draft.actor, applicationId: draft.id, section: 'relevance', now: new Date() };
    const { base } = await getSection(ofSection);
    const { typed } = await getDraft(ofSection);
    const fields = { 'answers.need': TYPED.join(' '), 'answers.with-partners': String(typed['answers.with-partners']) };
    const words = { 'answers.methods': 'As before', base: JSON.stringify(base) };
    await post(`${at}/sections/relevance`, new URLSearchParams({ ...fields, ...words }));
    const form = new FormData();
    form.set('upload', 'licence');
    form.set('base', JSON.stringify((await getSection({ ...ofSection, section: 'annexes' })).base));
    const bytes = Buffer.concat([samples.pdf(), Buffer.from(`\n% ${INSIDE}\n`)]);
    form.set('files.licence', new File([new Uint8Array(bytes)], `${NAMED}.pdf`));
    await post(`${at}/sections/annexes`, form);
    await comment({ ...ofSection, input: { text: SAID, formKey: randomUUID() } });
    await post(`${at}/submission`, confirmed({ declaration: 'yes' }));
    await post(`${at}/revision`, new URLSearchParams());
    await post(`${at}/submission`, confirmed({ declaration: 'yes' }));
    await post(`${at}/withdrawal`, confirmed({ reason: REASON }));
    await post(`${at}/submission`, confirmed({ declaration: 'yes' }));
  }, 300_000);

  const assertNothing = (text: string, where: string) => {
    for (const marker of MARKERS) expect(text.includes(marker), where).toBe(false);
  };

  it('stands in no collection, no piece of a file, no backup and no line of the log', async () => {
    expect(await Submission.countDocuments({ applicationId: draft.id })).toBe(3);
    const seen = await getDraft({ actor: draft.actor, applicationId: draft.id, now: new Date() });
    expect(JSON.stringify(seen)).toContain(TYPED[0]);
    expect(JSON.stringify(seen.files)).toContain(NAMED);
    const collections = (await mongoose.connection.db?.collections()) ?? [];
    expect(collections.length).toBeGreaterThan(20);
    for (const collection of collections) {
      for await (const document of collection.find()) {
        assertNothing(
          Buffer.from(mongoose.mongo.BSON.serialize(document)).toString('latin1'),
          collection.collectionName,
        );
      }
    }
    const file = join(temporaryFolder(), 'backup');
    await writeBackup(file, new Date());
    const backup = gunzipSync(readFileSync(file)).toString('latin1');
    expect(backup).toContain(draft.id);
    assertNothing(backup, 'backup');
    expect(running.portal.output()).toContain('/submission');
    assertNothing(running.portal.output(), 'log');
    expect(running.portal.output()).not.toContain(PASSWORD);
  });

  it('is shown by no page and no export to anybody of the staff, to an opener, another organisation or a visitor', async () => {
    const submissions = await Submission.find({ applicationId: draft.id }).lean();
    const secrets = submissions.flatMap(({ receipt, sha256 }) => [receipt, sha256]);
    const { _id: fileId } = await StoredFile.findOne({ 'subject.id': `${draft.id}.licence`, removed: null })
      .orFail()
      .lean();
    const params: Record<string, string> = {
      reference: call.reference,
      callId: call.id,
      applicationId: draft.id,
      organisationId: draft.actor.home?.id ?? '',
      userId: draft.actor.userId,
      receipt: submissions[2]?.receipt ?? '',
      section: 'relevance',
      question: 'licence',
      number: '1',
      fileId,
      id: fileId,
    };
    const addresses = everyRoute()
      .filter(({ loader, path }) => loader && !path.includes('*'))
      .map(({ path }) => `/${path.replace(/:(\w+)\??/g, (_, name: string) => params[name] ?? 'x')}`);
    expect(addresses.length).toBeGreaterThan(120);
    const people = [
      await createUser({ roles: [...STAFF_ROLES] }),
      await createUser({ roles: ['administrator'] }),
      await createUser({ roles: ['auditor'] }),
      await createUser({ roles: ['finance'] }),
      { id: call.office.manager.userId },
      { id: call.office.approver.userId },
      { id: call.openers[0]?.actor.userId ?? '' },
      await createUser(),
    ];
    const cookies = [...(await Promise.all(people.map(async ({ id }) => (await signIn({ id })).cookie))), ''];
    const own = new Set<string>();
    for (const address of addresses) {
      const read = async (who: string) => {
        const answer = await fetch(`${running.portal.baseUrl}${address}`, {
          headers: who ? { cookie: who } : {},
          redirect: 'manual',
        });
        return { status: answer.status, text: Buffer.from(await answer.arrayBuffer()).toString('latin1') };
      };
      for (const { status, text } of await Promise.all(cookies.map(read))) {
        expect(status, address).toBeLessThan(500);
        // The address itself has a receipt's number: pages repeat it in links.
        const shown = text.replaceAll(address, '').replaceAll(encodeURIComponent(address), '');
        assertNothing(shown, address);
        if (address.startsWith('/outbox')) expect(shown.includes(DOMAIN), address).toBe(false);
        for (const secret of secrets) {
          if (!address.includes(secret)) expect(shown.includes(secret), `${address} tells ${secret}`).toBe(false);
        }
      }
      const { text } = await read(cookie);
      for (const secret of [...MARKERS, ...secrets]) if (text.includes(secret)) own.add(secret);
    }
    // The organisation itself is shown what it said, and its receipts; a digest stands on its own receipt only.
    const receipts = submissions.map(({ receipt }) => receipt);
    for (const secret of [TYPED[0], NAMED, SAID, ...receipts, submissions[2]?.sha256]) expect(own).toContain(secret);
  }, 300_000);
});
