import type { opening as en } from '../en/opening';

export const opening: Record<keyof typeof en, string> = {
  'opening.error.sameSession':
    'Her açyjy öz enjamynda girmeli: bu girişde gizlin söz düzümini eýýäm başga biri girizdi',
};
