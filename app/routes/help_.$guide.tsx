import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { GuidePages } from '~/components/help/guide-pages';
import { useGuideText } from '~/components/help/use-guide-text';
import { WithContents } from '~/components/help/with-contents';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { sectionFor } from '~/domain/accounts/navigation';
import { guideNamed } from '~/domain/help/guides';
import { DomainError } from '~/domain/shared/errors';

type Page = SerializeFrom<typeof loader>;

export const handle: PageHandle<Page> = {
  title: ({ data: { id }, text }) => text(`guides.title.${id}`),
  breadcrumb: ({ data: { id }, text }) => text(`guides.title.${id}`),
  above: [{ label: 'nav.help', href: '/help' }],
};

export const loader = everyone(({ actor, params }) => {
  const guide = guideNamed(params.guide ?? '');
  if (!guide) throw new DomainError('not-found');
  const { id, steps, rules, sections, open } = guide;
  const entered = sections.map((section) => sectionFor(section, actor));
  return { id, steps, rules, pages: [...entered, ...open.map((page) => ({ ...page, open: true }))] };
});

export default function GuidePage() {
  const text = useText();
  const say = useGuideText();
  const { id, steps, rules, pages } = useLoaderData<typeof loader>();
  const parts = steps.map((step, index) => ({
    id: `step-${index + 1}`,
    label: text('guides.numbered', { number: index + 1, title: say(`guides.step.${step}.title`) }),
    body: <p className="govuk-body">{say(`guides.step.${step}.text`)}</p>,
  }));
  const rest = [
    {
      id: 'rules',
      label: text('guides.heading.rules'),
      body: <Rules rules={rules.map((rule) => say(`guides.rule.${rule}`))} />,
    },
    { id: 'next', label: text('guides.heading.next'), body: <p className="govuk-body">{say(`guides.next.${id}`)}</p> },
    { id: 'pages', label: text('guides.heading.pages'), body: <GuidePages pages={pages} /> },
  ];
  return (
    <>
      <PageHeading>{text(`guides.title.${id}`)}</PageHeading>
      <p className="govuk-body-l">{say(`guides.lead.${id}`)}</p>
      <p className="govuk-body">{text('guides.quoted')}</p>
      <WithContents parts={[...parts, ...rest]} />
      <p className="govuk-body">
        <a className="govuk-link" href="/help">
          {text('guides.all')}
        </a>
      </p>
    </>
  );
}

function Rules({ rules }: { rules: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}
