/** What an organisation can be in law. */
export const LEGAL_FORMS = [
  'public-organisation', 'union', 'foundation', 'religious', 'cooperative', 'enterprise', 'entrepreneur', 'branch', 'other',
] as const; // prettier-ignore

/** Whom social services are for (product design and pilot programme). */
export const TARGET_GROUPS = [
  'disability', 'disabled-children', 'chronic-illness', 'older-people', 'children-without-care', 'families', 'youth-at-risk',
  'domestic-violence', 'newborns', 'conflict-with-law', 'addiction', 'other',
] as const; // prettier-ignore

export const PROFESSIONS = [
  'social-worker', 'personal-assistant', 'psychologist', 'nurse', 'doctor', 'rehabilitation', 'teacher', 'lawyer', 'manager',
  'accountant', 'driver', 'other',
] as const; // prettier-ignore

/** Money spent in a year, in thousands of US dollars or their worth. */
export const BUDGET_BANDS = ['none', 'to-5', 'to-20', 'to-50', 'to-100', 'to-500', 'above-500'] as const;

export const ACCOUNTING_METHODS = ['cash', 'accrual', 'simplified'] as const;

/** Duties over money that no one person should hold together. */
export const MONEY_DUTIES = ['authorising', 'paying', 'recording', 'reconciling'] as const;

export const PREMISES_HELD = ['owned', 'rented', 'free-use'] as const;

/** On what a signatory's power rests. */
export const SIGNING_POWERS = ['charter', 'decision', 'power-of-attorney'] as const;

/** The policies that a provider of social services is asked for. */
export const POLICIES = ['safeguarding', 'psea', 'antiFraud'] as const;
