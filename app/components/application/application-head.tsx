import type { ShortHead } from '#server/applications/list-changes';
import { inLanguage } from '~/domain/shared/localized';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { InsetText } from '../inset-text';

/** What a page about an application knows of it. */
export type ShownHead = ShortHead;

interface ApplicationHeadProps {
  head: ShownHead;
  /** The heading of the page; without it, the lot that is applied for. */
  title?: string | undefined;
}

/** Which application a page is about, and whether it can still be changed. */
export function ApplicationHead({ head: { call, lot, standing }, title }: ApplicationHeadProps) {
  const { locale, text } = usePortal();
  const of = `${call.reference}: ${inLanguage(call.title, locale)}`;
  const name = inLanguage(lot.name, locale);
  return (
    <>
      <PageHeading caption={title ? `${of}. ${name}` : of}>{title ?? name}</PageHeading>
      {standing !== 'open' && <InsetText>{text(`applications.error.${standing}`)}</InsetText>}
    </>
  );
}
