import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { AssessmentInput, DoneVisitInput, PlannedVisitInput } from '~/domain/quality/schema';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Finding } from '#server/models/finding';
import { QualityVisit, type QualityVisitRecord } from '#server/models/quality-visit';
import { takeNumber } from '#server/numbers/take-number';
import { loadOfficeService, loadOwnService } from '#server/services/load-service';
import { currentChecklist } from './checklists';
import { soundAnswers } from './sound-answers';

interface Of<Input> {
  actor: Actor;
  serviceId: string;
  input: Input;
  now: Date;
}

/** Plans a visit by the standards as they are now; gives its id. A day that has gone is refused. */
export async function planVisit({ actor, serviceId, input, now }: Of<PlannedVisitInput>): Promise<string> {
  const service = await loadOfficeService(actor, serviceId, 'quality.manage');
  if (input.plannedOn < portalDay(now)) throw new DomainError('invalid', 'quality.error.past', { field: 'plannedOn' });
  const { standards } = await currentChecklist(service);
  if (standards.length === 0) throw new DomainError('wrong-state', 'quality.error.noStandards');
  const { programmeId, institutionId } = service;
  const id = randomUUID();
  const created = { by: actor.userId, name: actor.name, at: now };
  await inTransaction(async () => {
    await QualityVisit.create({
      ...{ _id: id, serviceId, programmeId, institutionId, kind: 'visit', state: 'planned' },
      ...{ ...input, standards, created, version: 1 },
    });
    const subject = { kind: 'quality-visit', id };
    await appendEvent({ actor, action: 'quality.visit-planned', subject, details: { serviceId, ...input }, now });
  });
  return id;
}

interface OfVisit<Input> extends Of<Input> {
  visitId: string;
}

/** A planned visit that does not take place. */
export async function cancelVisit({
  actor,
  serviceId,
  visitId,
  input,
  now,
}: OfVisit<{ version: number }>): Promise<void> {
  await loadOfficeService(actor, serviceId, 'quality.manage');
  await inTransaction(async () => {
    await changePlanned(serviceId, visitId, input.version, { state: 'cancelled' });
    const subject = { kind: 'quality-visit', id: visitId };
    await appendEvent({ actor, action: 'quality.visit-cancelled', subject, now });
  });
}

/**
 * Records what a visit saw: an answer to every standard, and its findings, each to be corrected until a day after the visit. The
 * visit is numbered and stays as it is.
 */
export async function recordVisit({ actor, serviceId, visitId, input, now }: OfVisit<DoneVisitInput>): Promise<void> {
  const service = await loadOfficeService(actor, serviceId, 'quality.manage');
  const { version, doneOn, answers, summary, findings } = input;
  if (doneOn > portalDay(now)) throw new DomainError('invalid', 'quality.error.future', { field: 'doneOn' });
  const early = findings.findIndex(({ dueOn }) => dueOn < doneOn);
  if (early >= 0) throw new DomainError('invalid', 'quality.error.due', { field: `findings.${early}.dueOn` });
  const act = { by: actor.userId, name: actor.name, at: now };
  await inTransaction(async () => {
    const visit = await QualityVisit.findOne({ _id: visitId, serviceId }).lean<QualityVisitRecord>();
    if (!visit) throw new DomainError('not-found');
    const sound = soundAnswers(visit.standards, answers);
    const number = await takeNumber(service.institutionId, 'VIS', now);
    await changePlanned(serviceId, visitId, version, {
      state: 'done',
      doneOn,
      answers: sound,
      summary,
      number,
      done: act,
    });
    const { programmeId, institutionId, provider } = service;
    for (const [at, finding] of findings.entries()) {
      const standard = visit.standards.some(({ key }) => key === finding.standard) ? finding.standard : null;
      const { severity, text, action, dueOn } = finding;
      const _id = `${visitId}.${at + 1}`;
      await Finding.create({
        ...{ _id, visitId, serviceId, programmeId, institutionId, providerId: provider.id, standard },
        ...{ severity, text, action, dueOn, state: 'open', created: act, version: 1 },
      });
      const subject = { kind: 'finding', id: _id };
      await appendEvent({
        actor,
        action: 'findings.recorded',
        subject,
        details: { severity, dueOn },
        after: finding,
        now,
      });
    }
    const subject = { kind: 'quality-visit', id: visitId };
    const details = { number, findings: findings.length };
    await appendEvent({ actor, action: 'quality.visit-done', subject, details, after: { sound, summary }, now });
  });
}

async function changePlanned(
  serviceId: string,
  visitId: string,
  version: number,
  set: Partial<QualityVisitRecord>,
): Promise<void> {
  const visit = await QualityVisit.findOne({ _id: visitId, serviceId }, { state: 1 }).lean();
  if (!visit) throw new DomainError('not-found');
  if (visit.state !== 'planned') throw new DomainError('wrong-state', 'quality.error.notPlanned');
  const { matchedCount } = await QualityVisit.updateOne(
    { _id: visitId, state: 'planned', version },
    { $set: set, $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('stale', 'quality.error.stale');
}

/** The provider's own answers to the standards of its service, as they are today; gives its id. */
export async function assessService({ actor, serviceId, input, now }: Of<AssessmentInput>): Promise<string> {
  const service = await loadOwnService(actor, serviceId, 'quality.answer');
  const { standards } = await currentChecklist(service);
  if (standards.length === 0) throw new DomainError('wrong-state', 'quality.error.noStandards');
  const today = portalDay(now);
  const act = { by: actor.userId, name: actor.name, at: now };
  const { programmeId, institutionId } = service;
  const answers = soundAnswers(standards, input.answers);
  const id = randomUUID();
  await inTransaction(async () => {
    await QualityVisit.create({
      ...{ _id: id, serviceId, programmeId, institutionId, kind: 'self-assessment', state: 'done' },
      ...{ plannedOn: today, doneOn: today, standards, answers, summary: input.summary },
      ...{ created: act, done: act, version: 1 },
    });
    const subject = { kind: 'quality-visit', id };
    await appendEvent({ actor, action: 'quality.assessed', subject, details: { serviceId }, after: input, now });
  });
  return id;
}
