import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOfficeCourses } from '#server/training/list-courses';
import { ButtonLink } from '~/components/button-link';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { CoursesTable } from '~/components/training/courses-table';
import { mayEver } from '~/domain/accounts/permissions';

export const handle: PageHandle = { title: 'training.title', breadcrumb: 'training.title' };

export const loader = permitted('training.read', async ({ actor, request }) => ({
  list: await listOfficeCourses({ actor, page: Number(new URL(request.url).searchParams.get('page')) }),
  mayManage: mayEver(actor, 'training.manage'),
}));

export default function OfficeTraining() {
  const text = useText();
  const { list, mayManage } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('training.title')}</PageHeading>
      {mayManage && <ButtonLink href="/office/training/new">{text('training.new')}</ButtonLink>}
      <CoursesTable path="/office/training" list={list} empty={text('training.office.none')} />
    </>
  );
}
