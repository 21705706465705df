import type { ReactNode } from 'react';
import type { AgreementHead } from '#server/milestones/get-milestones';
import { inLanguage } from '~/domain/shared/localized';
import { AgreementNavigation } from '../agreements/agreement-navigation';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';

interface MilestoneFrameProps {
  side: 'organisation' | 'office';
  agreement: AgreementHead;
  title: string;
  children: ReactNode;
}

/** A page of an agreement's milestones, with the agreement's pages beside it. */
export function MilestoneFrame({ side, agreement, title, children }: MilestoneFrameProps) {
  const { locale } = usePortal();
  const service = inLanguage(agreement.title, locale);
  const caption = side === 'office' ? `${agreement.number}: ${agreement.organisation}` : agreement.number;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-third">
        <AgreementNavigation side={side} agreementId={agreement.id} />
      </div>
      <div className="govuk-grid-column-two-thirds">
        <PageHeading caption={`${caption}. ${service}`}>{title}</PageHeading>
        {children}
      </div>
    </div>
  );
}
