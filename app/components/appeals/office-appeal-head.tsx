import type { OfficeAppeal } from '#server/appeals/get-office-appeal';
import { inLanguage } from '~/domain/shared/localized';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';

/** Which appeal a page of the office is about. */
export function OfficeAppealHead({ appeal, title }: { appeal: OfficeAppeal; title: string }) {
  const { locale } = usePortal();
  const { call, lot, organisation } = appeal;
  const caption = `${call.reference}: ${inLanguage(lot, locale)}. ${organisation}`;
  return <PageHeading caption={caption}>{title}</PageHeading>;
}
