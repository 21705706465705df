import type { ReactNode } from 'react';
import type { ExpenditurePage } from '#server/expenditure/get-expenditure';
import { inLanguage } from '~/domain/shared/localized';
import { AgreementNavigation } from '../agreements/agreement-navigation';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';

interface ExpenditureFrameProps {
  side: 'organisation' | 'office';
  agreement: ExpenditurePage['agreement'];
  title: string;
  children: ReactNode;
}

/** A page of what an agreement's money was spent on, with the agreement's pages beside it. */
export function ExpenditureFrame({ side, agreement, title, children }: ExpenditureFrameProps) {
  const { locale } = usePortal();
  const service = inLanguage(agreement.title, locale);
  const caption = side === 'office' ? `${agreement.number}: ${agreement.organisation}` : agreement.number;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-quarter">
        <AgreementNavigation side={side} agreementId={agreement.id} />
      </div>
      <div className="govuk-grid-column-three-quarters">
        <PageHeading caption={`${caption}. ${service}`}>{title}</PageHeading>
        {children}
      </div>
    </div>
  );
}
