import { quartersBetween } from '~/domain/indicators/quarters';
import { portalDay } from '~/domain/shared/portal-day';
import { decideValue } from '#server/indicators/decide-value';
import { planDigest } from '#server/indicators/plan-digest';
import { reportValue } from '#server/indicators/report-value';
import { setIndicators } from '#server/indicators/set-indicators';
import { Service, type ServiceRecord } from '#server/models/service';
import type { DemoStep } from './demo';
import { demoActor } from './demo-actor';
import { chance } from './pilot/case-life';
import { DELIVERED } from './pilot/delivered';
import { indicatorsOf } from './pilot/indicators';

/** The organisations' services report; those of the state have their plan only. */
const REPORTING = /caseworker$/;

/** What each service is measured by; values of the organisations' services, the last one of each not decided yet (illustrative). */
export const indicators: DemoStep = async ({ now }) => {
  const manager = await demoActor('manager');
  for (const { serviceType, worker: mailbox } of DELIVERED) {
    const worker = await demoActor(mailbox);
    const service = await Service.findOne({ serviceType, 'provider.id': worker.home?.id ?? '', state: 'open' })
      .orFail()
      .lean<ServiceRecord>();
    const { _id: serviceId, target, capacity } = service;
    const plan = { base: planDigest([]), indicators: indicatorsOf(target ?? 0, capacity ?? 0) };
    await setIndicators({ actor: manager, serviceId, input: plan, now });
    if (!REPORTING.test(mailbox)) continue;
    const quarters = quartersBetween(service.opensOn, portalDay(now));
    for (const [at, quarter] of quarters.entries()) {
      const of = { serviceId, key: 'i3', quarter, now };
      const women = chance(serviceType, `${mailbox} women ${at}`, 40, 120) * (at + 1);
      const men = chance(serviceType, `${mailbox} men ${at}`, 20, 90) * (at + 1);
      const split = { sex: { female: women, male: men } };
      const evidence = 'Illustrative: sum of the workers’ weekly sheets.';
      const version = 1 + at * 2;
      await reportValue({ ...of, actor: worker, input: { version, value: women + men, split, evidence } });
      if (at === quarters.length - 1) continue;
      const decision = { version: version + 1, decision: 'approve' as const, reason: '' };
      await decideValue({ ...of, actor: manager, input: decision });
    }
  }
};
