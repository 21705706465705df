import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { ownOrganisationOf } from '#server/files/own-organisation';
import { getProfile } from '#server/organisations/get-profile';
import { DatedDocuments } from '~/components/organisation-profile/dated-documents';
import { ProfileProgress } from '~/components/organisation-profile/profile-progress';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { Tag } from '~/components/tag';
import { TaskList, type Task } from '~/components/task-list';
import { BANK_ACCOUNT_LABELS } from '~/domain/organisations/bank-account-labels';
import { PROFILE_SECTIONS, type ProfileSection } from '~/domain/organisations/profile-schema';
import { portalDay } from '~/domain/shared/portal-day';

export const handle: PageHandle = { title: 'profile.title', breadcrumb: 'nav.profile' };

export const loader = permitted('profile.change', async ({ actor, now }) => {
  const { name, sections, completeness, documents, account } = await getProfile({
    actor,
    organisationId: ownOrganisationOf(actor).id,
  });
  return { name, sections, completeness, documents, accountState: account?.state ?? null, today: portalDay(now) };
});

export default function Profile() {
  const text = useText();
  const { name, sections, completeness, documents, accountState, today } = useLoaderData<typeof loader>();
  const statusOf = (section: ProfileSection) => {
    const count = completeness[section].missing.length;
    if (count === 0) return text('profile.task.complete');
    const begun = sections[section].saved !== null;
    return begun ? (
      <Tag colour="yellow">{text('profile.task.missing', { count })}</Tag>
    ) : (
      <Tag>{text('profile.task.notBegun')}</Tag>
    );
  };
  const tasks: Task[] = PROFILE_SECTIONS.map((section) => ({
    title: text(`profile.section.${section}`),
    href: `/organisation/profile/${section}`,
    status: statusOf(section),
  }));
  tasks.push({
    title: text('profile.section.bank-account'),
    href: '/organisation/profile/bank-account',
    status: accountState ? (
      <StatusTag status={accountState} labels={BANK_ACCOUNT_LABELS} />
    ) : (
      <Tag>{text('profile.task.notBegun')}</Tag>
    ),
  });
  return (
    <>
      <PageHeading caption={name}>{text('profile.title')}</PageHeading>
      <p className="govuk-body-l">{text('profile.lead')}</p>
      <ProfileProgress completeness={completeness} />
      <h2 className="govuk-heading-m">{text('profile.sections')}</h2>
      <TaskList tasks={tasks} />
      <DatedDocuments documents={documents} today={today} />
      <p className="govuk-body">
        <a className="govuk-link" href="/organisation/documents">
          {text('profile.documents.link')}
        </a>
      </p>
    </>
  );
}
