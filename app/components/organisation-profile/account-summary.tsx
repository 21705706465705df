import { BANK_ACCOUNT_LABELS } from '~/domain/organisations/bank-account-labels';
import type { BankAccountDetails, BankAccountState } from '~/domain/organisations/bank-account';
import { formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';
import { WarningText } from '../warning-text';

export interface ShownAccount extends BankAccountDetails {
  state: BankAccountState;
  paymentsSuspendedSince: Date | null;
  changed: { by: string; at: Date };
  decided: { at: Date; reason: string } | null;
}

/** The account to which an organisation is paid; its number comes masked unless the page is for verifying it. */
export function AccountSummary({ account }: { account: ShownAccount }) {
  const { text, locale } = usePortal();
  const { holder, bank, bic, number, currency, state, paymentsSuspendedSince, changed, decided } = account;
  const at = (instant: Date) => formatDateTime(locale, instant);
  return (
    <>
      {paymentsSuspendedSince && (
        <WarningText>{text('bank.suspended', { at: at(paymentsSuspendedSince) })}</WarningText>
      )}
      <SummaryList
        rows={[
          { label: text('bank.column.state'), value: <StatusTag status={state} labels={BANK_ACCOUNT_LABELS} /> },
          { label: text('bank.field.holder'), value: holder },
          { label: text('bank.field.bank'), value: bank },
          ...(bic ? [{ label: text('bank.field.bic'), value: bic }] : []),
          { label: text('bank.field.number'), value: <span className="portal-unbroken">{number}</span> },
          { label: text('bank.field.currency'), value: currency },
          { label: text('bank.changed'), value: text('bank.changedBy', { name: changed.by, at: at(changed.at) }) },
          ...(decided ? [{ label: text('bank.decided'), value: at(decided.at) }] : []),
          ...(decided?.reason ? [{ label: text('bank.reason'), value: decided.reason }] : []),
        ]}
      />
    </>
  );
}
