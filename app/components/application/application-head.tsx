import type { ShortHead } from '#server/applications/list-changes';
import type { MessageKey } from '~/domain/shared/message-key';
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
  /** The page is about what is submitted, and says itself what can be done with it. */
  saysItself?: boolean;
}

/** Which application a page is about, and whether it can still be changed. */
export function ApplicationHead({ head, title, saysItself = false }: ApplicationHeadProps) {
  const { locale, text } = usePortal();
  const { id, call, lot, standing } = head;
  const said = saysItself && standing !== 'late' && standing !== 'cancelled' ? null : standingText(head);
  const of = `${call.reference}: ${inLanguage(call.title, locale)}`;
  const name = inLanguage(lot.name, locale);
  return (
    <>
      <PageHeading caption={title ? `${of}. ${name}` : of}>{title ?? name}</PageHeading>
      {said && (
        <InsetText>
          <p className="govuk-body">{text(said)}</p>
          {standing === 'submitted' && (
            <a className="govuk-link" href={`/applications/${id}/revision`}>
              {text('receipts.revise.title')}
            </a>
          )}
        </InsetText>
      )}
    </>
  );
}

/** Why nothing can be typed into an application now; null where something can. */
function standingText({ state, standing }: ShownHead): MessageKey | null {
  if (standing === 'open') return null;
  if (standing !== 'late' || state === 'draft') return `applications.error.${standing}`;
  return state === 'submitted' ? 'receipts.head.late' : 'receipts.panel.nothing';
}
