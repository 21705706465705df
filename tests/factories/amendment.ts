import type { Actor } from '~/domain/accounts/roles';
import type { AgreementContent } from '~/domain/agreements/content';
import { answerAmendment } from '#server/amendments/answer-amendment';
import { beginAmendment } from '#server/amendments/begin-amendment';
import { contentDigest } from '#server/amendments/content-digest';
import { decideAmendment } from '#server/amendments/decide-amendment';
import { saveAmendment } from '#server/amendments/save-amendment';
import { submitAmendment } from '#server/amendments/submit-amendment';
import { Amendment, type AmendmentRecord } from '#server/models/amendment';
import type { RunningAgreement } from './agreement';
import { PASSWORD } from './user';

export const amendmentOf = (id: string) => Amendment.findById(id).orFail().lean<AmendmentRecord>();

/** The content in force with other amounts; the last milestone and the last budget line take the difference. */
export function withAmount(content: AgreementContent, amount: number): AgreementContent {
  const more = amount - content.amount.amount;
  const last = <Item extends { amount: number }>(items: Item[]) =>
    items.map((item, at) => (at === items.length - 1 ? { ...item, amount: item.amount + more } : item));
  const { milestones, budget } = content;
  return { ...content, amount: { ...content.amount, amount }, milestones: last(milestones), budget: last(budget) };
}

/** An amendment that a manager has begun, with this content; the result is its id. */
export async function writtenAmendment(of: RunningAgreement, content: AgreementContent): Promise<string> {
  const { manager: actor, agreement } = of;
  const now = new Date();
  const agreementId = agreement._id;
  const amendmentId = await beginAmendment({ actor, agreementId, side: 'institution', reason: 'Later', now });
  await saveAmendment({ actor, agreementId, amendmentId, content, expected: 1, now });
  return amendmentId;
}

export async function submit({ manager, agreement }: RunningAgreement, amendmentId: string, actor = manager) {
  const { version: expected } = await amendmentOf(amendmentId);
  await submitAmendment({ actor, agreementId: agreement._id, amendmentId, expected, now: new Date() });
}

export async function decide(
  { approver, agreement }: RunningAgreement,
  amendmentId: string,
  { actor = approver, answer = 'approved' as 'approved' | 'returned' } = {},
) {
  const { version: expected } = await amendmentOf(amendmentId);
  const input = { answer, comment: 'Say why' };
  await decideAmendment({ actor, agreementId: agreement._id, amendmentId, input, expected, now: new Date() });
}

export async function answer(
  { signatory, agreement }: RunningAgreement,
  amendmentId: string,
  wishes: { actor?: Actor; answer?: 'accepted' | 'declined'; sha256?: string; currentPassword?: string } = {},
) {
  const { actor = signatory, ...rest } = wishes;
  const sha256 = contentDigest((await amendmentOf(amendmentId)).content);
  const input = { answer: 'accepted' as const, reason: '', sha256, currentPassword: PASSWORD, ...rest };
  await answerAmendment({ actor, agreementId: agreement._id, amendmentId, input, now: new Date() });
}

/** An amendment that is approved and waits for the signatory. */
export async function approvedAmendment(of: RunningAgreement, content: AgreementContent): Promise<string> {
  const id = await writtenAmendment(of, content);
  await submit(of, id);
  await decide(of, id);
  return id;
}
