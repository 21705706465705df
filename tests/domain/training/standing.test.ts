import { expect, it } from 'vitest';
import { hasCompleted, trainingStanding } from '~/domain/training/standing';

const SESSIONS = ['s1', 's2', 's3', 's4', 's5'];

it('completes a course with the share of its sessions and not with less', () => {
  expect(hasCompleted(['s1', 's2', 's3', 's4'], SESSIONS, 80)).toBe(true);
  expect(hasCompleted(['s1', 's2', 's3'], SESSIONS, 80)).toBe(false);
  expect(hasCompleted(['s1', 'gone', 's3', 's4'], SESSIONS, 80)).toBe(false);
  expect(hasCompleted([], SESSIONS, 0)).toBe(false);
  expect(hasCompleted([], [], 0)).toBe(false);
});

const rule = { share: 100, everyCoordinator: true, staffShare: 80 };
const coordinator = (...attended: string[]) => ({ part: 'coordinator' as const, attended });
const staff = (...attended: string[]) => ({ part: 'staff' as const, attended });
const fulfilled = (people: Parameters<typeof trainingStanding>[0], wishes: Partial<typeof rule> = {}) =>
  trainingStanding(people, ['s1'], { ...rule, ...wishes }).isFulfilled;

it('wants every coordinator and the share of the staff', () => {
  const four = Array.from({ length: 4 }, () => staff('s1'));
  expect(fulfilled([coordinator('s1'), ...four, staff()])).toBe(true);
  expect(fulfilled([coordinator('s1'), ...four, staff(), staff()])).toBe(false);
  expect(fulfilled([coordinator('s1'), coordinator(), ...four])).toBe(false);
});

it('is not fulfilled by nobody', () => {
  expect(fulfilled([staff('s1')])).toBe(false);
  expect(fulfilled([coordinator('s1')])).toBe(false);
  expect(fulfilled([coordinator('s1')], { staffShare: 0 })).toBe(true);
  expect(fulfilled([], { everyCoordinator: false, staffShare: 0 })).toBe(false);
});
