import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOwnCourses } from '#server/training/list-courses';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { CoursesTable } from '~/components/training/courses-table';

export const handle: PageHandle = { title: 'training.title', breadcrumb: 'training.title' };

export const loader = permitted('training.follow', async ({ actor, request }) => ({
  list: await listOwnCourses({ actor, page: Number(new URL(request.url).searchParams.get('page')) }),
}));

export default function Training() {
  const text = useText();
  return (
    <>
      <PageHeading>{text('training.title')}</PageHeading>
      <p className="govuk-body-l portal-text">{text('training.own.lead')}</p>
      <CoursesTable path="/training" list={useLoaderData<typeof loader>().list} empty={text('training.own.none')} />
    </>
  );
}
