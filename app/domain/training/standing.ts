import type { CourseRule, TraineePart } from './course';

interface Attending {
  part: TraineePart;
  /** Keys of the sessions that the person was at. */
  attended: readonly string[];
}

/** Whether somebody was at enough of a course's sessions. Of a course without sessions nobody can say so. */
export function hasCompleted(attended: readonly string[], sessions: readonly string[], share: number): boolean {
  const there = sessions.filter((key) => attended.includes(key)).length;
  return sessions.length > 0 && there > 0 && there * 100 >= share * sessions.length;
}

/** How many of an organisation's people are in a course, and how many of them have completed it. */
export interface TrainingStanding {
  coordinators: { there: number; completed: number };
  staff: { there: number; completed: number };
  isFulfilled: boolean;
}

/** Where an organisation stands in a course, by the course's rule. A rule is not fulfilled by nobody. */
export function trainingStanding(
  people: readonly Attending[],
  sessions: readonly string[],
  rule: CourseRule,
): TrainingStanding {
  const count = (part: TraineePart) => {
    const those = people.filter((person) => person.part === part);
    const completed = those.filter(({ attended }) => hasCompleted(attended, sessions, rule.share));
    return { there: those.length, completed: completed.length };
  };
  const coordinators = count('coordinator');
  const staff = count('staff');
  const all = !rule.everyCoordinator || (coordinators.there > 0 && coordinators.completed === coordinators.there);
  const enough = rule.staffShare === 0 || (staff.there > 0 && staff.completed * 100 >= rule.staffShare * staff.there);
  return { coordinators, staff, isFulfilled: all && enough && coordinators.completed + staff.completed > 0 };
}
