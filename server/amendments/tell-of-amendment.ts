import { enqueueMails } from '#server/mail/enqueue-mail';
import type { AgreementRecord } from '#server/models/agreement';
import { mailRecipients, peopleOfOrganisation } from '#server/people/mail-recipients';
import type { AttachedDocument } from '#templates/mail/mail';
import type { AmendmentNews } from '#templates/mail/amendment-told';

interface News {
  agreement: AgreementRecord;
  amendmentId: string;
  what: AmendmentNews;
  /** The amendment's document. */
  attached?: AttachedDocument;
  now: Date;
}

const propsOf = ({ agreement, amendmentId, what, attached }: News, base: string) => ({
  ...{ what, number: agreement.number ?? '', service: agreement.title, organisation: agreement.organisation },
  ...(attached ? { attached } : {}),
  path: `${base}/${agreement._id}/amendments/${amendmentId}`,
});

/** Mails the institution: approvers what is to be approved, managers all else; in the transaction of the act. */
export async function tellOffice(news: News): Promise<void> {
  const { institutionId } = news.agreement;
  const roles = news.what === 'submitted' ? 'approver' : 'manager';
  const to = await mailRecipients({ roles, 'home.kind': 'institution', 'home.id': institutionId });
  await enqueueMails({ to, template: 'amendment-told', props: propsOf(news, '/office/agreements'), now: news.now });
}

/** Mails the organisation's people what became of an amendment; in the transaction of the act. */
export async function tellOrganisation(news: News): Promise<void> {
  const to = await peopleOfOrganisation(news.agreement.organisationId);
  await enqueueMails({ to, template: 'amendment-told', props: propsOf(news, '/agreements'), now: news.now });
}
