import { isLocale } from '~/domain/shared/locale';
import { formatDateTime, PORTAL_ZONE } from '~/locales/formats';

/** Adds the reader's own time to every instant that the portal tells, where the two clocks differ. */
export function tellOwnTime(root: ParentNode = document): void {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : 'en';
  for (const place of root.querySelectorAll<HTMLElement>('[data-own-time]')) {
    const at = new Date(place.dataset.ownTime ?? '');
    const own = formatDateTime(locale, at, { zone });
    if (own === formatDateTime(locale, at, { zone: PORTAL_ZONE })) continue;
    place.append(own);
    place.hidden = false;
  }
}
