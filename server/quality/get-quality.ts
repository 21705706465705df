import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { ServiceSide } from '~/domain/services/places';
import type { Locale } from '~/domain/shared/locale';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { pageWithin } from '#server/database/page-within';
import { formatFile } from '#server/files/format-files';
import { listFiles } from '#server/files/list-files';
import { Finding, type FindingRecord } from '#server/models/finding';
import { QualityVisit, type QualityVisitRecord } from '#server/models/quality-visit';
import type { ServiceRecord } from '#server/models/service';
import { loadOfficeService, loadOwnService } from '#server/services/load-service';
import { currentChecklist } from './checklists';
import { correctionFiles, MOST_FINDING_FILES } from './finding-files';

interface Of {
  actor: Actor;
  serviceId: string;
  side: ServiceSide;
}

const PAGE_SIZE = 25;

/** The service whose quality is asked for, by the side that asks; `not-found` where it is not the actor's. */
export const loadQuality = ({ actor, serviceId, side }: Of): Promise<ServiceRecord> =>
  side === 'office'
    ? loadOfficeService(actor, serviceId, 'quality.oversee')
    : loadOwnService(actor, serviceId, 'quality.answer');

const shown = ({ _id: id, title, providerName }: ServiceRecord) => ({ id, title, providerName });
const mayManage = (actor: Actor, { institutionId }: ServiceRecord) => can(actor, 'quality.manage', { institutionId });

/** What is known of a service's quality: findings that are not closed, and its visits, the latest first. */
export async function getQuality({ now, page, ...of }: Of & { page: number; now: Date }) {
  const service = await loadQuality(of);
  const { serviceId } = of;
  const findings = await Finding.find({ serviceId, state: { $ne: 'closed' } })
    .sort({ dueOn: 1, _id: 1 })
    .limit(200)
    .lean<FindingRecord[]>();
  const total = await QualityVisit.countDocuments({ serviceId });
  const { skipped, ...pages } = pageWithin(page, total, PAGE_SIZE);
  const visits = await QualityVisit.find({ serviceId })
    .sort({ plannedOn: -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<QualityVisitRecord[]>();
  return {
    service: shown(service),
    findings: findings.map(findingRow),
    visits: visits.map(({ _id: id, number, kind, state, plannedOn, doneOn, visitors, answers }) => ({
      ...{ id, number, kind, state, plannedOn, doneOn, visitors },
      met: answers.filter(({ answer }) => answer === 'met').length,
      seen: answers.filter(({ answer }) => answer !== 'not-seen').length,
    })),
    ...{ total, ...pages },
    today: portalDay(now),
    may: { manage: of.side === 'office' && mayManage(of.actor, service), assess: of.side === 'provider' },
  };
}

const findingRow = ({ _id, visitId, severity, text, dueOn, state }: FindingRecord) => ({
  ...{ id: _id, visitId, severity, text, dueOn, state },
  number: Number(_id.split('.').at(-1)),
});

/** A visit or self-assessment with its findings; a planned visit shows itself to the office alone. */
export async function getVisit({ visitId, now, ...of }: Of & { visitId: string; now: Date }) {
  const service = await loadQuality(of);
  const visit = await QualityVisit.findOne({ _id: visitId, serviceId: of.serviceId }).lean<QualityVisitRecord>();
  if (!visit || (of.side === 'provider' && visit.state !== 'done')) throw new DomainError('not-found');
  const findings = await Finding.find({ visitId }).sort({ _id: 1 }).lean<FindingRecord[]>();
  const {
    _id: id,
    number,
    kind,
    state,
    plannedOn,
    doneOn,
    visitors,
    standards,
    answers,
    summary,
    done,
    version,
  } = visit;
  return {
    service: shown(service),
    visit: {
      id,
      number,
      kind,
      state,
      plannedOn,
      doneOn,
      visitors,
      standards,
      answers,
      summary,
      version,
      by: done?.name,
    },
    findings: findings.map(findingRow).sort((one, other) => one.number - other.number),
    today: portalDay(now),
    may: { manage: of.side === 'office' && mayManage(of.actor, service) },
  };
}

export type VisitPage = Awaited<ReturnType<typeof getVisit>>;

/** One finding with what was done about it. */
export async function getFinding({
  findingId,
  locale,
  now,
  ...of
}: Of & { findingId: string; locale: Locale; now: Date }) {
  const service = await loadQuality(of);
  const finding = await Finding.findOne({ _id: findingId, serviceId: of.serviceId }).lean<FindingRecord>();
  const visit = finding && (await QualityVisit.findById(finding.visitId).lean<QualityVisitRecord>());
  if (!finding || !visit) throw new DomainError('not-found');
  const { action, corrections, returns, closed, standard, version } = finding;
  return {
    service: shown(service),
    finding: { ...findingRow(finding), action, corrections, returns, closed, version },
    standard: visit.standards.find(({ key }) => key === standard)?.text ?? null,
    visit: { id: visit._id, number: visit.number, doneOn: visit.doneOn },
    files: of.side === 'provider' || corrections.length > 0 ? await filesOfFinding(of.actor, findingId, locale) : [],
    today: portalDay(now),
    may: {
      correct: of.side === 'provider' && finding.state === 'open',
      close: of.side === 'office' && finding.state === 'corrected' && mayManage(of.actor, service),
    },
  };
}

export type FindingPage = Awaited<ReturnType<typeof getFinding>>;

async function filesOfFinding(actor: Actor, findingId: string, locale: Locale) {
  const subject = correctionFiles(findingId);
  const { files } = await listFiles({ actor, subject, page: 1, pageSize: MOST_FINDING_FILES });
  return files.map((file) => formatFile(file, locale));
}

/** The standards that a provider answers in a self-assessment today. */
export async function getAssessment(of: Omit<Of, 'side'>) {
  const service = await loadQuality({ ...of, side: 'provider' });
  return { service: shown(service), ...(await currentChecklist(service)) };
}
