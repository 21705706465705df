import type { CheckPage } from '#server/applications/get-check';
import { inLanguage } from '~/domain/shared/localized';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { fieldId } from '../field-frame';
import { InsetText } from '../inset-text';
import { Panel } from '../panel';
import { usePortal } from '../portal-context';
import { TwoThirds } from '../two-thirds';
import { ApplicationHead } from './application-head';
import { EligibilityList } from './eligibility-list';

/** Everything that is missing or wrong, each with the way to its field. */
export function CheckView({ page }: { page: CheckPage }) {
  const { locale, text } = usePortal();
  const { head, sections, hindrances, mustReconfirm, files, isReady } = page;
  const all = `/applications/${head.id}`;
  const count = sections.reduce((sum, { shortcomings }) => sum + shortcomings.length, 0);
  return (
    <TwoThirds>
      <ApplicationHead head={head} title={text('applications.check.title')} />
      {isReady ? (
        <Panel title={text('applications.check.ready')}>{text('applications.check.readyText')}</Panel>
      ) : (
        <p className="govuk-body-l">{text('applications.check.count', { count })}</p>
      )}
      {mustReconfirm && (
        <InsetText>
          <a className="govuk-link" href={all}>
            {text('applications.changed.title')}
          </a>
        </InsetText>
      )}
      {files.infected > 0 && <InsetText>{text('applications.check.infected', { count: files.infected })}</InsetText>}
      {files.scanning > 0 && (
        <p className="govuk-body">{text('applications.check.scanning', { count: files.scanning })}</p>
      )}
      {sections.map(({ key, title, shortcomings }) => (
        <section key={key} aria-labelledby={`check-${key}`}>
          <h2 className="govuk-heading-m" id={`check-${key}`}>
            {inLanguage(title, locale)}
          </h2>
          <ul className="govuk-list govuk-list--bullet portal-text">
            {shortcomings.map(({ field, question, error }) => (
              <li key={field}>
                <a className="govuk-link" href={`${all}/sections/${key}#${fieldId(field)}`}>
                  {inLanguage(question, locale)}
                </a>
                {': '}
                {text(error.key, error.values)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hindrances.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{text('applications.begin.later')}</h2>
          <EligibilityList checks={hindrances} />
          <p className="govuk-body">
            <a className="govuk-link" href="/organisation/profile">
              {text('applications.toProfile')}
            </a>
          </p>
        </>
      )}
      <ButtonGroup>
        {isReady && head.standing === 'open' && (
          <ButtonLink href={`${all}/submission`}>{text('receipts.submit.toPage')}</ButtonLink>
        )}
        <a className="govuk-link" href={all}>
          {text('applications.backToList')}
        </a>
      </ButtonGroup>
    </TwoThirds>
  );
}
