import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { nextOpenCalls } from '#server/calls/list-public-calls';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { publicHeaders } from '#server/process/public-answer';
import { latestResults } from '#server/results/list-results';
import { OpenCalls } from '~/components/open-calls';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { ResultRows } from '~/components/results/result-rows';
import type { MessageKey } from '~/domain/shared/message-key';

export const handle: PageHandle = { wide: true };
export const headers = headersOfLoader;

const SHOWN = 5;
const RESULTS_SHOWN = 3;

export const loader = everyone(async ({ locale, now }) => {
  const [calls, results] = await Promise.all([nextOpenCalls(SHOWN, now), latestResults(RESULTS_SHOWN)]);
  const until = calls.map(({ closesAt }) => closesAt);
  return data({ calls, results }, { headers: publicHeaders({ said: { calls, results, locale }, now, until }) });
});

const STEPS: readonly { title: MessageKey; text: MessageKey }[] = [
  { title: 'home.step.call.title', text: 'home.step.call.text' },
  { title: 'home.step.apply.title', text: 'home.step.apply.text' },
  { title: 'home.step.evaluate.title', text: 'home.step.evaluate.text' },
  { title: 'home.step.award.title', text: 'home.step.award.text' },
  { title: 'home.step.deliver.title', text: 'home.step.deliver.text' },
];

const ENTRIES: readonly { title: MessageKey; text: MessageKey; link: MessageKey; href: string }[] = [
  {
    title: 'home.entry.ngo.title',
    text: 'home.entry.ngo.text',
    link: 'home.entry.ngo.link',
    href: '/help#organisation',
  },
  { title: 'home.entry.staff.title', text: 'home.entry.staff.text', link: 'shell.signIn', href: '/sign-in' },
  {
    title: 'findService.home.title',
    text: 'findService.home.text',
    link: 'findService.title',
    href: '/find-a-service',
  },
  {
    title: 'home.entry.visitor.title',
    text: 'home.entry.visitor.text',
    link: 'home.entry.visitor.link',
    href: '/help',
  },
];

export default function Home() {
  const text = useText();
  const { calls, results } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="portal-banner">
        <div className="govuk-width-container">
          <h1 className="govuk-heading-xl">{text('portal.tagline')}</h1>
          <p className="govuk-body-l">{text('home.lead')}</p>
        </div>
      </div>
      <div className="govuk-width-container">
        <section aria-labelledby="calls">
          <h2 className="govuk-heading-l" id="calls">
            {text('home.calls.title')}
          </h2>
          <OpenCalls rows={calls} />
        </section>
        {results.length > 0 && (
          <section aria-labelledby="results">
            <h2 className="govuk-heading-l" id="results">
              {text('results.home.title')}
            </h2>
            <ResultRows rows={results} heading="h3" />
            <p className="govuk-body">
              <a className="govuk-link" href="/results">
                {text('results.all')}
              </a>
            </p>
          </section>
        )}
        <section aria-labelledby="entries">
          <h2 className="govuk-heading-l" id="entries">
            {text('home.entry.title')}
          </h2>
          <ul className="portal-cards">
            {ENTRIES.map(({ title, text: body, link, href }) => (
              <li key={title}>
                <h3 className="govuk-heading-s">{text(title)}</h3>
                <p className="govuk-body-s">{text(body)}</p>
                <p className="govuk-body-s">
                  <a className="govuk-link" href={href}>
                    {text(link)}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="steps">
          <h2 className="govuk-heading-l" id="steps">
            {text('home.steps.title')}
          </h2>
          <ol className="portal-steps">
            {STEPS.map(({ title, text: body }) => (
              <li key={title}>
                <h3 className="govuk-heading-s">{text(title)}</h3>
                <p className="govuk-body-s">{text(body)}</p>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}
