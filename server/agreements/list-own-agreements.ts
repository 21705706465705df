import type { Actor } from '~/domain/accounts/roles';
import { pageWithin } from '#server/database/page-within';
import { Agreement, type AgreementRecord } from '#server/models/agreement';

const PAGE_SIZE = 25;

interface Arguments {
  actor: Actor;
  /** From 1. */
  page: number;
}

/** The agreements of the actor's organisation that went out for signature, the newest first. */
export async function listOwnAgreements({ actor, page }: Arguments) {
  const organisationId = actor.home?.kind === 'organisation' ? actor.home.id : '';
  const filter = { organisationId, number: { $ne: null } };
  const total = await Agreement.countDocuments(filter);
  const { skipped, ...shown } = pageWithin(page, total, PAGE_SIZE);
  const agreements = await Agreement.find(filter)
    .sort({ 'created.at': -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<AgreementRecord[]>();
  const rows = agreements.map(({ _id: id, number, reference, title, state, content }) => ({
    ...{ id, number: number ?? '', reference, title, state },
    ...{ amount: content.amount, startsOn: content.startsOn, endsOn: content.endsOn },
  }));
  return { rows, total, ...shown };
}
