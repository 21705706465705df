import type { ReactNode } from 'react';
import type { Section } from '~/domain/calls/schema';
import { CommitteeSection } from './committee-section';
import { DatesSection } from './dates-section';
import { DocumentsSection } from './documents-section';
import { EligibilitySection } from './eligibility-section';
import { FormSection } from './form-section';
import { LotsSection } from './lots-section';
import { RubricSection } from './rubric-section';
import type { ShownContent } from './shown-content';
import { TermsSection } from './terms-section';
import { AboutSection, PurposeSection } from './texts-section';

const VIEWS: Record<Section, (shown: ShownContent) => ReactNode> = {
  about: AboutSection,
  purpose: PurposeSection,
  eligibility: EligibilitySection,
  lots: LotsSection,
  dates: DatesSection,
  documents: DocumentsSection,
  terms: TermsSection,
  committee: CommitteeSection,
  form: FormSection,
  rubric: RubricSection,
};

/** One section of a call as everybody reads it. */
export function SectionView({ section, ...shown }: ShownContent & { section: Section }) {
  const View = VIEWS[section];
  return <View {...shown} />;
}
