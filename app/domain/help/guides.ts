import type { Actor } from '~/domain/accounts/roles';
import type { Guide } from './guide';
import { administratorGuide, auditorGuide } from './oversight-guides';
import { organisationGuide } from './organisation-guide';
import { evaluatorGuide, financeGuide, managerGuide } from './staff-guides';

/** How each role does its work, in the order in which a grant passes from hand to hand. */
export const GUIDES: readonly Guide[] = [
  organisationGuide,
  evaluatorGuide,
  managerGuide,
  financeGuide,
  auditorGuide,
  administratorGuide,
];

export function guideNamed(id: string): Guide | undefined {
  return GUIDES.find((guide) => guide.id === id);
}

/** All guides, those of somebody's own roles first; `null` is a visitor. */
export function guidesFor(actor: Pick<Actor, 'roles'> | null): (Pick<Guide, 'id'> & { own: boolean })[] {
  const all = GUIDES.map(({ id, roles }) => ({ id, own: roles.some((role) => actor?.roles.includes(role)) }));
  return [...all.filter(({ own }) => own), ...all.filter(({ own }) => !own)];
}
