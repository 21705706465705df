import { datedDocuments, REMINDED_BEFORE, reminderDue } from '~/domain/organisations/profile-documents';
import { portalDay } from '~/domain/shared/portal-day';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { DocumentReminder } from '#server/models/document-reminder';
import { Organisation } from '#server/models/organisation';
import { OrganisationProfile, type OrganisationProfileRecord } from '#server/models/organisation-profile';
import { peopleOfOrganisation } from '#server/people/mail-recipients';

const DAY_MS = 86_400_000;

/** Reminds organisations of documents that expire: 60 and 14 days before and on the last day, each once. Returns how many were mailed. */
export async function remindOfDocuments({ now, signal }: { now: Date; signal?: AbortSignal }): Promise<number> {
  const today = portalDay(now);
  const horizon = portalDay(new Date(now.getTime() + REMINDED_BEFORE[0] * DAY_MS));
  const profiles = OrganisationProfile.find({ firstExpiry: { $ne: null, $lte: horizon } }, { _id: 1 })
    .sort({ firstExpiry: 1 })
    .lean()
    .cursor();
  let reminded = 0;
  for await (const { _id } of profiles) {
    if (signal?.aborted) break;
    if (await inTransaction(() => remind(_id, today, now))) reminded += 1;
  }
  return reminded;
}

/** One mail about all documents of an organisation of which it was not yet reminded at this threshold. */
async function remind(organisationId: string, today: string, now: Date): Promise<boolean> {
  const { content } = await OrganisationProfile.findById(organisationId).orFail().lean<OrganisationProfileRecord>();
  const due = datedDocuments(content).flatMap(({ kind, of, validUntil }) => {
    const stage = reminderDue(validUntil, today);
    return stage === null
      ? []
      : [{ id: [organisationId, kind, of, validUntil, stage].join(':'), kind, of, validUntil }];
  });
  const ids = [...new Set(due.map(({ id }) => id))];
  const known = await DocumentReminder.find({ _id: { $in: ids } }, { _id: 1 }).lean();
  const done = new Set(known.map(({ _id }) => _id));
  const open = ids.filter((id) => !done.has(id));
  if (open.length === 0) return false;
  const organisation = await Organisation.findById(organisationId, { name: 1 }).lean();
  await DocumentReminder.insertMany(open.map((_id) => ({ _id, organisationId, at: now })));
  await enqueueMails({
    to: await peopleOfOrganisation(organisationId),
    template: 'documents-expiring',
    props: {
      organisation: organisation?.name ?? '',
      today,
      documents: due
        .filter(({ id }) => open.includes(id))
        .map(({ kind, of, validUntil }) => ({ kind, of, validUntil })),
    },
    now,
  });
  return true;
}
