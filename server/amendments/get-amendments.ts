import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { amendmentFaults } from '~/domain/agreements/amendment-faults';
import { EDITABLE_AMENDMENT_STATES, OPEN_AMENDMENT_STATES } from '~/domain/agreements/amendment-status';
import { ownUser } from '#server/accounts/change-user';
import { loadOfficeAgreement, loadOwnAgreement } from '#server/agreements/load-agreement';
import type { AgreementRecord } from '#server/models/agreement';
import { Amendment, type AmendmentRecord } from '#server/models/amendment';
import { contentDigest } from './content-digest';
import { isKnown, loadOfficeAmendment, loadOwnAmendment, type LoadedAmendment } from './load-amendment';
import { standingsOf } from './standings';

export type Side = 'organisation' | 'office';
export type AmendmentsPage = Awaited<ReturnType<typeof getAmendments>>;
export type AmendmentPage = Awaited<ReturnType<typeof getAmendment>>;

interface Wanted {
  actor: Actor;
  agreementId: string;
  side: Side;
}

/** The amendments of an agreement, the newest first, and what can be begun now. */
export async function getAmendments({ actor, agreementId, side }: Wanted) {
  const isOffice = side === 'office';
  const agreement = isOffice
    ? await loadOfficeAgreement(actor, agreementId, 'agreements.oversee')
    : await loadOwnAgreement(actor, agreementId, 'agreements.read');
  const all = await Amendment.find({ agreementId }).sort({ number: -1 }).lean<AmendmentRecord[]>();
  const known = all.filter((amendment) => isOffice || isKnown(amendment));
  const isOpen = all.some(({ state }) => (OPEN_AMENDMENT_STATES as readonly string[]).includes(state));
  const { institutionId, organisationId, state } = agreement;
  const manages = isOffice && can(actor, 'agreements.manage', { institutionId });
  const asks = isOffice ? manages : can(actor, 'agreements.report', { organisationId });
  return {
    agreement: describe(agreement),
    amendments: known.map(({ _id: id, number, state, reason, created, inForce }) => ({
      ...{ id, number, state, reason, inForce },
      at: created.at,
    })),
    may: { begin: asks && state === 'active' && !isOpen },
  };
}

const describe = ({ _id: id, number, reference, organisation, title, state, version }: AgreementRecord) => ({
  ...{ id, number, reference, organisation, title, state, version },
});

/** An amendment side by side with what was in force when it was begun, and what can be done with it now. */
export async function getAmendment({ actor, agreementId, amendmentId, side }: Wanted & { amendmentId: string }) {
  const loaded =
    side === 'office'
      ? await loadOfficeAmendment({ actor, agreementId, amendmentId, action: 'agreements.oversee' })
      : await loadOwnAmendment({ actor, agreementId, amendmentId, action: 'agreements.read' });
  const { agreement, amendment } = loaded;
  const { state, content, before, version, number, reason, submitted, approved, answered } = amendment;
  const isEditable = (EDITABLE_AMENDMENT_STATES as readonly string[]).includes(state);
  // What the institution prepares is not the organisation's to read before it is approved.
  const isShown = side === 'office' || approved !== null;
  const { secondFactor } = await ownUser(actor.userId);
  return {
    agreement: describe(agreement),
    amendment: {
      ...{ id: amendmentId, state, version, number, reason, inForce: amendment.inForce, requestedBy: amendment.side },
      ...{ reference: amendment.reference, hasDocument: amendment.document !== null },
      ...{ created: said(amendment.created), submitted: said(submitted), approved: said(approved) },
      ...{ returned: side === 'office' ? amendment.returned : null, answered: answered && { ...said(answered), reason: answered.reason } }, // prettier-ignore
    },
    compared: isShown ? { before, content } : null,
    faults:
      side === 'office' && isEditable
        ? amendmentFaults(agreement.content, content, await standingsOf(agreementId), agreement.languages)
        : [],
    sha256: contentDigest(content),
    hasSecondStep: secondFactor !== null,
    may: mayOf(actor, loaded, isEditable, side),
  };
}

const said = (act: { name: string; at: Date } | null) => act && { name: act.name, at: act.at };

function mayOf(actor: Actor, { agreement, amendment }: LoadedAmendment, isEditable: boolean, side: Side) {
  const { institutionId, organisationId } = agreement;
  const isActive = agreement.state === 'active';
  const manages = side === 'office' && can(actor, 'agreements.manage', { institutionId });
  const approves = side === 'office' && can(actor, 'agreements.approve', { institutionId });
  const signs = side === 'organisation' && can(actor, 'agreements.sign', { organisationId });
  const isSubmitted = isActive && amendment.state === 'submitted';
  return {
    edit: manages && isActive && isEditable,
    drop: manages && (OPEN_AMENDMENT_STATES as readonly string[]).includes(amendment.state),
    decide: approves && isSubmitted && !amendment.preparers.includes(actor.userId),
    answer: signs && isActive && amendment.state === 'approved',
  };
}

/** The content that a manager edits, over what is in force, and what of it cannot be taken out any more. */
export async function getAmendedContent({
  actor,
  agreementId,
  amendmentId,
}: Omit<Wanted, 'side'> & { amendmentId: string }) {
  const loaded = await loadOfficeAmendment({ actor, agreementId, amendmentId, action: 'agreements.manage' });
  const { content: inForce, languages } = loaded.agreement;
  const standings = await standingsOf(agreementId);
  return {
    shown: loaded.amendment.content,
    inForce,
    languages,
    staying: {
      milestones: standings.filter(({ state }) => state !== 'planned').map(({ key }) => key),
      lines: inForce.budget.map(({ key }) => key),
    },
  };
}
