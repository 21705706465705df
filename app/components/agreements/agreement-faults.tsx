import type { OfficeAgreementPage } from '#server/agreements/get-agreement';
import { useText } from '../portal-context';

/** What has to be mended before an agreement goes out for signature; nothing where there is nothing. */
export function AgreementFaults({ faults }: Pick<OfficeAgreementPage, 'faults'>) {
  const text = useText();
  if (faults.length === 0) return null;
  return (
    <section aria-labelledby="faults">
      <h2 className="govuk-heading-m" id="faults">
        {text('agreementPages.faults')}
      </h2>
      <p className="govuk-body">{text('agreementPages.faults.lead')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {faults.map(({ message, about }) => (
          <li key={`${message} ${about.kind} ${about.key}`}>
            {text(`agreementPages.fault.${about.kind}`, { key: about.key })}: {text(message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
