import { enqueueMails } from '#server/mail/enqueue-mail';
import type { AgreementRecord } from '#server/models/agreement';
import type { PreconditionRecord } from '#server/models/precondition';
import { mailRecipients, peopleOfOrganisation } from '#server/people/mail-recipients';

interface Told {
  agreement: AgreementRecord;
  precondition: PreconditionRecord;
  now: Date;
}

const propsOf = ({ agreement, precondition }: Told) => ({
  agreementId: agreement._id,
  number: agreement.number ?? '',
  title: agreement.title,
  organisation: agreement.organisation,
  key: precondition.key,
  precondition: precondition.text,
});

/** Asks the institution's managers to look at evidence; in the transaction of its coming. */
export async function tellOffice(told: Told): Promise<void> {
  const to = await mailRecipients({
    'home.kind': 'institution',
    'home.id': told.agreement.institutionId,
    roles: 'manager',
  });
  const props = { ...propsOf(told), outcome: 'submitted' as const, reason: '' };
  await enqueueMails({ to, template: 'precondition-changed', props, now: told.now });
}

/** Tells the organisation what became of a precondition, where it knows of the agreement already. */
export async function tellOrganisation(
  told: Told & { outcome: 'confirmed' | 'returned' | 'waived'; reason: string },
): Promise<void> {
  if (told.agreement.number === null) return;
  const to = await peopleOfOrganisation(told.agreement.organisationId);
  const props = { ...propsOf(told), outcome: told.outcome, reason: told.reason };
  await enqueueMails({ to, template: 'precondition-changed', props, now: told.now });
}
