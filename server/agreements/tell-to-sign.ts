import { enqueueMails } from '#server/mail/enqueue-mail';
import type { AgreementRecord } from '#server/models/agreement';
import { mailRecipients, peopleOfOrganisation } from '#server/people/mail-recipients';
import { mailFacts } from './mail-facts';

/** Mails the signatories of both sides that a document waits for their signature; in the transaction that keeps it. */
export async function tellToSign(agreement: AgreementRecord, now: Date): Promise<void> {
  const { organisationId, institutionId, document } = agreement;
  const props = { ...mailFacts(agreement), sha256: document?.sha256 ?? '' };
  const signatories = await peopleOfOrganisation(organisationId, 'signatory');
  await enqueueMails({
    to: signatories,
    template: 'agreement-to-sign',
    props: { ...props, side: 'organisation' },
    now,
  });
  const approvers = await mailRecipients({
    roles: 'approver',
    'home.kind': 'institution',
    'home.id': institutionId,
  });
  await enqueueMails({ to: approvers, template: 'agreement-to-sign', props: { ...props, side: 'office' }, now });
}
