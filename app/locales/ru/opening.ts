import type { opening as en } from '../en/opening';

export const opening: Record<keyof typeof en, string> = {
  'opening.error.sameSession':
    'Каждый должен войти на своём устройстве: в этом сеансе кодовую фразу уже ввёл другой человек',
};
