import type { BudgetEffect } from '~/domain/decisions/budget-effect';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';

const AMOUNTS = ['budget', 'before', 'freed', 'awarded', 'left'] as const;

/** What the awards of a lot do to the programme's source of money, from what is bound now to what is left then. */
export function EffectTable({ effect }: { effect: readonly BudgetEffect[] }) {
  const { text, locale } = usePortal();
  if (effect.length === 0) return null;
  return (
    <PlainTable
      caption={text('decisions.effect')}
      rows={effect}
      keyOf={({ source, currency }) => `${source} ${currency}`}
      columns={[
        {
          label: text('callEditor.field.source'),
          cell: ({ source, name, left }) => (
            <span>
              {name ? inLanguage(name, locale) : source}{' '}
              {left < 0 && <Tag colour="red">{text('callApproval.budget.over')}</Tag>}
            </span>
          ),
        },
        ...AMOUNTS.map((key) => ({
          label: text(`decisions.effect.${key}`),
          numeric: true,
          cell: (one: BudgetEffect) => formatMoney(locale, { amount: one[key], currency: one.currency }),
        })),
      ]}
    />
  );
}
