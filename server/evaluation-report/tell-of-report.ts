import { lotNames } from '~/domain/calls/lot-names';
import type { Signer } from '~/domain/evaluation-report/content';
import { emptyLocalized } from '~/domain/shared/localized';
import { approversOf, namedPeople } from '#server/calls/tell-audience';
import type { CommitteeScope } from '#server/evaluation/load-scope';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { meetingPeople } from '#server/meetings/meeting-people';
import { mailRecipients } from '#server/people/mail-recipients';

interface OfReport {
  scope: CommitteeScope;
  lot: string;
  number: number;
  now: Date;
}

const aboutOf = ({ scope: { call, published }, lot, number }: OfReport) => ({
  callId: call._id,
  reference: call.reference ?? '',
  lot,
  lotName: lotNames(published).find(({ key }) => key === lot)?.name ?? emptyLocalized(),
  number,
});

/** Mails those who have to sign that the report waits for them, but not who made it. */
export async function tellSigners(said: OfReport & { signers: readonly Signer[]; except: string }): Promise<void> {
  const { signers, except, now } = said;
  const to = await namedPeople(signers.map(({ userId }) => userId).filter((userId) => userId !== except));
  await enqueueMails({ to, template: 'report-to-sign', props: aboutOf(said), now });
}

/** Mails the institution's approvers and managers that everybody signed; nobody who has a conflict in the lot. */
export async function tellOfSigned(said: OfReport & { sha256: string }): Promise<void> {
  const { scope, lot, sha256, now } = said;
  const { institutionId } = scope.call;
  const { recused } = meetingPeople(scope, lot);
  const kept = new Set(recused.map(({ userId }) => userId));
  const approvers = await approversOf(institutionId, []);
  const managers = await mailRecipients({ roles: 'manager', 'home.kind': 'institution', 'home.id': institutionId });
  const all = new Map([...approvers, ...managers].map((person) => [person.userId, person]));
  const to = [...all.values()].filter(({ userId }) => !kept.has(userId));
  await enqueueMails({ to, template: 'report-signed', props: { ...aboutOf(said), sha256 }, now });
}
