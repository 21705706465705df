import { enqueueMails } from '#server/mail/enqueue-mail';
import type { AgreementRecord } from '#server/models/agreement';
import { mailRecipients, peopleOfOrganisation } from '#server/people/mail-recipients';
import type { AgreementNews } from '#templates/mail/agreement-changed';

interface News {
  agreement: AgreementRecord;
  what: AgreementNews;
  reason: string;
  now: Date;
}

/** Mails both sides that an agreement stands otherwise than before; in the transaction of the act. */
export async function tellOfChange({ agreement, what, reason, now }: News): Promise<void> {
  const { _id, institutionId, organisationId, organisation, title: service } = agreement;
  const props = { what, reason, number: agreement.number ?? '', organisation, service };
  const template = 'agreement-changed';
  const office = { roles: { $in: ['manager', 'finance'] }, 'home.kind': 'institution', 'home.id': institutionId };
  await enqueueMails({
    to: await peopleOfOrganisation(organisationId),
    template,
    props: { ...props, path: `/agreements/${_id}` },
    now,
  });
  await enqueueMails({
    to: await mailRecipients(office),
    template,
    props: { ...props, path: `/office/agreements/${_id}` },
    now,
  });
}
