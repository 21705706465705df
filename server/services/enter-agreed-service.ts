import { randomUUID } from 'node:crypto';
import { appendEvent } from '#server/audit/append-event';
import type { AgreementRecord } from '#server/models/agreement';
import { Call } from '#server/models/call';
import { Programme } from '#server/models/programme';
import { Service } from '#server/models/service';
import { firstCriteria } from './enter-service';
import { newServiceCode } from './service-code';

/**
 * The service that an agreement is about, from its lot, in the transaction that brings the agreement into force. Nothing where
 * the lot names no service type and place of the programme, or where it is there already.
 */
export async function enterAgreedService(agreement: AgreementRecord, now: Date): Promise<void> {
  const { _id: agreementId, callId, lot: key, programmeId, institutionId, organisationId, organisation } = agreement;
  if (await Service.exists({ agreementId })) return;
  const call = await Call.findById(callId, { 'current.content.lots': 1 }).lean();
  const lot = call?.current?.content.lots.lots.find((one) => one.key === key);
  const programme = await Programme.findById(programmeId, { serviceTypes: 1, places: 1 }).lean();
  const type = programme?.serviceTypes.find(({ code }) => code === lot?.serviceType);
  const place = programme?.places.find(({ code }) => code === lot?.place);
  if (!lot || !type || !place) return;
  const id = randomUUID();
  const { startsOn: opensOn, endsOn } = agreement.content;
  const none = { en: '', ru: '', tk: '' };
  await Service.create({
    ...{ _id: id, code: newServiceCode(), programmeId, institutionId, agreementId },
    ...{ serviceType: type.code, title: type.name, place: place.code, serves: [place.code] },
    provider: { kind: 'organisation', id: organisationId },
    providerName: { en: organisation, ru: organisation, tk: organisation },
    ...{ address: none, hours: none, target: lot.people, staff: { there: 0, trained: 0 }, opensOn, endsOn },
    criteria: firstCriteria(type, opensOn),
    ...{ state: 'open', created: agreement.activated ?? agreement.created, version: 1 },
  });
  const details = { agreementId, serviceType: type.code, place: place.code };
  await appendEvent({ actor: null, action: 'services.entered', subject: { kind: 'service', id }, details, now });
}
