import type { AgeGroup } from '~/domain/requests/request';

/** A service of the demo: types, cities and the organisations' services are the pilot's, all figures are illustrative. */
export interface DeliveredHere {
  serviceType: string;
  /** Mailbox of the provider's case worker among the demo's people. */
  worker: string;
  place: 'ashgabat' | 'mary' | 'turkmenabat';
  capacity: number;
  target: number;
  staff: { there: number; trained: number };
  /** Requests that came straight to it. */
  cases: number;
  ages: AgeGroup[];
  /** Of a hundred who ask. */
  women: number;
  disabled: number;
}

type Row = [
  string, string, DeliveredHere['place'], number, number, number, number, number, AgeGroup[], number, number,
]; // prettier-ignore

const CHILDREN: AgeGroup[] = ['0-6', '7-13', '14-17'];
const OLD: AgeGroup[] = ['60-74', '75+', '75+'];

const ROWS: readonly Row[] = [
  ['family-support', 'centre.1', 'ashgabat', 25, 50, 4, 4, 14, CHILDREN, 52, 6],
  ['family-support', 'centre.3', 'mary', 20, 40, 3, 2, 11, CHILDREN, 48, 8],
  ['infant-reintegration', 'centre.2', 'ashgabat', 8, 12, 3, 3, 9, ['0-6'], 45, 20],
  ['leaving-care', 'centre.3', 'mary', 10, 20, 2, 1, 11, ['14-17', '18-29', '18-29'], 40, 15],
  ['disabled-children', 'keyik.okara.caseworker', 'ashgabat', 15, 30, 5, 5, 18, CHILDREN, 42, 100],
  ['disabled-children', 'centre.4', 'mary', 12, 25, 3, 2, 12, CHILDREN, 44, 100],
  ['domestic-violence', 'keyik.okara.caseworker', 'ashgabat', 10, 24, 4, 4, 15, ['18-29', '30-59', '30-59'], 100, 5],
  ['newborns', 'centre.5', 'turkmenabat', 10, 20, 3, 2, 10, ['14-17', '18-29', '30-59'], 100, 4],
  ['adolescents-justice', 'centre.4', 'mary', 12, 24, 2, 2, 13, ['14-17'], 20, 6],
  ['parents-addiction', 'centre.6', 'turkmenabat', 10, 20, 2, 1, 10, ['18-29', '30-59'], 25, 5],
  ['difficult-situations', 'beyik.eyyam.caseworker', 'turkmenabat', 14, 30, 4, 3, 17, ['0-6', '7-13', '30-59'], 56, 10],
  ['difficult-situations', 'centre.5', 'turkmenabat', 16, 30, 3, 2, 13, ['0-6', '7-13', '30-59'], 54, 8],
  [
    'personal-assistant',
    'yenme.caseworker',
    'ashgabat',
    12,
    40,
    6,
    6,
    24,
    ['18-29', '30-59', '30-59', '60-74'],
    46,
    100,
  ],
  ['lonely-older-people', 'red.crescent.caseworker', 'ashgabat', 30, 100, 8, 7, 30, OLD, 68, 34],
  ['lonely-older-people', 'centre.1', 'ashgabat', 20, 60, 4, 3, 16, OLD, 70, 30],
  ['home-care', 'red.crescent.caseworker', 'ashgabat', 24, 80, 7, 7, 24, ['30-59', ...OLD], 60, 55],
  ['home-care', 'centre.6', 'turkmenabat', 15, 40, 3, 2, 12, ['30-59', ...OLD], 58, 50],
];

/** The twelve services with their providers; four of them by the state and by an organisation or in two cities. */
export const DELIVERED: readonly DeliveredHere[] = ROWS.map(
  ([serviceType, worker, place, capacity, target, there, trained, cases, ages, women, disabled]) => ({
    ...{ serviceType, worker, place, capacity, target, cases, ages, women, disabled },
    staff: { there, trained },
  }),
);

/** A service that the state opens next month. */
export const PLANNED: DeliveredHere = {
  ...{ serviceType: 'adolescents-justice', worker: 'centre.2', place: 'ashgabat', capacity: 10, target: 20, cases: 0 },
  ...{ staff: { there: 2, trained: 0 }, ages: ['14-17'], women: 20, disabled: 5 },
};
