import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getRubric } from '#server/rubrics/get-rubric';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { WholeRubric } from '~/components/public-call/whole-rubric';
import { aboveRubricPage } from '~/components/rubric-builder/rubric-trail';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'rubrics.preview',
  breadcrumb: 'formBuilder.preview',
  above: aboveRubricPage,
};

export const loader = permitted('programmes.read', async ({ actor, params, locale }) => {
  const { programme, name, rubric } = await getRubric(actor, params);
  return { programme, rubric, caption: inLanguage(name, locale) };
});

export default function RubricPreview() {
  const text = useText();
  const { rubric, caption } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={caption}>{text('rubrics.preview')}</PageHeading>
      <WholeRubric rubric={rubric} />
    </>
  );
}
