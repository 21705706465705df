import { enqueueMails } from '#server/mail/enqueue-mail';
import type { AgreementRecord } from '#server/models/agreement';
import { mailRecipients, peopleOfOrganisation } from '#server/people/mail-recipients';
import { mailFacts } from './mail-facts';

interface Told {
  event: 'in-force' | 'taken-back' | 'dropped';
  /** Empty of an agreement that is in force. */
  reason: string;
  now: Date;
}

/** Mails both sides what became of an agreement that was out for signature; in the transaction of it. */
export async function tellOfAgreement(agreement: AgreementRecord, { event, reason, now }: Told): Promise<void> {
  const { organisationId, institutionId } = agreement;
  const props = { ...mailFacts(agreement), event, reason };
  const own = await peopleOfOrganisation(organisationId);
  await enqueueMails({ to: own, template: 'agreement-told', props: { ...props, side: 'organisation' }, now });
  const office = await mailRecipients({
    roles: { $in: ['manager', 'approver'] },
    'home.kind': 'institution',
    'home.id': institutionId,
  });
  await enqueueMails({ to: office, template: 'agreement-told', props: { ...props, side: 'office' }, now });
}
