import { isLocked } from '~/domain/applications/status';
import { usePortal } from '../portal-context';
import type { ShownHead } from './application-head';

interface ApplicationLinksProps {
  head: ShownHead;
  mayDelete: boolean;
}

/** What else can be done with an application. */
export function ApplicationLinks({ head, mayDelete }: ApplicationLinksProps) {
  const { text } = usePortal();
  const { id, call, standing } = head;
  const isSubmitted = isLocked(head);
  const isSealed = isSubmitted && call.isStrict;
  const links = [
    ...(isSealed
      ? []
      : [
          { href: `/applications/${id}/print`, label: text('applications.print.link') },
          {
            href: `/applications/${id}.pdf`,
            label: text(isSubmitted ? 'formPdf.submitted.link' : 'formPdf.draft.link'),
          },
        ]),
    { href: `/calls/${call.reference}/form.pdf`, label: text('formPdf.blank.link') },
    { href: `/applications/${id}/history`, label: text('applications.history.title') },
    ...(standing === 'open' ? [{ href: `/applications/${id}/copying`, label: text('applications.copy.title') }] : []),
    { href: `/calls/${call.reference}`, label: text('applications.backToCall') },
    { href: `/calls/${call.reference}/questions`, label: text('clarifications.own.title') },
    ...(mayDelete ? [{ href: `/applications/${id}/deletion`, label: text('applications.delete.title') }] : []),
  ];
  return (
    <>
      <h2 className="govuk-heading-m">{text('applications.more')}</h2>
      <ul className="govuk-list">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
