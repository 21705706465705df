import type { PublicAppeal } from '#server/appeals/public-appeals';
import { APPEAL_STATE_LABELS } from '~/domain/appeals/labels';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { LocalizedParagraphs } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';

interface AppealsSectionProps {
  appeals: readonly PublicAppeal[];
  lots: readonly { key: string; name: Localized }[];
}

/** What everybody may know of the appeals on a call: nobody is named. */
export function AppealsSection({ appeals, lots }: AppealsSectionProps) {
  const { locale, text } = usePortal();
  return (
    <>
      <p className="govuk-body portal-text">{text('appeals.public.lead')}</p>
      {appeals.map(({ id, lot, grounds, submittedAt, decidedAt, state, summary }) => (
        <section key={id}>
          <h3 className="govuk-heading-s">
            {inLanguage(lots.find(({ key }) => key === lot)?.name ?? { en: '', ru: '', tk: '' }, locale)}{' '}
            <StatusTag status={state} labels={APPEAL_STATE_LABELS} />
          </h3>
          <p className="govuk-body">
            {text('appeals.column.submitted')}: <PortalTime at={submittedAt} day />
            {decidedAt && (
              <>
                {'. '}
                {text('appeals.public.decided')}: <PortalTime at={decidedAt} day />
              </>
            )}
            <br />
            {text('appeals.grounds')}: {grounds.map((ground) => text(`appeals.ground.${ground}`)).join('; ')}
          </p>
          {summary ? (
            <LocalizedParagraphs value={summary} />
          ) : (
            <p className="govuk-body portal-text">{text('appeals.public.pending')}</p>
          )}
        </section>
      ))}
    </>
  );
}
