import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { GuideList } from '~/components/help/guide-list';
import { WithContents } from '~/components/help/with-contents';
import { HELP_TOPICS } from '~/components/help-topics';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { guidesFor } from '~/domain/help/guides';

export const handle: PageHandle = { title: 'nav.help', breadcrumb: 'nav.help' };

export const loader = everyone(({ actor }) => ({ guides: guidesFor(actor) }));

export default function Help() {
  const text = useText();
  const { guides } = useLoaderData<typeof loader>();
  const topics = HELP_TOPICS.map(({ id, title, paragraphs }) => ({
    id,
    label: text(title),
    body: paragraphs.map((paragraph) => (
      <p key={paragraph} className="govuk-body">
        {text(paragraph)}
      </p>
    )),
  }));
  return (
    <>
      <PageHeading>{text('nav.help')}</PageHeading>
      <p className="govuk-body-l">{text('help.lead')}</p>
      <WithContents
        parts={[{ id: 'guides', label: text('guides.list'), body: <GuideList guides={guides} /> }, ...topics]}
      />
    </>
  );
}
