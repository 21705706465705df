import type { MilestoneState } from '../milestones/status';
import type { MessageKey } from '../shared/message-key';
import type { Locale } from '../shared/locale';
import type { AgreementContent, PlannedMilestone } from './content';
import { scheduleFaults, type ScheduleFault } from './schedule';

/** How a milestone of the agreement in force stands. */
export interface Standing {
  key: string;
  state: MilestoneState;
  /** What is accepted of it so far, in minor units. */
  accepted: number;
}

/**
 * Everything that keeps an amended content from replacing the one in force: mistakes of its schedule, and what it would undo.
 * What is accepted stays: an accepted milestone is not changed, none is lowered below its accepted parts, and only one that
 * nobody has reported on is left out. Budget lines can be lowered, not left out: reported costs stand on them.
 */
export function amendmentFaults(
  inForce: AgreementContent,
  amended: AgreementContent,
  standings: readonly Standing[],
  languages: readonly Locale[],
): ScheduleFault[] {
  const faults = scheduleFaults(amended, languages);
  const whole = (message: MessageKey) => faults.push({ message, about: { kind: 'agreement', key: '' } });
  if (amended.amount.currency !== inForce.amount.currency) whole('amendments.fault.currency');
  if (amended.startsOn !== inForce.startsOn) whole('amendments.fault.start');
  for (const { key } of inForce.budget) {
    if (!amended.budget.some((line) => line.key === key))
      faults.push({ message: 'amendments.fault.line', about: { kind: 'line', key } });
  }
  for (const standing of standings) {
    const message = undone(
      standing,
      inForce.milestones.find(({ key }) => key === standing.key),
      amended.milestones.find(({ key }) => key === standing.key),
    );
    if (message) faults.push({ message, about: { kind: 'milestone', key: standing.key } });
  }
  return faults;
}

function undone(
  { state, accepted }: Standing,
  before: PlannedMilestone | undefined,
  after: PlannedMilestone | undefined,
): MessageKey | null {
  // Dropped by an earlier amendment: its key is not given again.
  if (!before) return after ? 'amendments.fault.key' : null;
  if (!after) return state === 'planned' ? null : 'amendments.fault.reported';
  if (state === 'accepted' && JSON.stringify(ordered(before)) !== JSON.stringify(ordered(after)))
    return 'amendments.fault.accepted';
  if (after.amount < accepted) return 'amendments.fault.below';
  return after.kind !== before.kind && state !== 'planned' ? 'amendments.fault.kind' : null;
}

const ordered = ({ key, kind, title, deliverables, dueOn, amount, evidence, after, visit }: PlannedMilestone) => [
  ...[key, kind, [title.en, title.ru, title.tk], [deliverables.en, deliverables.ru, deliverables.tk], dueOn, amount],
  ...[evidence.map(({ key: name, text }) => [name, text.en, text.ru, text.tk]), after, visit],
];
