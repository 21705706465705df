import type { evaluation as en } from '../en/evaluation';

export const evaluation: Record<keyof typeof en, string> = {
  'evaluation.error.notChair': 'Muny diňe şu lot boýunça toparyň başlygy edip biler.',
  'evaluation.error.moved': 'Bu lot boýunça bahalandyryş eýýäm dowam etdi. Täzeden serediň.',
};
