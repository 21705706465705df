import { enqueueMails } from '#server/mail/enqueue-mail';
import { mailRecipients, peopleOfOrganisation } from '#server/people/mail-recipients';
import type { LoadedMilestone } from './load-milestone';

export const aboutMilestone = ({ agreement, milestone }: Pick<LoadedMilestone, 'agreement' | 'milestone'>) => ({
  agreementId: agreement._id,
  number: agreement.number ?? '',
  service: agreement.title,
  organisation: agreement.organisation,
  key: milestone.key,
  milestone: milestone.title,
  currency: milestone.currency,
});

export const managersOf = (institutionId: string) =>
  mailRecipients({ roles: 'manager', 'home.kind': 'institution', 'home.id': institutionId });

/** Tells the institution's managers that a report waits for them; in the transaction that hands it in. */
export async function tellOffice(of: LoadedMilestone, by: string, now: Date): Promise<void> {
  const to = await managersOf(of.agreement.institutionId);
  await enqueueMails({ to, template: 'milestone-reported', props: { ...aboutMilestone(of), by }, now });
}

interface News {
  what: 'returned' | 'accepted' | 'partly' | 'withdrawn';
  /** In the words of whoever did it; may be empty. */
  reason: string;
  /** Minor units, of an acceptance. */
  amount?: number;
  now: Date;
}

/** Tells the organisation's people what became of their report; in the transaction of the act. */
export async function tellOrganisation(of: LoadedMilestone, { what, reason, amount = 0, now }: News): Promise<void> {
  const to = await peopleOfOrganisation(of.agreement.organisationId);
  await enqueueMails({
    to,
    template: 'milestone-answered',
    props: { ...aboutMilestone(of), what, reason, amount },
    now,
  });
}
