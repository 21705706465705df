import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { STAFF_ROLES } from '~/domain/accounts/roles';
import {
  action as section,
  loader as sectionPage,
} from '~/routes/applications.$applicationId.sections.$section._index';
import { comment } from '#server/applications/comment';
import { countDrafts } from '#server/applications/count-drafts';
import { getDraft } from '#server/applications/get-draft';
import { getOfficeCall } from '#server/calls/get-office-call';
import { saveSection } from '#server/applications/save-section';
import { AuditEvent } from '#server/models/audit-event';
import { StoredFile } from '#server/models/stored-file';
import { atApplication } from '#tests/factories/application-route';
import { beginDraft, publishCallToApply } from '#tests/factories/application';
import { createCallOffice, type CallOffice } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { samples } from '#tests/factories/file-samples';
import { everyRoute } from '#tests/factories/routes';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

const MARKERS = Array.from({ length: 50 }, (_, at) => `marker-${at}-${randomUUID()}`);
const [INSIDE = '', NAMED = '', SAID = '', ...TYPED] = MARKERS;

/** A form that every address of an application would take from its own people. */
const STOLEN = {
  'answers.need': 'stolen',
  'copy[]': ['need'],
  'seen.need': '',
  base: '{}',
  seen: '1',
  text: 'x',
  formKey: randomUUID(),
  declaration: 'yes',
  currentPassword: 'stolen as well',
};

describe('what an organisation prepares', () => {
  useDatabase();
  let office: CallOffice;
  let callId: string;
  let draft: Awaited<ReturnType<typeof beginDraft>>;
  let fileId: string;

  beforeAll(async () => {
    const now = new Date();
    office = await createCallOffice(now);
    const call = await publishCallToApply(office, now);
    callId = call.id;
    draft = await beginDraft(call.reference, now);
    const whole = { actor: draft.actor, applicationId: draft.id, base: {}, now };
    await saveSection({ ...whole, section: 'relevance', typed: { 'answers.need': TYPED.join(' ') } });
    const input = { text: SAID, formKey: randomUUID() };
    await comment({ actor: draft.colleague, applicationId: draft.id, section: 'relevance', input, now });
    const at = await atApplication({ id: draft.actor.userId }, draft.id);
    const bytes = Buffer.concat([samples.pdf(), Buffer.from(`\n% ${INSIDE}\n`)]);
    const files = [{ field: 'files.licence', name: `${NAMED}.pdf`, bytes }];
    const params = { section: 'annexes' };
    const sent = await at.send(section, files, { upload: 'licence', base: '{}' }, '/sections/annexes', params);
    expect(sent).toMatchObject({
      status: 303,
      location: `/applications/${draft.id}/sections/annexes#question-licence`,
    });
    const stored = await StoredFile.findOne({ 'subject.id': `${draft.id}.licence` })
      .orFail()
      .lean();
    fileId = stored._id;
  });

  it('stands nowhere in the database in clear', async () => {
    const seen = await getDraft({ actor: draft.actor, applicationId: draft.id, now: new Date() });
    expect(JSON.stringify(seen)).toContain(TYPED[0]);
    expect(seen.files.licence?.[0]?.name).toContain(NAMED);
    const collections = (await mongoose.connection.db?.collections()) ?? [];
    expect(collections.length).toBeGreaterThan(20);
    for (const collection of collections) {
      for await (const document of collection.find()) {
        const raw = Buffer.from(mongoose.mongo.BSON.serialize(document)).toString('latin1');
        for (const marker of MARKERS) expect(raw.includes(marker), collection.collectionName).toBe(false);
      }
    }
  });

  it('is not opened by any address to staff of any role, nor to another organisation', async () => {
    const routes = everyRoute().filter(({ path }) => /application|^files/i.test(path));
    expect(routes.length).toBeGreaterThan(8);
    const strangers = [
      ...(await Promise.all(STAFF_ROLES.map((role) => createUser({ roles: [role] })))),
      await createUser({ roles: [...STAFF_ROLES] }),
      { id: office.manager.userId },
      await createUser(),
    ];
    for (const { id } of strangers) {
      const { cookie } = await signIn({ id });
      for (const route of routes) {
        for (const part of ['loader', 'action'] as const) {
          const run = route[part];
          if (!run || !route.path.includes(':')) continue;
          const params = { applicationId: draft.id, section: 'relevance', fileId, id: fileId, question: 'licence' };
          const path = route.path.replace(
            /:(\w+)\??/g,
            (_, name: string) => params[name as keyof typeof params] ?? 'x',
          );
          const form = part === 'action' ? { form: STOLEN } : {};
          const answer = await callRoute(async (args) => run(args), routeArgs(`/${path}`, { cookie, params, ...form }));
          expect([403, 404], `${part} ${path}`).toContain(answer.status);
          for (const marker of MARKERS) expect(JSON.stringify(answer.data ?? '')).not.toContain(marker);
        }
      }
    }
    expect((await getDraft({ actor: draft.actor, applicationId: draft.id, now: new Date() })).typed).toMatchObject({
      'answers.need': TYPED.join(' '),
    });
  });

  it('is shown to the office as a number', async () => {
    expect(await countDrafts(callId)).toBe(1);
    const call = await getOfficeCall(office.manager, callId, new Date());
    expect(call.drafts).toBe(1);
    const said = JSON.stringify(call);
    for (const secret of [draft.id, draft.actor.home?.id ?? '', draft.actor.userId]) expect(said).not.toContain(secret);
  });

  it('leaves audit events that name nobody', async () => {
    const events = await AuditEvent.find({ action: /^(applications|files)\./ }).lean();
    expect(events.length).toBeGreaterThan(1);
    for (const event of events) {
      expect(event).toMatchObject({ actorId: null, requestId: null });
      const said = JSON.stringify(event);
      for (const secret of [draft.actor.home?.id ?? '', draft.actor.userId, draft.colleague.userId, ...MARKERS]) {
        expect(said).not.toContain(secret);
      }
    }
  });

  it('is read by its own people', async () => {
    const at = await atApplication({ id: draft.colleague.userId }, draft.id);
    const page = await at.read(sectionPage, '/sections/relevance', { section: 'relevance' });
    expect(page.status).toBe(200);
    expect(JSON.stringify(page.data)).toContain(SAID);
  });
});
