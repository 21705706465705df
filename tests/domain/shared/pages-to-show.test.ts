import { expect, it } from 'vitest';
import { pagesToShow } from '~/domain/shared/pages-to-show';

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 20, [1, 2, null, 20]],
  [4, 20, [1, 2, 3, 4, 5, null, 20]],
  [10, 20, [1, null, 9, 10, 11, null, 20]],
  [18, 20, [1, null, 17, 18, 19, 20]],
  [20, 20, [1, null, 19, 20]],
])('page %i of %i', (page, pages, shown) => {
  expect(pagesToShow(page, pages)).toEqual(shown);
});
