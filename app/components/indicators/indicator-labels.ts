import type { Light } from '~/domain/indicators/progress';
import type { IndicatorQuarter } from '#server/indicators/get-indicators';
import type { StatusLabels } from '../status-tag';

export const LIGHT_LABELS: StatusLabels<Light> = {
  'on-plan': { label: 'indicators.light.on-plan', colour: 'green' },
  near: { label: 'indicators.light.near', colour: 'yellow' },
  behind: { label: 'indicators.light.behind', colour: 'red' },
};

export const VALUE_LABELS: StatusLabels<IndicatorQuarter['state']> = {
  counted: { label: 'indicators.state.counted', colour: 'grey' },
  missing: { label: 'indicators.state.missing', colour: 'grey' },
  reported: { label: 'indicators.state.reported', colour: 'blue' },
  returned: { label: 'indicators.state.returned', colour: 'orange' },
  approved: { label: 'indicators.state.approved', colour: 'green' },
};
