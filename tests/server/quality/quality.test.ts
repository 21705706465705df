import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import type { AssessmentInput, DoneVisitInput } from '~/domain/quality/schema';
import { LOCALES } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { findingsToClose, findingsToCorrect } from '#server/desk/waiting-findings';
import { AuditEvent } from '#server/models/audit-event';
import { Finding } from '#server/models/finding';
import { Programme } from '#server/models/programme';
import { QualityVisit } from '#server/models/quality-visit';
import { User } from '#server/models/user';
import { setChecklist } from '#server/quality/checklists';
import { closeFinding, correctFinding } from '#server/quality/correct-finding';
import { remindOfFindings } from '#server/quality/remind-of-findings';
import { getQuality, getVisit } from '#server/quality/get-quality';
import { printVisit } from '#server/quality/print-visit';
import { assessService, cancelVisit, planVisit, recordVisit } from '#server/quality/visit-service';
import { dayIn } from '#tests/factories/agreement';
import { mailsTo } from '#tests/factories/mails';
import { answers, plan, seen, STANDARDS, standardised, visited } from '#tests/factories/quality';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { readsPdf, textOf } from '#tests/factories/seen-text';
import { deliveredService } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();

describe('a visit', () => {
  it('is planned by the standards of its day, recorded once with a number, and has findings with a day', async () => {
    const delivered = await standardised();
    const { manager: actor, caseworker, service } = delivered;
    const serviceId = service._id;
    const visitId = await plan(delivered);
    // Standards that change meanwhile are those of later visits.
    await setChecklist({ actor, serviceId, input: { version: 1, standards: STANDARDS.slice(0, 1) }, now });
    const record = (input: DoneVisitInput) => recordVisit({ actor, serviceId, visitId, input, now });
    expect(await explanationOf(record(seen({ doneOn: dayIn(1) })))).toBe('quality.error.future');
    expect(await explanationOf(record(seen({ answers: { q1: answers.q1 } })))).toBe('quality.error.answer');
    const [finding] = seen().findings;
    if (!finding) throw new Error('There is a finding');
    expect(await explanationOf(record(seen({ findings: [{ ...finding, dueOn: dayIn(-1) }] })))).toBe(
      'quality.error.due',
    );
    expect(await refusalOf(getVisit({ actor: caseworker, serviceId, visitId, side: 'provider', now }))).toBe(
      'not-found',
    );
    const both = await Promise.allSettled([record(seen()), record(seen())]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await Finding.countDocuments({ visitId })).toBe(1);
    const page = await getVisit({ actor: caseworker, serviceId, visitId, side: 'provider', now });
    expect(page.visit).toMatchObject({ state: 'done', answers: [{ key: 'q1' }, { key: 'q2', note: 'No notes' }] });
    expect(page.visit.number).toMatch(/-VIS-\d{4}-0001$/);
    expect(await refusalOf(record(seen({ version: 2 })))).toBe('wrong-state');
  });

  it('is cancelled while it is planned; a day that has gone is not planned for', async () => {
    const delivered = await standardised();
    const { manager: actor, service } = delivered;
    expect(await explanationOf(plan(delivered, dayIn(-1)))).toBe('quality.error.past');
    const visitId = await plan(delivered);
    const cancel = (version: number) =>
      cancelVisit({ actor, serviceId: service._id, visitId, input: { version }, now });
    expect(await refusalOf(cancel(4))).toBe('stale');
    await cancel(1);
    expect(await refusalOf(cancel(2))).toBe('wrong-state');
  });

  it('is the manager’s: not the provider’s, another office’s, nor the approver’s; and there must be standards', async () => {
    const delivered = await standardised();
    const other = await standardised();
    const { service, caseworker, manager } = delivered;
    const { actor: approver } = await createUser({ roles: ['approver'], home: manager.home });
    const by = (actor: typeof manager) =>
      refusalOf(planVisit({ actor, serviceId: service._id, input: { plannedOn: dayIn(1), visitors: 'X' }, now }));
    expect(await by(caseworker)).toBe('not-found');
    expect(await by(other.manager)).toBe('not-found');
    expect(await by(approver)).toBe('not-permitted');
    expect(await QualityVisit.countDocuments({ serviceId: service._id })).toBe(0);
    const bare = await deliveredService();
    await Programme.updateOne({ _id: bare.service.programmeId }, { $set: { serviceTypes: [] } });
    expect(await explanationOf(plan(bare))).toBe('quality.error.noStandards');
  });
});

