/** The page that is shown of so many rows (pages count from 1): the wanted one, or the nearest that there is. */
export function pageWithin(wanted: number, total: number, pageSize: number) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  return { page, pages, skipped: (page - 1) * pageSize };
}
