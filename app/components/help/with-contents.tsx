import type { ReactNode } from 'react';
import { useText } from '~/components/portal-context';

interface Part {
  /** The place on the page, for links such as `/help#verify`. */
  id: string;
  label: string;
  body: ReactNode;
}

/** The parts of a page of help, each under its heading, with the table of contents before them. */
export function WithContents({ parts }: { parts: readonly Part[] }) {
  const text = useText();
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-third">
        <nav className="portal-side" aria-labelledby="contents">
          <h2 className="govuk-heading-s govuk-!-margin-bottom-2" id="contents">
            {text('help.contents')}
          </h2>
          <ul className="portal-side__list">
            {parts.map(({ id, label }) => (
              <li key={id}>
                <a className="portal-side__link" href={`#${id}`}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="govuk-grid-column-two-thirds">
        {parts.map(({ id, label, body }) => (
          <section key={id} id={id}>
            <h2 className="govuk-heading-m">{label}</h2>
            {body}
          </section>
        ))}
      </div>
    </div>
  );
}
