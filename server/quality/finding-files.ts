import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { FileSubject } from '~/domain/files/file-subject';
import { anyFiles, type SubjectRules } from '#server/files/subject-rules';
import { Finding, type FindingRecord } from '#server/models/finding';
import { Service, type ServiceRecord } from '#server/models/service';

/** Files that show one correction. */
export const MOST_FINDING_FILES = 10;

/** What shows that a finding was corrected. */
export const correctionFiles = (findingId: string): FileSubject => ({ kind: 'finding', id: findingId });

async function scopeOf(findingId: string) {
  const finding = await Finding.findOne({ _id: findingId }).lean<FindingRecord>();
  const service = finding && (await Service.findOne({ _id: finding.serviceId }).lean<ServiceRecord>());
  return finding && service ? { finding, service } : null;
}

const mayChange = async (actor: Actor, findingId: string) => {
  const scope = await scopeOf(findingId);
  return scope?.finding.state === 'open' && can(actor, 'quality.answer', { provider: scope.service.provider });
};

/** The provider's while the finding is open; read by who follows the service once a correction was handed in. */
export const FINDING_FILES: SubjectRules = {
  sealed: false,
  mayRead: async (actor, findingId) => {
    const scope = await scopeOf(findingId);
    if (!scope) return false;
    const { finding, service } = scope;
    if (can(actor, 'quality.answer', { provider: service.provider })) return true;
    const { institutionId } = service;
    return finding.corrections.length > 0 && can(actor, 'quality.oversee', { institutionId });
  },
  mayAdd: mayChange,
  mayRemove: mayChange,
  allowance: () => Promise.resolve(anyFiles(MOST_FINDING_FILES)),
};
