import { decimalOf } from '../shared/money';
import type { ProgrammeContent } from './schema';
import type { ProgrammePart } from './typed-parts';

/** What a part's form shows of a programme, nested as the form's fields are named. */
export function partValues(part: ProgrammePart, content: ProgrammeContent): object {
  const { name, startsOn, endsOn, partners, sources, serviceTypes, places } = content;
  switch (part) {
    case 'basics':
      return { name, startsOn, endsOn };
    case 'partners':
      return { partners };
    case 'services':
      return { services: serviceTypes.map(({ code, ...service }) => ({ key: code, ...service })) };
    case 'places':
      return { places: places.map(({ code, ...place }) => ({ key: code, ...place })) };
    case 'sources':
      return {
        sources: sources.map(({ code, name: called, budgets }) => ({
          key: code,
          name: called,
          budgets: Object.fromEntries(budgets.map((budget) => [budget.currency, decimalOf(budget)])),
        })),
      };
  }
}
