import type { paper as en } from '../en/paper';

export const paper: Record<keyof typeof en, string> = {
  'paper.pageOf': 'Страница {page} из {pages}',
};
