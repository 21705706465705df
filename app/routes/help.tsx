import { HELP_TOPICS } from '~/components/help-topics';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';

export const handle: PageHandle = { title: 'nav.help', breadcrumb: 'nav.help' };

export default function Help() {
  const text = useText();
  return (
    <>
      <PageHeading>{text('nav.help')}</PageHeading>
      <p className="govuk-body-l">{text('help.lead')}</p>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <nav className="portal-side" aria-labelledby="contents">
            <h2 className="govuk-heading-s govuk-!-margin-bottom-2" id="contents">
              {text('help.contents')}
            </h2>
            <ul className="portal-side__list">
              {HELP_TOPICS.map(({ id, title }) => (
                <li key={id}>
                  <a className="portal-side__link" href={`#${id}`}>
                    {text(title)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div className="govuk-grid-column-two-thirds">
          {HELP_TOPICS.map(({ id, title, paragraphs }) => (
            <section key={id} id={id}>
              <h2 className="govuk-heading-m">{text(title)}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph} className="govuk-body">
                  {text(paragraph)}
                </p>
              ))}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
