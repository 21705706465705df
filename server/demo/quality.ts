import { randomUUID } from 'node:crypto';
import type { StandardAnswer } from '~/domain/quality/quality';
import { portalDay } from '~/domain/shared/portal-day';
import { sendFeedback } from '#server/feedback/send-feedback';
import { Finding } from '#server/models/finding';
import { QualityVisit } from '#server/models/quality-visit';
import { Service } from '#server/models/service';
import { closeFinding, correctFinding } from '#server/quality/correct-finding';
import { assessService, planVisit, recordVisit } from '#server/quality/visit-service';
import type { DemoStep } from './demo';
import { demoActor } from './demo-actor';
import { ASSESSMENT, FEEDBACK, VISITS, type DemoVisit } from './pilot/quality';
import { actAt, daysAgo } from './story/instants';

/** Visits with findings closed, corrected, overdue and open, one that is planned, a self-assessment, and what recipients said. */
export const quality: DemoStep = async ({ now }) => {
  for (const visit of VISITS) await visited(visit, now);
  const { worker, days, summary } = ASSESSMENT;
  await actAt(daysAgo(now, days), async (at) => {
    const { _id: serviceId } = await serviceOf(worker, ASSESSMENT.serviceType);
    const actor = await demoActor(worker);
    await assessService({ actor, serviceId, input: { summary, answers: await answersOf(serviceId, {}) }, now: at });
  });
  for (const { worker: of, serviceType, days: ago, kind, text } of FEEDBACK) {
    const { code } = await serviceOf(of, serviceType);
    await actAt(daysAgo(now, ago), (at) =>
      sendFeedback({
        ...{ code, id: randomUUID(), client: { address: '192.0.2.20' }, now: at },
        input: { kind, text, contact: '' },
      }),
    );
  }
};

async function serviceOf(worker: string, serviceType: string) {
  const { home } = await demoActor(worker);
  return Service.findOne({ serviceType, 'provider.id': home?.id ?? '', state: 'open' })
    .orFail()
    .lean();
}

/** Everything is met but what a visit found wanting. */
async function answersOf(serviceId: string, wanting: Record<number, StandardAnswer>) {
  const { standards } = await QualityVisit.findOne({ serviceId }).orFail().lean();
  const answers = standards.map(({ key }, at) => [key, { answer: wanting[at] ?? 'met', note: '' }]);
  return Object.fromEntries(answers) as Record<string, { answer: StandardAnswer; note: string }>;
}

async function visited({ worker, serviceType, days, summary, findings }: DemoVisit, now: Date): Promise<void> {
  const manager = await demoActor('manager');
  const { _id: serviceId } = await serviceOf(worker, serviceType);
  const on = (ago: number) => portalDay(daysAgo(now, ago));
  const visitId = await actAt(daysAgo(now, Math.max(days, 0) + 7), (at) => {
    const input = { plannedOn: on(days), visitors: 'Maral Ataýewa, Aýna Orazowa' };
    return planVisit({ actor: manager, serviceId, input, now: at });
  });
  if (days < 0) return;
  await actAt(daysAgo(now, days, 16), async (at) => {
    const { standards } = await QualityVisit.findById(visitId).orFail().lean();
    const answers = await answersOf(serviceId, Object.fromEntries(findings.map((one) => [one.standard, 'not-met'])));
    const found = findings.map(({ standard, severity, text, action, due }, index) => ({
      ...{ key: `f${String(index + 1)}`, standard: standards[standard]?.key ?? '', severity, text, action },
      dueOn: on(due),
    }));
    const input = { version: 1, doneOn: on(days), answers, summary, findings: found };
    await recordVisit({ actor: manager, serviceId, visitId, input, now: at });
  });
  for (const [index, { corrected, closed }] of findings.entries()) {
    const findingId = `${visitId}.${String(index + 1)}`;
    const version = async () => (await Finding.findById(findingId).orFail().lean()).version;
    if (corrected) {
      await actAt(daysAgo(now, corrected.days), async (at) => {
        const input = { version: await version(), text: corrected.text };
        await correctFinding({ actor: await demoActor(worker), serviceId, findingId, input, now: at });
      });
    }
    if (closed) {
      await actAt(daysAgo(now, closed.days), async (at) => {
        const input = { version: await version(), decision: 'close' as const, text: closed.text };
        await closeFinding({ actor: manager, serviceId, findingId, input, now: at });
      });
    }
  }
}
