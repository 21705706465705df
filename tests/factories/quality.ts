import type { DoneVisitInput } from '~/domain/quality/schema';
import { Finding, type FindingRecord } from '#server/models/finding';
import { getChecklist, setChecklist } from '#server/quality/checklists';
import { planVisit, recordVisit } from '#server/quality/visit-service';
import { dayIn } from './agreement';
import { deliveredService, type DeliveredService } from './service';

export const words = (text: string) => ({ en: text, ru: '', tk: '' });
export const STANDARDS = [
  { key: 'q1', text: words('Every person has a plan') },
  { key: 'q2', text: words('Visits are noted down') },
];

/** A service whose type has standards. */
export async function standardised(): Promise<DeliveredService> {
  const delivered = await deliveredService();
  const { manager: actor, service } = delivered;
  const { version } = await getChecklist({ actor, serviceId: service._id });
  await setChecklist({ actor, serviceId: service._id, input: { version, standards: STANDARDS }, now: new Date() });
  return delivered;
}

export const answers = {
  q1: { answer: 'met' as const, note: '' },
  q2: { answer: 'not-met' as const, note: 'No notes' },
};

/** What a visit saw today: one standard not met, one finding. */
export const seen = (more: Partial<DoneVisitInput> = {}): DoneVisitInput => ({
  ...{ version: 1, doneOn: dayIn(0), answers, summary: 'A good service' },
  findings: [
    { key: 'f1', standard: 'q2', severity: 'major', text: 'No notes', action: 'Note visits down', dueOn: dayIn(30) },
  ],
  ...more,
});

export const plan = ({ manager, service }: DeliveredService, plannedOn = dayIn(0)) =>
  planVisit({ actor: manager, serviceId: service._id, input: { plannedOn, visitors: 'Ministry' }, now: new Date() });

/** A service that was visited, with one open finding. */
export async function visited(): Promise<DeliveredService & { visitId: string; finding: FindingRecord }> {
  const delivered = await standardised();
  const { manager: actor, service } = delivered;
  const visitId = await plan(delivered);
  await recordVisit({ actor, serviceId: service._id, visitId, input: seen(), now: new Date() });
  return { ...delivered, visitId, finding: await Finding.findOne({ visitId }).orFail().lean<FindingRecord>() };
}
