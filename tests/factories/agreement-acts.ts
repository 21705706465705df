import { OPEN_AMENDMENT_STATES } from '~/domain/agreements/amendment-status';
import type { AgreementContent } from '~/domain/agreements/content';
import { DomainError } from '~/domain/shared/errors';
import { dropAmendment } from '#server/amendments/drop-amendment';
import { closeAgreement } from '#server/endings/close-agreement';
import { resumeAgreement, suspendAgreement } from '#server/endings/suspend-agreement';
import { terminateAgreement } from '#server/endings/terminate-agreement';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Amendment, type AmendmentRecord } from '#server/models/amendment';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { dayIn, type RunningAgreement } from './agreement';
import { answer, decide, submit, withAmount, writtenAmendment } from './amendment';

const currentAgreement = ({ agreement }: RunningAgreement) =>
  Agreement.findById(agreement._id).orFail().lean<AgreementRecord>();

type Ending = 'suspend' | 'resume' | 'terminate' | 'close';
const ENDINGS = {
  suspend: suspendAgreement,
  resume: resumeAgreement,
  terminate: terminateAgreement,
  close: closeAgreement,
} as const satisfies Record<Ending, typeof suspendAgreement>;

/** An approver changes how the agreement stands, as they see it now. */
export async function change(of: RunningAgreement, what: Ending): Promise<void> {
  const { version: expected, _id: agreementId } = await currentAgreement(of);
  await ENDINGS[what]({ actor: of.approver, agreementId, reason: 'Inspection', expected, now: new Date() });
}

/** A manager prepares one of several amendments, some of which are mistaken, and hands it in. */
export async function amend(of: RunningAgreement, which: number, milestone: string): Promise<void> {
  const { _id: agreementId, content } = await currentAgreement(of);
  const milestones = await Milestone.find({ agreementId }).lean<MilestoneRecord[]>();
  const parts = milestones.find(({ key }) => key === milestone)?.parts ?? [];
  const accepted = parts.reduce((sum, { amount }) => sum + amount, 0);
  const { amount } = content.amount;
  const wished = [
    () => withAmount(content, amount + 1_000_01),
    () => withAmount(content, amount - 2_000_03),
    () => withLastDue(content, dayIn(91 + (which % 20))),
    () => moved(content, milestone, accepted),
    () => moved(content, milestone, 0),
    () => ({ ...content, amount: { ...content.amount, amount: amount - 1 } }),
  ][which % 6];
  const amendmentId = await writtenAmendment(of, wished?.() ?? content);
  await submit(of, amendmentId);
}

/** The approver's, then the signatory's answer to the amendment that is open. */
export async function agreeTo(of: RunningAgreement, which: number): Promise<void> {
  const { _id } = await openAmendment(of);
  await decide(of, _id, { answer: which === 7 ? 'returned' : 'approved' });
}

export async function signAmendment(of: RunningAgreement, which: number): Promise<void> {
  const { _id } = await openAmendment(of);
  await answer(of, _id, { answer: which === 7 ? 'declined' : 'accepted' });
}

export async function giveUpAmendment(of: RunningAgreement): Promise<void> {
  const { _id: amendmentId, version: expected } = await openAmendment(of);
  const { manager: actor, agreement } = of;
  await dropAmendment({ actor, agreementId: agreement._id, amendmentId, reason: 'Not so', expected, now: new Date() });
}

async function openAmendment({ agreement }: RunningAgreement): Promise<AmendmentRecord> {
  const filter = { agreementId: agreement._id, state: { $in: [...OPEN_AMENDMENT_STATES] } };
  const open = await Amendment.findOne(filter).lean<AmendmentRecord>();
  if (!open) throw new DomainError('not-found');
  return open;
}

const withLastDue = (content: AgreementContent, dueOn: string): AgreementContent => ({
  ...content,
  milestones: content.milestones.map((one, at, all) => (at === all.length - 1 ? { ...one, dueOn } : one)),
});

/** Leaves so much of a milestone, or leaves it out where that is nothing; the last one takes the difference. */
function moved(content: AgreementContent, key: string, left: number): AgreementContent {
  const difference = (content.milestones.find((one) => one.key === key)?.amount ?? left) - left;
  const milestones = content.milestones
    .map((one) => (one.key === key ? { ...one, amount: left } : one))
    .filter(({ amount }) => amount > 0)
    .map((one, _at, all) => ({ ...one, after: one.after.filter((other) => all.some((there) => there.key === other)) }));
  return {
    ...content,
    milestones: milestones.map((one, at) =>
      at === milestones.length - 1 ? { ...one, amount: one.amount + difference } : one,
    ),
  };
}
