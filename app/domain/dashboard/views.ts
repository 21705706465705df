import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { FILTER_PARTS, filterOf, type DashboardFilter } from './filter';

/** How often the figures of a view are mailed: never, on Mondays, on the first day of a month. */
export const RHYTHMS = ['never', 'weekly', 'monthly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** So many views somebody may keep. */
export const MOST_VIEWS = 30;

export const viewSchema = z.object({
  name: z.string().trim().min(1, messageKey('views.error.name')).max(80, messageKey('views.error.name')),
  rhythm: z.enum(RHYTHMS, messageKey('views.error.rhythm')),
});
/** Another name or rhythm, with the version that the form showed. */
export const changedViewSchema = viewSchema.extend({ version: z.coerce.number().int().min(1) });
export type ViewInput = z.output<typeof viewSchema>;

/** What the dashboard shows, as its address says it. */
export interface ViewedFigures {
  programmeId: string;
  filter: DashboardFilter;
}

/** The part of the dashboard's address that says what it shows; always the same for the same figures. */
export function searchOf({ programmeId, filter }: ViewedFigures): string {
  const set = FILTER_PARTS.flatMap((part) => (filter[part] === '' ? [] : [[part, filter[part]]]));
  return new URLSearchParams([['programme', programmeId], ...set]).toString();
}

/** The figures that such a part says. */
export function figuresOf(search: string): ViewedFigures {
  const parameters = new URLSearchParams(search);
  return { programmeId: parameters.get('programme') ?? '', filter: filterOf(parameters) };
}

/** Names the week (by its Monday) or month of a day, in which a view is mailed once; null where it never is. */
export function periodOf(rhythm: Rhythm, day: string): string | null {
  if (rhythm === 'never') return null;
  if (rhythm === 'monthly') return day.slice(0, 7);
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
