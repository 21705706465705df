import type { Actor } from '~/domain/accounts/roles';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { dayAfter } from '#server/milestones/day-after';
import { Finding, type FindingRecord } from '#server/models/finding';
import type { WaitingProvider } from './waiting-provider';

const first = (filter: Record<string, unknown>, limit: number) =>
  Finding.find(filter).sort({ dueOn: 1, _id: 1 }).limit(limit).lean<FindingRecord[]>();

const itemsOf = (records: readonly FindingRecord[], side: '' | '/office') =>
  records.map(({ _id, visitId, serviceId, text, dueOn }) => ({
    label: 'quality.desk.one' as const,
    values: { finding: text.length > 80 ? `${text.slice(0, 79)}…` : text },
    href: `${side}/services/${serviceId}/quality/${visitId}/findings/${_id.split('.').at(-1) ?? ''}`,
    until: startOfPortalDay(dayAfter(dueOn, 1)),
  }));

const toCorrect = ({ home }: Actor) => ({ providerId: home?.id ?? '', state: 'open' as const });

/** Findings about the actor's own services that nobody has corrected yet. */
export const findingsToCorrect: WaitingProvider = {
  id: 'findings-to-correct',
  heading: 'quality.desk.correct',
  action: 'quality.answer',
  section: 'services',
  count: (actor) => Finding.countDocuments(toCorrect(actor)),
  list: async (actor, _now, limit) => itemsOf(await first(toCorrect(actor), limit), ''),
};

const toClose = ({ home }: Actor) => ({
  institutionId: home?.kind === 'institution' ? home.id : '',
  state: 'corrected' as const,
});

/** Corrections that the visitor is to look at. */
export const findingsToClose: WaitingProvider = {
  id: 'findings-to-close',
  heading: 'quality.desk.close',
  action: 'quality.manage',
  section: 'officeQuality',
  count: (actor) => Finding.countDocuments(toClose(actor)),
  list: async (actor, _now, limit) => itemsOf(await first(toClose(actor), limit), '/office'),
};
