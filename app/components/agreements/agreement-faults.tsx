import type { OfficeAgreementPage } from '#server/agreements/get-agreement';
import type { AgreementContent } from '~/domain/agreements/content';
import { inLanguage } from '~/domain/shared/localized';
import { usePortal } from '../portal-context';

interface AgreementFaultsProps extends Pick<OfficeAgreementPage, 'faults'> {
  /** What they are about: milestones and budget lines are named by their titles, or else by their keys. */
  parts?: Pick<AgreementContent, 'milestones' | 'budget'> | undefined;
}

/** What has to be mended before an agreement or an amendment goes out; nothing where there is nothing. */
export function AgreementFaults({ faults, parts = { milestones: [], budget: [] } }: AgreementFaultsProps) {
  const { text, locale } = usePortal();
  const nameOf = (key: string): string => {
    const milestone = parts.milestones.find((one) => one.key === key);
    const line = parts.budget.find((one) => one.key === key);
    return (
      (milestone && inLanguage(milestone.title, locale)) || (line && inLanguage(line.categoryLabel, locale)) || key
    );
  };
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
            {text(`agreementPages.fault.${about.kind}`, { key: nameOf(about.key) })}: {text(message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
