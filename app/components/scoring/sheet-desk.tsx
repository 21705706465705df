import type { ReactNode } from 'react';
import type { SheetPage } from '#server/scoring/get-sheet';
import { applicantLabel } from '~/domain/scoring/applicant';
import { inLanguage } from '~/domain/shared/localized';
import { InsetText } from '../inset-text';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { SubmissionView } from './submission-view';

interface SheetDeskProps {
  page: SheetPage;
  /** Above the heading: what is wrong with what was typed. */
  above: ReactNode;
  /** The sheet: to fill in or to read. */
  children: ReactNode;
}

/** An application beside the own sheet: two panes where there is room, one below the other where there is none. */
export function SheetDesk({ page, above, children }: SheetDeskProps) {
  const { text, locale } = usePortal();
  const { submission, place } = page;
  const sheets = `/evaluations/${submission.callId}/sheets`;
  const around = [
    { to: place.before, label: text('scoring.desk.before') },
    { to: place.after, label: text('scoring.desk.after') },
  ].filter(({ to }) => to !== null);
  return (
    <div className="portal-desk">
      {above}
      <PageHeading caption={`${submission.reference}: ${inLanguage(submission.lot.name, locale)}`}>
        {applicantLabel(submission.applicant, text)}
      </PageHeading>
      <nav className="portal-desk__around" aria-label={text('scoring.desk.around')}>
        <span className="govuk-body">{text('scoring.desk.place', { number: place.number, of: place.of })}</span>
        {around.map(({ to, label }) => (
          <a key={label} className="govuk-link govuk-body" href={`${sheets}/${to}`}>
            {label}
          </a>
        ))}
        <a className="govuk-link govuk-body" href={sheets}>
          {text('scoring.desk.all')}
        </a>
      </nav>
      <nav className="portal-desk__tabs" aria-label={text('scoring.desk.panes')}>
        <a href="#application">{text('scoring.desk.application')}</a>
        <a href="#sheet">{text('scoring.desk.sheet')}</a>
      </nav>
      <div className="portal-desk__panes">
        {/* A region that scrolls by itself must be reachable with the keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section id="application" className="portal-desk__pane" aria-labelledby="application-title" tabIndex={0}>
          <h2 className="govuk-heading-m" id="application-title">
            {text('scoring.desk.application')}
          </h2>
          <SubmissionView submission={submission} />
        </section>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section id="sheet" className="portal-desk__pane" aria-labelledby="sheet-title" tabIndex={0}>
          <h2 className="govuk-heading-m" id="sheet-title">
            {text('scoring.desk.sheet')}
          </h2>
          <Standing page={page} />
          {children}
        </section>
      </div>
    </div>
  );
}

function Standing({ page: { sheet, isOpen } }: Pick<SheetDeskProps, 'page'>) {
  const { text } = usePortal();
  if (sheet.submittedAt) {
    return (
      <InsetText>
        {text('scoring.desk.submittedAt')} <PortalTime at={sheet.submittedAt} />. {text('scoring.desk.locked')}
      </InsetText>
    );
  }
  if (!isOpen) return <InsetText>{text('scoring.desk.notTaking')}</InsetText>;
  return (
    <>
      {sheet.reopened && (
        <InsetText>
          {text('scoring.desk.reopened')} <PortalTime at={sheet.reopened.at} />
          <p className="govuk-body portal-lines govuk-!-margin-bottom-0">{sheet.reopened.reason}</p>
        </InsetText>
      )}
      {sheet.savedAt && (
        <p className="govuk-body portal-quiet">
          {text('scoring.desk.savedAt')} <PortalTime at={sheet.savedAt} />
        </p>
      )}
    </>
  );
}
