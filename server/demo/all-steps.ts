import { calls } from './calls';
import { drafts } from './drafts';
import type { DemoStep } from './demo';
import { people } from './people';

/** Every step of the demo in its order; a new part of the portal adds its own. */
export const demoSteps: readonly DemoStep[] = [people, calls, drafts];
