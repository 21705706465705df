import type { Addendum } from '~/domain/calls/published-call';
import { formatDateTime } from '~/locales/formats';
import { LocalizedParagraphs } from '../localized-text';
import { usePortal } from '../portal-context';

/** The numbered changes of a published call, the last first. */
export function AddendaList({ reference, addenda }: { reference: string; addenda: readonly Addendum[] }) {
  const { locale, text } = usePortal();
  return (
    <ul className="portal-calls">
      {[...addenda].reverse().map(({ number, at, reason, changed, material }) => (
        <li key={number}>
          <h3 className="govuk-heading-s">
            {text('publicCalls.addendum.of', { number, day: formatDateTime(locale, at) })}
          </h3>
          <LocalizedParagraphs value={reason} />
          <p className="govuk-body">
            {text('publicCalls.addendum.changed')}
            {': '}
            {changed.map((section) => text(`calls.section.${section}`)).join('; ')}
          </p>
          {material && <p className="govuk-body">{text('publicCalls.addendum.material')}</p>}
          <p className="govuk-body">
            <a className="govuk-link" href={`/calls/${reference}/addenda/${number}`}>
              {text('publicCalls.addendum.compare')}
              <span className="govuk-visually-hidden">{`: ${text('publicCalls.addendum', { number })}`}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
