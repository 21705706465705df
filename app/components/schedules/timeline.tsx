import { positionOf } from '~/domain/agreements/timeline';
import type { MilestoneState } from '~/domain/milestones/status';

const WIDTH = 600;
const HEIGHT = 44;
const LINE = 22;
const EDGE = 10;

interface TimelineProps {
  startsOn: string;
  endsOn: string;
  today: string;
  milestones: readonly { key: string; dueOn: string; state: MilestoneState; isOverdue: boolean }[];
}

/** The milestones of an agreement along its time; the table below it says all that the picture shows. */
export function Timeline({ startsOn, endsOn, today, milestones }: TimelineProps) {
  const at = (day: string) => EDGE + positionOf(day, { startsOn, endsOn }) * (WIDTH - 2 * EDGE);
  return (
    <svg
      className="portal-timeline"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      aria-hidden="true"
      focusable="false"
    >
      <line className="portal-timeline__whole" x1={EDGE} x2={WIDTH - EDGE} y1={LINE} y2={LINE} />
      <line className="portal-timeline__passed" x1={EDGE} x2={at(today)} y1={LINE} y2={LINE} />
      <line className="portal-timeline__today" x1={at(today)} x2={at(today)} y1={6} y2={HEIGHT - 6} />
      {milestones.map(({ key, dueOn, state, isOverdue }) => (
        <circle
          key={key}
          className={`portal-timeline__point portal-timeline__point--${isOverdue ? 'overdue' : state}`}
          cx={at(dueOn)}
          cy={LINE}
          r={7}
        />
      ))}
    </svg>
  );
}
