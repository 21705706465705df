import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { beginUpload } from '#server/files/begin-upload';
import { receiveWhole } from '#server/files/receive-whole';
import { removeFile } from '#server/files/remove-file';
import { Call } from '#server/models/call';
import { Screening } from '#server/models/screening';
import { User } from '#server/models/user';
import { getDocumentsAsked } from '#server/screening/get-documents-asked';
import { getScreening } from '#server/screening/get-screening';
import { giveOpinion } from '#server/screening/give-opinion';
import { handIn } from '#server/screening/hand-in';
import { requestDocuments } from '#server/screening/request-documents';
import { saveRequested } from '#server/screening/save-requested';
import { supplementOf } from '#server/screening/supplement';
import { lotsAt, recuse, type Member } from '#tests/factories/evaluation';
import { samples } from '#tests/factories/file-samples';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { callInScreening, checksFor, findings } from '#tests/factories/screening';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

const now = () => new Date();

async function prepared(wishes: Parameters<typeof callInScreening>[0] = {}) {
  const screened = await callInScreening(wishes);
  const { applicationId, organisationId } = screened.call.applications[0]!;
  const home = { kind: 'organisation' as const, id: organisationId };
  const signatory = await createUser({ roles: ['signatory'], home });
  const representative = await createUser({ roles: ['representative'], home });
  const wanted = { callId: screened.call.id, applicationId };
  const input = { questions: ['statutes', 'phone'], reason: 'The statutes are missing' };
  const ask = (by: Member = screened.secretary, over: Partial<typeof input> = {}) =>
    requestDocuments({ actor: by.actor, ...wanted, input: { ...input, ...over }, now: now() });
  const send = (actor: Actor, question = 'statutes') =>
    receiveWhole({
      actor,
      subject: { kind: 'supplement', id: `${applicationId}.${question}` },
      name: 'Tertipnama.pdf',
      source: (async function* () {
        yield await Promise.resolve(samples.pdf());
      })(),
      now: now(),
    });
  const save = async (actor: Actor, typed: Record<string, string>, base?: string) => {
    const shown = base ?? (await getDocumentsAsked({ actor, applicationId, locale: 'en', now: now() })).base;
    await saveRequested({ actor, applicationId, typed, base: shown, now: now() });
  };
  const hand = (actor: Actor, over: { currentPassword?: string; formKey?: string } = {}) =>
    handIn({ actor, applicationId, input: { currentPassword: PASSWORD, formKey: randomUUID(), ...over }, clock: now });
  return { ...screened, applicationId, organisationId, signatory, representative, wanted, ask, send, save, hand };
}

const passEnd = (applicationId: string) =>
  Screening.updateOne({ _id: applicationId }, { $set: { 'request.until': new Date(Date.now() - 1_000) } });

