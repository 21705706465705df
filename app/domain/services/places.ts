import type { MessageKey } from '../shared/message-key';

export type ServiceSide = 'provider' | 'office';

/** The pages of a service in the order of its navigation; `path` is below the service's own. */
export const SERVICE_PAGES = [
  { path: '', label: 'service.page.overview' },
  { path: '/requests', label: 'service.page.requests' },
  { path: '/quality', label: 'service.page.quality' },
  { path: '/indicators', label: 'service.page.indicators' },
] as const satisfies readonly { path: string; label: MessageKey }[];

/** Where a service is: its provider's own, or in the office of the institution that follows it. */
export const servicePath = (side: ServiceSide, serviceId: string): string =>
  side === 'office' ? `/office/services/${serviceId}` : `/services/${serviceId}`;
