import { servicePath, type ServiceSide } from '~/domain/services/places';
import { serviceAbove } from '../services/service-frame';

/** The pages above a visit. */
export const qualityAbove = (side: ServiceSide): ReturnType<typeof serviceAbove> => [
  ...serviceAbove(side),
  { label: 'service.page.quality', href: ({ params }) => `${servicePath(side, params.serviceId ?? '')}/quality` },
];

/** The pages above a finding. */
export const findingAbove = (side: ServiceSide): ReturnType<typeof serviceAbove> => [
  ...qualityAbove(side),
  {
    label: 'quality.visit',
    href: ({ params }) => `${servicePath(side, params.serviceId ?? '')}/quality/${params.visitId ?? ''}`,
  },
];