describe('a finding', () => {
  it('is corrected by the provider and closed by the visitor, or given back', async () => {
    const { service, manager, caseworker, finding } = await visited();
    const of = { serviceId: service._id, findingId: finding._id, now };
    const correct = (version: number) =>
      correctFinding({ ...of, actor: caseworker, input: { version, text: 'A book' } });
    const decide = (version: number, decision: 'close' | 'return') =>
      closeFinding({ ...of, actor: manager, input: { version, decision, text: 'Seen' } });
    expect(await findingsToCorrect.count(caseworker, now)).toBe(1);
    expect(await refusalOf(decide(1, 'close'))).toBe('wrong-state');
    await correct(1);
    expect(await findingsToClose.list(manager, now, 5)).toMatchObject([{ values: { finding: 'No notes' } }]);
    await decide(2, 'return');
    expect(await refusalOf(correct(1))).toBe('stale');
    await correct(3);
    await decide(4, 'close');
    expect(await refusalOf(correct(5))).toBe('wrong-state');
    expect([await findingsToCorrect.count(caseworker, now), await findingsToClose.count(manager, now)]).toEqual([0, 0]);
    expect(
      (await getQuality({ actor: caseworker, serviceId: service._id, side: 'provider', page: 1, now })).findings,
    ).toEqual([]);
    const events = await AuditEvent.find({ 'subject.id': finding._id }).lean();
    expect(events.map(({ action }) => action).sort()).toEqual(
      ['recorded', 'corrected', 'returned', 'corrected', 'closed'].map((what) => `findings.${what}`).sort(),
    );
  });

  it('is nobody else’s', async () => {
    const { service, manager, caseworker, finding } = await visited();
    const other = await visited();
    const of = { serviceId: service._id, findingId: finding._id, now };
    const input = { version: 1, text: 'A book' };
    expect(await refusalOf(correctFinding({ ...of, actor: other.caseworker, input }))).toBe('not-found');
    expect(await refusalOf(correctFinding({ ...of, actor: manager, input }))).toBe('not-found');
    const others = { ...of, serviceId: other.service._id };
    expect(await refusalOf(correctFinding({ ...others, actor: other.caseworker, input }))).toBe('not-found');
    const closing = { ...input, decision: 'close' as const };
    expect(await refusalOf(closeFinding({ ...of, actor: caseworker, input: closing }))).toBe('not-found');
  });
});

it('standards are versions: of two at once one is the next, and an old form is told', async () => {
  const { manager: actor, service } = await deliveredService();
  const set = () => setChecklist({ actor, serviceId: service._id, input: { version: 0, standards: STANDARDS }, now });
  const both = await Promise.allSettled([set(), set()]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await refusalOf(set())).toBe('stale');
});

it('a provider assesses its own service by the same standards, and only its own', async () => {
  const { service, caseworker, manager } = await standardised();
  const input: AssessmentInput = { answers, summary: 'We do well' };
  const assess = (actor: typeof manager) => assessService({ actor, serviceId: service._id, input, now });
  expect(await refusalOf(assess(manager))).toBe('not-found');
  const visitId = await assess(caseworker);
  const page = await getVisit({ actor: manager, serviceId: service._id, visitId, side: 'office', now });
  expect(page.visit).toMatchObject({ kind: 'self-assessment', state: 'done', number: null, summary: 'We do well' });
});

