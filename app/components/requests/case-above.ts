import { servicePath, type ServiceSide } from '~/domain/services/places';
import { serviceAbove } from '../services/service-frame';

/** The pages above those of a case. */
export const caseAbove = (side: ServiceSide): ReturnType<typeof serviceAbove> => [
  ...serviceAbove(side),
  {
    label: 'service.page.requests',
    href: ({ params }) => `${servicePath(side, params.serviceId ?? '')}/requests`,
  },
];
