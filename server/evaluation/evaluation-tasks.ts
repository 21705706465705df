import { assignmentTasks } from '#server/assignment/assignment-tasks';
import { consensusTasks } from '#server/consensus/consensus-tasks';
import { reportTasks } from '#server/evaluation-report/report-tasks';
import { meetingTasks } from '#server/meetings/meeting-tasks';
import { rankingTasks } from '#server/ranking/ranking-tasks';
import { scoringTasks } from '#server/scoring/scoring-tasks';
import { screeningTasks } from '#server/screening/screening-tasks';
import type { TaskProvider } from './task-provider';

/** Everything that the page of a call's evaluation offers, in the order of the page. A part adds its own. */
export const evaluationTasks: readonly TaskProvider[] = [
  screeningTasks,
  assignmentTasks,
  scoringTasks,
  consensusTasks,
  meetingTasks,
  rankingTasks,
  reportTasks,
];
