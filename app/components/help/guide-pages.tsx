import { useText } from '~/components/portal-context';
import type { SectionLink } from '~/domain/accounts/navigation';

/** The pages that a guide leads through: links where the reader may enter, names elsewhere. */
export function GuidePages({ pages }: { pages: readonly SectionLink[] }) {
  const text = useText();
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {pages.map(({ path, label, open }) => (
          <li key={path}>
            {open ? (
              <a className="govuk-link" href={path}>
                {text(label)}
              </a>
            ) : (
              text(label)
            )}
          </li>
        ))}
      </ul>
      {pages.some(({ open }) => !open) && <p className="govuk-body">{text('guides.pages.closed')}</p>}
    </>
  );
}
