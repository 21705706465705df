import type { MilestoneKind } from '../agreements/content';
import type { MessageKey } from '../shared/message-key';
import type { DELIVERABLE_STATES } from './report-form';
import type { ReportState } from './report-status';
import type { AcceptedPart, MilestoneState } from './status';

/** How a milestone's state is told. */
export const MILESTONE_STATE_LABELS = {
  planned: { label: 'milestones.state.planned', colour: 'grey' },
  reported: { label: 'milestones.state.reported', colour: 'blue' },
  returned: { label: 'milestones.state.returned', colour: 'orange' },
  partly: { label: 'milestones.state.partly', colour: 'yellow' },
  accepted: { label: 'milestones.state.accepted', colour: 'green' },
  dropped: { label: 'milestones.state.dropped', colour: 'grey' },
} as const satisfies Record<MilestoneState, { label: `milestones.state.${MilestoneState}`; colour: string }>;

export const REPORT_STATE_LABELS = {
  draft: { label: 'milestones.report.state.draft', colour: 'grey' },
  submitted: { label: 'milestones.report.state.submitted', colour: 'blue' },
  returned: { label: 'milestones.report.state.returned', colour: 'orange' },
  accepted: { label: 'milestones.report.state.accepted', colour: 'green' },
} as const satisfies Record<ReportState, { label: MessageKey; colour: string }>;

export const MILESTONE_KIND_LABELS = {
  advance: 'milestones.kind.advance',
  report: 'milestones.kind.report',
  final: 'milestones.kind.final',
} as const satisfies Record<MilestoneKind, MessageKey>;

export const PART_KIND_LABELS = {
  advance: 'milestones.part.advance',
  work: 'milestones.part.work',
  retention: 'milestones.part.retention',
} as const satisfies Record<AcceptedPart['kind'], MessageKey>;

export const OPINION_LABELS = {
  reached: 'milestones.opinion.reached',
  partly: 'milestones.opinion.partly',
  'not-reached': 'milestones.opinion.not-reached',
} as const satisfies Record<(typeof DELIVERABLE_STATES)[number], MessageKey>;
