import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { deletedFrom } from '~/domain/requests/rules';
import { criteriaOn } from '~/domain/services/service';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { portalDay, startOfPortalDay } from '~/domain/shared/portal-day';
import { toSymbols } from '~/domain/submissions/receipt-number';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Service, type ServiceRecord } from '#server/models/service';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import { caseCode, writeRequest } from '#server/requests/write-request';
import type { DemoStep } from './demo';
import { demoActor } from './demo-actor';
import { chance } from './pilot/case-life';
import { NOTE } from './pilot/case-texts';
import { demoCases, type DemoCase } from './pilot/cases';
import { DELIVERED } from './pilot/delivered';

/** Who sends requests of a source with an account. */
const REFERRERS: Partial<Record<string, string>> = {
  'social-worker': 'social.worker',
  'district-police': 'police',
  education: 'school',
};

interface Facts {
  service: ServiceRecord;
  worker: Actor;
  referrers: Map<string, Actor>;
  ids: ReadonlyMap<string, string>;
  language: 'ru' | 'tk';
  now: Date;
}

/** Half a year of requests for the demo's services, of every state and source, and some that wait for whoever takes them. */
export const requests: DemoStep = async ({ now }) => {
  const cases = demoCases(portalDay(now));
  const ids = new Map(cases.map(({ seed }) => [seed, randomUUID()]));
  const referrers = new Map<string, Actor>();
  for (const mailbox of Object.values(REFERRERS)) if (mailbox) referrers.set(mailbox, await demoActor(mailbox));
  for (const [at, { worker: mailbox, serviceType }] of DELIVERED.entries()) {
    const worker = await demoActor(mailbox);
    const service = await Service.findOne({ serviceType, 'provider.id': worker.home?.id ?? '', state: 'open' })
      .orFail()
      .lean<ServiceRecord>();
    const language = at % 2 === 0 ? 'ru' : 'tk';
    const own = cases
      .filter(({ service: of }) => of === at)
      .sort((one, other) => (one.entry.receivedOn < other.entry.receivedOn ? -1 : 1));
    await write({ service, worker, referrers, ids, language, now }, own);
  }
  await offer('lonely-older-people', 'ashgabat', 'social.worker', now);
  await offer('difficult-situations', 'turkmenabat', 'school', now);
};

/** As an import writes them: all of a service at once, told once. */
async function write(facts: Facts, own: readonly DemoCase[]): Promise<void> {
  const { service, worker, now } = facts;
  const records = own.map((one, index) => recordOf(facts, one, index + 1));
  await inTransaction(async () => {
    await ServiceRequest.insertMany(records);
    await Service.updateOne({ _id: service._id }, { $inc: { lastCase: records.length } });
    const subject = { kind: 'service', id: service._id };
    await appendEvent({ actor: worker, action: 'requests.imported', subject, details: { rows: records.length }, now });
  });
}

function recordOf(facts: Facts, one: DemoCase, number: number): ServiceRequestRecord {
  const { service, worker, ids, language } = facts;
  const { seed, entry, state, assessedOn, waitingSince, startedOn } = one;
  const criteria = criteriaOn(service.criteria, entry.receivedOn);
  const said = (text: Localized | null) => (text ? inLanguage(text, language) : '');
  const act = (who: Actor, on: string) => ({ by: who.userId, name: who.name, at: instantOn(on, facts.now) });
  const sender = senderOf(facts, one);
  const { programmeId, institutionId, serviceType } = service;
  const closedOn = closingDay(one);
  return {
    ...{ ...entry, _id: ids.get(seed) ?? randomUUID(), serviceId: service._id, offeredTo: [] },
    ...{ programmeId, institutionId, serviceType, providerId: service.provider.id },
    ...{ caseCode: caseCode(service.code, number), note: said(NOTE), state, assessedOn, waitingSince, startedOn },
    ...{ criteriaVersion: criteria?.version ?? null, meetsAll: criteria?.items.length === entry.met.length },
    decision: one.decision && {
      ...{ ...act(worker, one.decision.on), what: one.decision.what },
      ...{ on: one.decision.on, reason: said(one.decision.reason) },
    },
    reviews: one.reviews.map(({ on, text }) => ({ on, text: said(text), by: worker.name })),
    ended: one.ended && { ...one.ended, text: said(one.ended.text) },
    redirectedFrom: one.from === null ? null : (ids.get(one.from) ?? null),
    redirectedTo: one.to === null ? null : (ids.get(one.to) ?? null),
    referral: sender && { userId: sender.userId, reference: newReference() },
    created: act(sender ?? worker, entry.receivedOn),
    deleteFrom: closedOn && deletedFrom(closedOn),
    version: 1,
  };
}

/** One in three of those that could come by an account did. */
function senderOf({ referrers }: Facts, { seed, entry }: DemoCase): Actor | null {
  const mailbox = REFERRERS[entry.source];
  return mailbox && chance(seed, 'by account', 1, 3) === 1 ? (referrers.get(mailbox) ?? null) : null;
}

function closingDay({ state, ended, decision, assessedOn }: DemoCase): string | null {
  if (state === 'ended') return ended?.on ?? null;
  if (state === 'refused' || state === 'redirected') return decision?.on ?? null;
  return state === 'withdrawn' ? assessedOn : null;
}

async function offer(serviceType: string, place: string, mailbox: string, now: Date): Promise<void> {
  const by = await demoActor(mailbox);
  const services = await Service.find({ serviceType, place, state: 'open' }).lean<ServiceRecord[]>();
  const entry = {
    ...{
      receivedOn: portalDay(now),
      place,
      source: mailbox === 'school' ? ('education' as const) : ('social-worker' as const),
    },
    ...{ ageGroup: mailbox === 'school' ? ('7-13' as const) : ('75+' as const), sex: 'female' as const },
    ...{ disability: 'unknown' as const, met: ['c1', 'c2', 'c3'], note: NOTE.tk },
  };
  const referral = { userId: by.userId, linkId: null, reference: newReference() };
  await inTransaction(() => writeRequest({ id: randomUUID(), entry, services, by, now, referral }));
}

const newReference = (): string => toSymbols(randomBytes(7), 10);

/** In office hours of the day, and never after now. */
const instantOn = (day: string, now: Date): Date =>
  new Date(Math.min(now.getTime(), startOfPortalDay(day).getTime() + 10 * 3_600_000));
