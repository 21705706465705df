import type { OpeningState } from '#server/opening/opening-state';
import { usePortal } from '../portal-context';

/** The opening is over: where its record is, for everybody and on paper. */
export function OpeningDone({ call, failed }: Pick<OpeningState, 'call' | 'failed'>) {
  const { locale, text } = usePortal();
  return (
    <>
      <h2 className="govuk-heading-m">{text('openingPages.session.opened')}</h2>
      <p className="govuk-body">{text('openingPages.session.opened.text')}</p>
      <p className="govuk-body">
        {failed > 0 ? text('openingPages.failures.sum', { count: failed }) : text('openingPages.failures.none')}
      </p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`/calls/${call.reference}/opening`}>
            {text('openingPages.record.link')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`/calls/${call.reference}/opening.pdf?language=${locale}`}>
            {text('openingPages.minutes.pdf')}
          </a>
        </li>
      </ul>
    </>
  );
}
