import { peopleOf } from '#server/calls/tell-audience';
import { enqueueMails } from '#server/mail/enqueue-mail';
import type { OrganisationRecord } from '#server/models/organisation';
import type { MailProps } from '#templates/mail/all-mails';
import type { StandingMail } from '#templates/mail/standing-mails';

interface Told<Name extends StandingMail> {
  organisation: Pick<OrganisationRecord, '_id' | 'name'>;
  template: Name;
  props: Omit<MailProps<Name>, 'organisation'>;
  now: Date;
}

/** Mails everybody of an organisation what became of its standing; call it in the transaction of the act. */
export async function tellOrganisation<Name extends StandingMail>({ organisation, template, props, now }: Told<Name>) {
  const people = await peopleOf([organisation._id]);
  const told = { ...props, organisation: organisation.name } as MailProps<Name>;
  await enqueueMails({ to: people.map(({ to }) => to), template, props: told, now });
}