describe('asking for missing documents', () => {
  it('is done once, by the secretary or the chair, and mailed to the organisation', async () => {
    const at = await prepared();
    expect(await refusalOf(at.ask(at.members[0]))).toBe('not-permitted');
    expect(await refusalOf(at.ask(at.alternate))).toBe('not-found');
    await at.ask();
    expect(await explanationOf(at.ask(at.chair))).toBe('screening.error.askedOnce');
    const [mail] = await mailsTo(at.representative.email);
    expect(mail?.template).toBe('documents-asked');
    expect(mail?.mail.text).toContain(`/applications/${at.applicationId}/documents-asked`);
    expect(mail?.mail.text).not.toContain('statutes are missing');
    const { request } = await Screening.findById(at.applicationId).orFail().lean();
    const days = ((request?.until.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(5);
    expect(days).toBeLessThan(6);
  });

  it('names only documents and short facts, where the call allows it, and not after the outcome', async () => {
    const at = await prepared();
    expect(await explanationOf(at.ask(at.secretary, { questions: ['approach'] }))).toBe('screening.error.notAskable');
    expect(await explanationOf(at.ask(at.secretary, { questions: ['nothing'] }))).toBe('screening.error.notAskable');
    const without = await prepared({ terms: { documentDays: 0 } });
    expect(await explanationOf(without.ask())).toBe('screening.error.noRequests');
    const checks = await checksFor(at, at.secretary);
    for (const { actor } of at.members.slice(0, 2)) {
      await giveOpinion({ actor, ...at.wanted, findings: findings(checks), now: now() });
    }
    expect(await explanationOf(at.ask())).toBe('screening.error.decided');
    await lotsAt(at.call, 'evaluation');
    expect(await explanationOf(at.ask())).toBe('screening.error.notNow');
  });

  it('sets earlier opinions aside, and no new one is given before the answer or the end', async () => {
    const at = await prepared();
    const [one, other] = at.members as [Member, Member];
    const checks = await checksFor(at, one);
    const give = ({ actor }: Member) => giveOpinion({ actor, ...at.wanted, findings: findings(checks), now: now() });
    await give(one);
    await at.ask();
    const page = await getScreening({ actor: other.actor, ...at.wanted, now: now() });
    expect(page).toMatchObject({ state: 'documents', given: 0, act: null });
    expect(await explanationOf(give(other))).toBe('screening.error.waiting');
    await passEnd(at.applicationId);
    await give(other);
    await give(one);
    expect((await getScreening({ actor: one.actor, ...at.wanted, now: now() })).outcome?.eligible).toBe(true);
  });
});

describe('handing in what was asked for', () => {
  it('puts answers and files beside the submission, and tells who may read it', async () => {
    const at = await prepared();
    const recused = at.members[0]!;
    await at.ask();
    await recuse(at.call, recused.actor, at.organisationId);
    await at.send(at.representative.actor);
    await at.save(at.representative.actor, { 'answers.phone': '+993 12 000000', 'answers.approach': 'Better words' });
    expect(await supplementOf(at.applicationId)).toBeNull();
    await at.hand(at.signatory.actor);
    const supplement = await supplementOf(at.applicationId);
    expect(supplement?.answers).toMatchObject({ phone: '+993 12 000000' });
    expect(supplement?.answers).not.toHaveProperty('approach');
    expect(supplement?.files).toMatchObject([{ question: 'statutes', name: 'Tertipnama.pdf' }]);
    const { checks } = await getScreening({ actor: at.secretary.actor, ...at.wanted, now: now() });
    expect(checks.find(({ key }) => key === 'file-statutes')).toMatchObject({ machine: 'met' });
    expect(await templatesTo(at.secretary)).toContain('documents-answered');
    expect(await templatesTo(recused)).not.toContain('documents-answered');
    expect(await templatesTo(at.alternate)).not.toContain('documents-answered');
  });

  it('is a signatory’s, with the password, of something, and counts once', async () => {
    const at = await prepared();
    await at.ask();
    expect(await refusalOf(at.hand(at.representative.actor))).toBe('not-permitted');
    expect(await explanationOf(at.hand(at.signatory.actor))).toBe('screening.error.noAnswer');
    await at.send(at.representative.actor);
    expect(await refusalOf(at.hand(at.signatory.actor, { currentPassword: 'wrong' }))).toBe('invalid');
    const formKey = randomUUID();
    await Promise.all([at.hand(at.signatory.actor, { formKey }), at.hand(at.signatory.actor, { formKey })]);
    await at.hand(at.signatory.actor, { formKey });
    expect(await explanationOf(at.hand(at.signatory.actor))).toBe('screening.error.handedIn');
    expect(await explanationOf(at.save(at.representative.actor, { 'answers.phone': '1' }))).toBe(
      'screening.error.handedIn',
    );
    expect(await refusalOf(at.send(at.representative.actor))).toBe('not-permitted');
  });

  it('is late from the end on, whatever was prepared', async () => {
    const at = await prepared();
    await at.ask();
    const { id } = await at.send(at.representative.actor);
    await passEnd(at.applicationId);
    expect(await refusalOf(at.hand(at.signatory.actor))).toBe('late');
    expect(await refusalOf(at.save(at.representative.actor, { 'answers.phone': '1' }))).toBe('late');
    expect(await refusalOf(at.send(at.representative.actor))).toBe('not-permitted');
    expect(await refusalOf(removeFile({ actor: at.representative.actor, fileId: id, now: now() }))).toBe(
      'not-permitted',
    );
    expect(await supplementOf(at.applicationId)).toBeNull();
  });

  it('keeps what a colleague typed meanwhile', async () => {
    const at = await prepared();
    await at.ask();
    const { base } = await getDocumentsAsked({
      actor: at.signatory.actor,
      applicationId: at.applicationId,
      locale: 'en',
      now: now(),
    });
    await at.save(at.representative.actor, { 'answers.phone': 'first' });
    expect(await refusalOf(at.save(at.signatory.actor, { 'answers.phone': 'second' }, base))).toBe('stale');
    await at.save(at.signatory.actor, { 'answers.phone': 'first' }, base);
  });

  it('is nobody else’s: not another organisation’s, not the committee’s, not where nothing was asked', async () => {
    const at = await prepared();
    const stranger = await createUser();
    const read = (actor: Actor) =>
      getDocumentsAsked({ actor, applicationId: at.applicationId, locale: 'en', now: now() });
    expect(await refusalOf(read(at.signatory.actor))).toBe('not-found');
    await at.ask();
    expect(await refusalOf(read(stranger.actor))).toBe('not-found');
    expect(await refusalOf(read(at.secretary.actor))).toBe('not-found');
    expect(await refusalOf(at.send(stranger.actor))).toBe('not-found');
    expect(await refusalOf(at.send(at.representative.actor, 'licence'))).toBe('not-found');
    await Call.updateOne({ _id: at.call.id }, { $set: { cancelled: { by: 'x', at: now(), reason: {} } } });
    expect(await refusalOf(at.hand(at.signatory.actor))).toBe('wrong-state');
  });

  it('takes the files that the question takes', async () => {
    const at = await prepared();
    await at.ask();
    const subject = { kind: 'supplement' as const, id: `${at.applicationId}.statutes` };
    const input = { name: 'x.pdf', subject, size: 2_000_000, sha256: null };
    expect(await refusalOf(beginUpload({ actor: at.representative.actor, input, now: now() }))).toBe('too-large');
    await at.send(at.representative.actor);
    expect(await refusalOf(at.send(at.representative.actor))).toBe('wrong-state');
  });
});

async function templatesTo({ actor }: Member): Promise<string[]> {
  const { email } = await User.findById(actor.userId).orFail().lean();
  return (await mailsTo(email)).map(({ template }) => template);
}
