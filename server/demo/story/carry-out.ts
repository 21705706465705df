import { randomUUID } from 'node:crypto';
import { questionsOf } from '~/domain/applications/conditions';
import type { FormSection } from '~/domain/applications/form-definition';
import { portalDay } from '~/domain/shared/portal-day';
import { fingerprint } from '#server/applications/typed-questions';
import { approvePayment } from '#server/disbursements/approve-payment';
import { confirmReceipt } from '#server/disbursements/confirm-receipt';
import { recordPayment } from '#server/disbursements/record-payment';
import { requestPayment } from '#server/disbursements/request-payment';
import { receiptsOf } from '#server/expenditure/receipts';
import { addCosts } from '#server/expenditure/write-cost';
import { acceptAdvance } from '#server/milestones/accept-advance';
import { acceptMilestone } from '#server/milestones/accept-milestone';
import { beginReport } from '#server/milestones/begin-report';
import { milestoneOf } from '#server/milestones/load-milestone';
import { definitionOf } from '#server/milestones/load-report';
import { reportFiles } from '#server/milestones/milestone-files';
import { saveReport } from '#server/milestones/save-report';
import { submitReport } from '#server/milestones/submit-report';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Milestone } from '#server/models/milestone';
import { MilestoneReport, type MilestoneReportRecord } from '#server/models/milestone-report';
import { Payment } from '#server/models/payment';
import { demoActor } from '../demo-actor';
import { sendIllustrative } from './illustrative-file';
import { actAt } from './instants';

interface Of {
  agreementId: string;
  /** The mailbox of who reports. */
  representative: string;
  key: string;
  at: Date;
}

/** The manager accepts an agreement's advance. */
export function acceptFirst({ agreementId, key, at }: Omit<Of, 'representative'>): Promise<void> {
  return actAt(at, async (now) => {
    const { version } = await Milestone.findById(`${agreementId}.${key}`).orFail().lean();
    await acceptAdvance({ actor: await demoActor('manager'), agreementId, key, input: { version }, now });
  });
}

/** The provider reports on a milestone: every question, the evidence, and a cost of each budget line with its receipt. */
export function report({ agreementId, representative, key, at }: Of, costs: readonly number[]): Promise<void> {
  return actAt(at, async (now) => {
    const actor = await demoActor(representative);
    await beginReport({ actor, agreementId, key, now });
    const agreement = await Agreement.findById(agreementId).orFail().lean<AgreementRecord>();
    const written = await latestOf(agreementId, key);
    const { sections } = definitionOf(written, await milestoneOf(agreement, key));
    for (const section of sections) {
      const typed = answersTo(section);
      await saveReport({ actor, agreementId, key, section: section.key, typed, base: fingerprint({}), now });
    }
    for (const question of questionsOf({ sections }).filter(({ type }) => type === 'files'))
      await sendIllustrative(actor, reportFiles(written._id, question.key), 'journal', now);
    const { budget } = agreement.content;
    for (const [index, amount] of costs.entries()) {
      const receipt = await sendIllustrative(actor, receiptsOf(written._id), `receipt-${String(index + 1)}`, now);
      const spent = { line: budget[index]?.key ?? '', spentOn: portalDay(now), supplier: 'Illustrative', receipt };
      const cost = { ...spent, description: budget[index]?.description ?? '', document: String(index + 1), amount };
      await addCosts({ actor, agreementId, key, costs: [cost], formKey: randomUUID(), now });
    }
    const { version } = await latestOf(agreementId, key);
    await submitReport({ actor, agreementId, key, input: { version, formKey: randomUUID() }, now });
  });
}

/** The manager accepts all that was reported on a milestone. */
export function accept({ agreementId, key, at }: Omit<Of, 'representative'>): Promise<void> {
  return actAt(at, async (now) => {
    const { version } = await latestOf(agreementId, key);
    const input = { version, amount: null, comment: '' };
    await acceptMilestone({ actor: await demoActor('manager'), agreementId, key, input, now });
  });
}

/** An accepted milestone is paid: requested, approved and recorded by three people, its receipt confirmed by the provider. */
export function pay({ agreementId, representative, key, at }: Of): Promise<void> {
  return actAt(at, async (now) => {
    const input = { milestone: key, part: 1, formKey: randomUUID() };
    const paymentId = await requestPayment({ actor: await demoActor('manager'), agreementId, input, now });
    const seen = async () => Payment.findById(paymentId).orFail().lean();
    const requested = await seen();
    await approvePayment({ actor: await demoActor('payments'), paymentId, expected: requested.version, now });
    const approved = await seen();
    await recordPayment({
      ...{ actor: await demoActor('cashier'), paymentId, expected: approved.version, now },
      input: { reference: `BANK-${key}`, bookedOn: portalDay(now), amount: approved.amount },
    });
    await confirmReceipt({ actor: await demoActor(representative), paymentId, now });
  });
}

const latestOf = (agreementId: string, key: string): Promise<MilestoneReportRecord> =>
  MilestoneReport.findOne({ milestoneId: `${agreementId}.${key}` })
    .sort({ number: -1 })
    .orFail()
    .lean<MilestoneReportRecord>();

const answersTo = ({ questions }: FormSection): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap(({ key, type }): [string, string][] => {
      const name = `answers.${key}`;
      if (type === 'number') return [[name, '12']];
      if (type === 'single-choice') return [[name, 'reached']];
      return type === 'files' ? [] : [[name, 'As planned; the journal of visits shows it (illustrative).']];
    }),
  );
