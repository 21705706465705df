import type { ReactNode } from 'react';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { AgreementNavigation } from './agreement-navigation';

interface AgreementFrameProps {
  side: 'organisation' | 'office';
  agreement: { id: string; reference: string; organisation: string; title: Localized };
  heading: string;
  children: ReactNode;
}

/** A page of an agreement beside its other pages, under the name of what it is about. */
export function AgreementFrame({ side, agreement, heading, children }: AgreementFrameProps) {
  const { locale } = usePortal();
  const { id, reference, organisation, title } = agreement;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-quarter">
        <AgreementNavigation side={side} agreementId={id} />
      </div>
      <div className="govuk-grid-column-three-quarters">
        <PageHeading caption={`${reference}, ${organisation}: ${inLanguage(title, locale)}`}>{heading}</PageHeading>
        {children}
      </div>
    </div>
  );
}
