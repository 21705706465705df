import type { Actor } from '~/domain/accounts/roles';
import type { QualityStandard } from '~/domain/quality/quality';
import type { ChecklistInput } from '~/domain/quality/schema';
import { catalogueLines } from '~/domain/services/catalogue-lines';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Programme } from '#server/models/programme';
import { QualityChecklist } from '#server/models/quality-checklist';
import type { ServiceRecord } from '#server/models/service';
import { loadOfficeService } from '#server/services/load-service';

type OfType = Pick<ServiceRecord, 'programmeId' | 'serviceType'>;

/** The standards of a service type: the highest version, else the lines of the catalogue's text (version 0). */
export async function currentChecklist({ programmeId, serviceType }: OfType) {
  const latest = await QualityChecklist.findOne({ programmeId, serviceType }).sort({ version: -1 }).lean();
  if (latest) return { version: latest.version, standards: latest.standards };
  const programme = await Programme.findById(programmeId, { serviceTypes: 1 }).orFail().lean();
  const type = programme.serviceTypes.find(({ code }) => code === serviceType);
  const standards: QualityStandard[] = type
    ? catalogueLines(type.qualityStandards).map((text, at) => ({ key: `q${at + 1}`, text }))
    : [];
  return { version: 0, standards };
}

interface Arguments {
  actor: Actor;
  serviceId: string;
  input: ChecklistInput;
  now: Date;
}

/** Sets the next version of the standards of a service's type; planned visits keep theirs. `stale` where there is a newer one. */
export async function setChecklist({ actor, serviceId, input, now }: Arguments): Promise<void> {
  const { programmeId, institutionId, serviceType } = await loadOfficeService(actor, serviceId, 'quality.manage');
  const version = input.version + 1;
  const _id = `${programmeId}.${serviceType}.${version}`;
  try {
    await inTransaction(async () => {
      const { version: latest } = await currentChecklist({ programmeId, serviceType });
      if (latest !== input.version) throw new DomainError('stale', 'quality.error.stale');
      const made = { by: actor.userId, name: actor.name, at: now };
      await QualityChecklist.create({
        _id,
        programmeId,
        institutionId,
        serviceType,
        version,
        standards: input.standards,
        made,
      });
      const details = { serviceType, version };
      const subject = { kind: 'service', id: serviceId };
      await appendEvent({ actor, action: 'quality.checklist-set', subject, details, after: input.standards, now });
    });
  } catch (error) {
    if ((error as { code?: number }).code === 11000) throw new DomainError('stale', 'quality.error.stale');
    throw error;
  }
}

/** The form of a service type's standards. */
export async function getChecklist({ actor, serviceId }: Pick<Arguments, 'actor' | 'serviceId'>) {
  const service = await loadOfficeService(actor, serviceId, 'quality.manage');
  const { _id: id, title, providerName } = service;
  return { service: { id, title, providerName }, ...(await currentChecklist(service)) };
}
