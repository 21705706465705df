import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getProfile } from '#server/organisations/get-profile';
import { getOrganisation } from '#server/verification/get-organisation';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { HistoryPanel } from '~/components/history-panel';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { ExclusionsList } from '~/components/verification/exclusions-list';
import { FlagsList } from '~/components/verification/flags-list';
import { OfficeProfile } from '~/components/verification/office-profile';
import { OrganisationWarnings } from '~/components/verification/organisation-warnings';
import { StandingSummary } from '~/components/verification/standing-summary';
import { StepsList } from '~/components/verification/steps-list';
import { portalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data }) => data.name,
  breadcrumb: ({ data }) => data.name,
  above: [{ label: 'nav.officeOrganisations', href: '/office/organisations' }],
};

export const loader = permitted('verification.read', async ({ actor, params, now }) => {
  const organisationId = params.organisationId ?? '';
  const organisation = await getOrganisation(actor, organisationId, now);
  return { ...organisation, profile: await getProfile({ actor, organisationId }), today: portalDay(now) };
});

export default function OfficeOrganisation() {
  const { text, locale } = usePortal();
  const organisation = useLoaderData<typeof loader>();
  const { id, name, otherNames, registrationNumber, createdAt, standing, hits, may } = organisation;
  const isProposed = standing.exclusion?.state === 'proposed';
  const here = `/office/organisations/${id}`;
  return (
    <>
      <PageHeading caption={text('home.organisation')}>{name}</PageHeading>
      <OrganisationWarnings organisation={organisation} />
      <StandingSummary
        standing={standing}
        more={[
          { label: text('verification.otherNames'), value: otherNames.join(' · ') || text('table.none') },
          { label: text('verification.registrationNumber'), value: registrationNumber || text('table.none') },
          { label: text('verification.column.since'), value: formatDate(locale, createdAt) },
        ]}
      />
      <ButtonGroup>
        {may.check && <ButtonLink href={`${here}/verification`}>{text('verification.check.title')}</ButtonLink>}
        {may.confirm && <ButtonLink href={`${here}/refusal`}>{text('verification.refusal.title')}</ButtonLink>}
        {may.decideExclusion && isProposed && (
          <ButtonLink href={`${here}/exclusion`}>{text('exclusions.decision.title')}</ButtonLink>
        )}
        {may.decideExclusion && !isProposed && (
          <ButtonLink kind="secondary" href={`${here}/exclusion/lifting`}>
            {text('exclusions.lift.title')}
          </ButtonLink>
        )}
        {may.recall && (
          <ButtonLink kind="secondary" href={`${here}/recall`}>
            {text('verification.recall.title')}
          </ButtonLink>
        )}
        {may.flag && (
          <ButtonLink kind="secondary" href={`${here}/flag`}>
            {text('verification.flagging.title')}
          </ButtonLink>
        )}
        {may.exclude && (
          <ButtonLink kind="secondary" href={`${here}/exclusion/new`}>
            {text('exclusions.new.title')}
          </ButtonLink>
        )}
      </ButtonGroup>
      <p className="govuk-body">
        <a className="govuk-link" href={`${here}/hits`}>
          {text('exclusions.hits.link', { count: hits.all })}
        </a>
      </p>
      <OfficeProfile profile={organisation.profile} today={organisation.today} />
      <h2 className="govuk-heading-m">{text('verification.steps.title')}</h2>
      <StepsList steps={organisation.steps} />
      <h2 className="govuk-heading-m">{text('exclusions.title')}</h2>
      <ExclusionsList exclusions={organisation.exclusions} />
      <h2 className="govuk-heading-m">{text('verification.flags.title')}</h2>
      <FlagsList flags={organisation.flags} />
      <HistoryPanel events={organisation.history} />
    </>
  );
}
