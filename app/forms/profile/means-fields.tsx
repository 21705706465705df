import {
  ACCOUNTING_METHODS,
  BUDGET_BANDS,
  MONEY_DUTIES,
  PREMISES_HELD,
  PROFESSIONS,
} from '~/domain/organisations/profile-choices';
import { Line, OneOf, SeveralOf, Texts, Whole, YesNo } from './answers';
import { DocumentAnswer } from './document-answer';
import type { ProfileFieldsProps } from './profile-fields';
import { ProfileItems } from './profile-items';

export function FinanceFields(form: ProfileFieldsProps) {
  return (
    <>
      <ProfileItems form={form} list="years" help="years" least={3}>
        {(at) => (
          <>
            <div className="portal-fields">
              <Whole form={form} name={`${at}.year`} />
              <OneOf form={form} name={`${at}.band`} of={BUDGET_BANDS} />
              <Line form={form} name={`${at}.auditor`} />
            </div>
            <YesNo form={form} name={`${at}.audited`} />
            <DocumentAnswer form={form} name={`${at}.fileId`} />
          </>
        )}
      </ProfileItems>
      <OneOf form={form} name="accounting" of={ACCOUNTING_METHODS} />
      <SeveralOf form={form} name="separateDuties" help="separateDuties" of={MONEY_DUTIES} />
      <Texts form={form} name="duties" help="text" max={2_000} />
    </>
  );
}

export function CapacityFields(form: ProfileFieldsProps) {
  return (
    <>
      <ProfileItems form={form} list="staff" help="staff">
        {(at) => (
          <div className="portal-fields">
            <OneOf form={form} name={`${at}.profession`} of={PROFESSIONS} />
            <Whole form={form} name={`${at}.paid`} />
            <Whole form={form} name={`${at}.volunteers`} />
          </div>
        )}
      </ProfileItems>
      <ProfileItems form={form} list="premises">
        {(at) => (
          <>
            <div className="portal-fields">
              <Line form={form} name={`${at}.address`} />
              <OneOf form={form} name={`${at}.held`} of={PREMISES_HELD} />
              <Whole form={form} name={`${at}.area`} />
            </div>
            <YesNo form={form} name={`${at}.accessible`} />
          </>
        )}
      </ProfileItems>
      <Texts form={form} name="equipment" help="text" max={3_000} rows={6} />
    </>
  );
}
