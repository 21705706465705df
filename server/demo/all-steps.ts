import { calls } from './calls';
import { drafts } from './drafts';
import type { DemoStep } from './demo';
import { indicators } from './indicators';
import { people } from './people';
import { profiles } from './profiles';
import { quality } from './quality';
import { requests } from './requests';
import { services } from './services';
import { contracted, inEvaluation } from './stories';
import { verification } from './verification';

/** Every step of the demo in its order; a new part of the portal adds its own. */
export const demoSteps: readonly DemoStep[] = [
  people,
  calls,
  profiles,
  verification,
  drafts,
  contracted,
  inEvaluation,
  services,
  requests,
  indicators,
  quality,
];