describe('the report of a visit', () => {
  it.each(LOCALES)('is a PDF with all that was seen, in %s, the same bytes for the same day', async (locale) => {
    const delivered = await visited();
    const { manager, caseworker, service, visitId, finding } = delivered;
    const correction = { version: finding.version, text: 'Notes are made now' };
    await correctFinding({ actor: caseworker, serviceId: service._id, findingId: finding._id, input: correction, now });
    const of = { serviceId: service._id, visitId, locale, now };
    const { name, bytes } = await printVisit({ ...of, actor: manager, side: 'office' });
    expect((await printVisit({ ...of, actor: caseworker, side: 'provider' })).bytes).toEqual(bytes);
    expect(name).toMatch(new RegExp(`-VIS-\\d{4}-0001-${locale}\\.pdf$`));
    if (process.env.SCREENSHOTS) await writeFile(`.cache/screenshots/visit-${locale}.pdf`, bytes);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    if (!readsPdf) return;
    const tight = (words: string) => words.replace(/\s+/g, '');
    const said = tight(textOf(bytes));
    const text = textIn(locale);
    const words = [
      ...[text('visitReport.title'), text('quality.answer.not-met'), text('quality.severity.major')],
      ...['Every person has a plan', 'Note visits down', 'Notes are made now', 'A good service', 'Ministry'],
      ...[service.title[locale], service.providerName[locale], service.code],
    ];
    expect(words.filter((word) => !said.includes(tight(word)))).toEqual([]);
  });

  it('is of visits that took place, for those who follow or deliver the service', async () => {
    const delivered = await visited();
    const { manager, caseworker, service, visitId } = delivered;
    const print = (actor: Actor, side: 'office' | 'provider', id = visitId) =>
      refusalOf(printVisit({ actor, side, serviceId: service._id, visitId: id, locale: 'en', now }));
    const { actor: stranger } = await createUser({ roles: ['manager'] });
    expect(await print(stranger, 'office')).toBe('not-found');
    expect(await print((await deliveredService()).caseworker, 'provider')).toBe('not-found');
    expect(await print(manager, 'office', await plan(delivered))).toBe('not-found');
    await assessService({ actor: caseworker, serviceId: service._id, input: { answers, summary: 'Good' }, now });
    const own = await QualityVisit.findOne({ serviceId: service._id, kind: 'self-assessment' }).orFail().lean();
    expect(await print(caseworker, 'provider', own._id)).toBe('not-found');
  });
});

it('people are reminded of a finding a week before its day and once after it, until it is corrected', async () => {
  const { caseworker, manager, service, finding } = await visited();
  const emailOf = async ({ userId }: Actor) => (await User.findById(userId).orFail().lean()).email;
  const signal = new AbortController().signal;
  const run = async (day: string) => {
    const at = new Date(`${day}T04:00:00Z`);
    await Promise.all([remindOfFindings({ now: at, signal }), remindOfFindings({ now: at, signal })]);
    const subjects = async (actor: Actor) =>
      (await mailsTo(await emailOf(actor)))
        .filter(({ template }) => template === 'finding-due')
        .map(({ props }) => (props.isOverdue ? 'overdue' : 'soon'))
        .sort();
    return { provider: await subjects(caseworker), office: await subjects(manager) };
  };
  expect(await run(dayIn(22))).toEqual({ provider: [], office: [] });
  expect(await run(dayIn(23))).toEqual({ provider: ['soon'], office: [] });
  expect(await run(dayIn(30))).toEqual({ provider: ['soon'], office: [] });
  expect(await run(dayIn(31))).toEqual({ provider: ['overdue', 'soon'], office: ['overdue'] });
  expect(await run(dayIn(60))).toEqual({ provider: ['overdue', 'soon'], office: ['overdue'] });

  const other = await visited();
  const input = { version: other.finding.version, text: 'Notes are made' };
  const place = { serviceId: other.service._id, findingId: other.finding._id };
  await correctFinding({ actor: other.caseworker, ...place, input, now });
  await remindOfFindings({ now: new Date(`${dayIn(31)}T04:00:00Z`), signal });
  expect((await Finding.findById(other.finding._id).orFail().lean()).reminded).toEqual([]);
  expect(finding.serviceId).toBe(service._id);
});
