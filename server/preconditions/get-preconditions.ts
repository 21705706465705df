import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { isSettled } from '~/domain/preconditions/kinds';
import { DomainError } from '~/domain/shared/errors';
import { loadOfficeAgreement, loadOwnAgreement } from '#server/agreements/load-agreement';
import { listFiles } from '#server/files/list-files';
import type { AgreementRecord } from '#server/models/agreement';
import { evidenceOf, MOST_EVIDENCE_FILES } from './precondition-files';
import { weighPreconditions, type WeighedPrecondition } from './weigh-preconditions';

interface Arguments {
  actor: Actor;
  agreementId: string;
  now: Date;
}

export type PreconditionsPage = Awaited<ReturnType<typeof getOwnPreconditions>>;
export type ShownPrecondition = PreconditionsPage['items'][number];

/** What keeps an agreement of the actor's own organisation from being in force. */
export async function getOwnPreconditions({ actor, agreementId, now }: Arguments) {
  const agreement = await loadOwnAgreement(actor, agreementId, 'agreements.read');
  const shown = await page(agreement, now);
  return {
    ...shown,
    may: {
      give: agreement.state === 'signing' && can(actor, 'agreements.report', agreement),
      review: false,
      waive: false,
    },
  };
}

/** The same for the office of its institution. */
export async function getOfficePreconditions({ actor, agreementId, now }: Arguments): Promise<PreconditionsPage> {
  const agreement = await loadOfficeAgreement(actor, agreementId, 'agreements.oversee');
  const isBefore = agreement.state === 'draft' || agreement.state === 'signing';
  return {
    ...(await page(agreement, now)),
    may: {
      give: false,
      review: isBefore && can(actor, 'agreements.manage', agreement),
      waive: isBefore && can(actor, 'agreements.approve', agreement),
    },
  };
}

/** One of a page's preconditions with its files. `not-found` where there is none of this key. */
export async function preconditionOf(actor: Actor, { items }: PreconditionsPage, key: string) {
  const item = items.find((one) => one.key === key);
  if (!item) throw new DomainError('not-found');
  return { item, files: await evidenceFiles(actor, item.id) };
}

async function page(agreement: AgreementRecord, now: Date) {
  const items = (await weighPreconditions(agreement, now)).map(shown);
  const { _id: id, number, title, organisation, state } = agreement;
  return {
    agreement: { id, number: number ?? '', title, organisation, state },
    items,
    settled: items.filter(({ standing }) => isSettled(standing)).length,
  };
}

function shown({ record, standing, courses, expired }: WeighedPrecondition) {
  const { _id: id, key, kind, text, evidence, reviewed, waived, version } = record;
  return {
    ...{ id, key, kind, text, standing, courses, expired, version },
    evidence: evidence && { name: evidence.name, at: evidence.at, note: evidence.note },
    reviewed: reviewed && {
      ...{ name: reviewed.name, at: reviewed.at, outcome: reviewed.outcome, comment: reviewed.comment },
    },
    waived: waived && { name: waived.name, at: waived.at, reason: waived.reason },
  };
}

/** The files of a precondition for somebody who may read them. */
async function evidenceFiles(actor: Actor, preconditionId: string) {
  const { files } = await listFiles({
    actor,
    subject: evidenceOf(preconditionId),
    page: 1,
    pageSize: MOST_EVIDENCE_FILES * 2,
  });
  return files.map(({ id, name, state, size }) => ({ id, name, state, bytes: size ?? 0 }));
}
