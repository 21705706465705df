const byDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ashgabat',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The country's calendar day at an instant, as `2026-11-22`; days of this form sort by time. */
export function portalDay(instant: Date): string {
  return byDay.format(instant);
}

/** The instant at which a day `2026-11-22` begins in Asia/Ashgabat (UTC+5, no summer time since 1992). */
export function startOfPortalDay(day: string): Date {
  return new Date(`${day}T00:00:00+05:00`);
}
