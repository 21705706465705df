import type { AwardPage } from '#server/awards/get-award';
import type { PageHandle } from '../page-handle';

/** The pages above those of one award. */
export const awardAbove: NonNullable<PageHandle<{ award: Pick<AwardPage, 'place'> }>['above']> = [
  { label: 'nav.awards', href: '/awards' },
  { label: ({ data: { award } }) => award.place.reference, href: ({ params }) => `/awards/${params.awardId}` },
];
