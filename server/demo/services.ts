import { randomUUID } from 'node:crypto';
import type { Actor, Home } from '~/domain/accounts/roles';
import { portalDay } from '~/domain/shared/portal-day';
import type { Localized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Institution } from '#server/models/institution';
import { Organisation } from '#server/models/organisation';
import { Programme, type ProgrammeRecord } from '#server/models/programme';
import { Service } from '#server/models/service';
import { firstCriteria } from '#server/services/enter-service';
import { newServiceCode } from '#server/services/service-code';
import type { DemoStep } from './demo';
import { demoActor } from './demo-actor';
import { dayAfter } from './pilot/case-life';
import { DAYS_OF_REGISTER, servedFrom } from './pilot/cases';
import { DELIVERED, PLANNED, type DeliveredHere } from './pilot/delivered';

const ADDRESS: Localized = {
  en: 'Street of the demo, 1 (illustrative)',
  ru: 'Улица примера, 1 (пример)',
  tk: 'Mysal köçesi, 1 (mysal)',
};

const HOURS: Localized = {
  en: 'Monday to Friday 9:00–18:00, Saturday 9:00–13:00 (illustrative)',
  ru: 'Понедельник–пятница 9:00–18:00, суббота 9:00–13:00 (пример)',
  tk: 'Duşenbe–anna 9:00–18:00, şenbe 9:00–13:00 (mysal)',
};

/**
 * The twelve services with their providers in the state programme, open for half a year, and one that opens next month.
 * Written as a manager's entering would have been half a year ago: one of the providers waits for its verification today.
 */
export const services: DemoStep = async ({ now }) => {
  const manager = await demoActor('manager');
  const programme = await Programme.findOne({ code: 'SSP' }).orFail().lean<ProgrammeRecord>();
  const today = portalDay(now);
  const entering = { manager, programme, now };
  for (const one of DELIVERED) await enter({ ...entering, one, opensOn: dayAfter(today, -DAYS_OF_REGISTER) });
  await enter({ ...entering, one: PLANNED, opensOn: dayAfter(today, 30) });
};

interface Entering {
  manager: Actor;
  programme: ProgrammeRecord;
  one: DeliveredHere;
  opensOn: string;
  now: Date;
}

async function enter({ manager, programme, one, opensOn, now }: Entering): Promise<void> {
  const { serviceType, place, worker, capacity, target, staff } = one;
  const type = programme.serviceTypes.find(({ code }) => code === serviceType);
  const { home: provider } = await demoActor(worker);
  if (!type || !provider) throw new Error(`The demo has no ${serviceType} of ${worker}`);
  const id = randomUUID();
  const providerName = await nameOf(provider);
  await inTransaction(async () => {
    await Service.create({
      ...{ _id: id, code: newServiceCode(), programmeId: programme._id, institutionId: programme.institutionId },
      ...{ serviceType, title: type.name, provider, providerName, place, serves: servedFrom(place) },
      ...{ address: ADDRESS, hours: HOURS, phone: '+993 12 00-00-00', email: '', capacity, target, staff, opensOn },
      ...{ criteria: firstCriteria(type, opensOn), state: one === PLANNED ? 'planned' : 'open' },
      created: { by: manager.userId, name: manager.name, at: now },
      version: 1,
    });
    const details = { serviceType, place, provider: `${provider.kind}:${provider.id}` };
    await appendEvent({ actor: manager, action: 'services.entered', subject: { kind: 'service', id }, details, now });
  });
}

async function nameOf({ kind, id }: Home): Promise<Localized> {
  if (kind === 'institution') return (await Institution.findById(id, { name: 1 }).orFail().lean()).name;
  const { name } = await Organisation.findById(id, { name: 1 }).orFail().lean();
  return { en: name, ru: name, tk: name };
}
