import type { PublicListQuery } from '~/domain/calls/public-list';
import { REFERENCE_PATTERN } from '~/domain/calls/reference';
import { wordsLookedFor } from '~/domain/calls/search-words';
import { CURRENCIES, parseAmount } from '~/domain/shared/money';
import { publicInState } from './public-condition';

type Condition = Record<string, unknown>;

/**
 * What a query asks of public calls. Each typed word must begin one of the call's words in any language and spelling; a
 * whole reference number finds its call.
 */
export function publicListFilter(query: PublicListQuery, now: Date): Condition {
  const { search, service, place, state } = query;
  const conditions = [
    ...searchConditions(search, 'listed.words'),
    ...(service ? [{ 'listed.services.code': service }] : []),
    ...(place ? [{ 'listed.places.code': place }] : []),
    ...(state ? [publicInState(state, now)] : []),
    ...amountConditions(query),
  ];
  return conditions.length === 0 ? {} : { $and: conditions };
}

/** Each typed word must begin one of the words of the field `words`; a whole reference number finds its call. */
export function searchConditions(search: string, field: string): Condition[] {
  const reference = search.toUpperCase();
  if (REFERENCE_PATTERN.test(reference)) return [{ reference }];
  // Folding leaves letters and digits alone, so nothing in a word means more to the pattern than itself.
  const words = wordsLookedFor(search);
  if (search !== '' && words.length === 0) return [{ [field]: '' }];
  return words.map((word) => ({ [field]: { $regex: `^${word}` } }));
}

function amountConditions({ currency, least, most }: PublicListQuery): Condition[] {
  const [from, to] = [parseAmount(least), parseAmount(most)];
  if (!currency && from === null && to === null) return [];
  const amount = { ...(from === null ? {} : { $gte: from }), ...(to === null ? {} : { $lte: to }) };
  const ceiling = {
    currency: currency ?? { $in: CURRENCIES },
    ...(from === null && to === null ? {} : { amount }),
  };
  return [{ 'listed.ceilings': { $elemMatch: ceiling } }];
}
