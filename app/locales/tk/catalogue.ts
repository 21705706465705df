import { accountMails } from './account-mails';
import { accounts } from './accounts';
import { analytics } from './analytics';
import { answers } from './answers';
import { applications } from './applications';
import { assignment } from './assignment';
import { audit } from './audit';
import { bankAccount } from './bank-account';
import { callApproval } from './call-approval';
import { callEditor } from './call-editor';
import { callInvitations } from './call-invitations';
import { callMails } from './call-mails';
import { calls } from './calls';
import { clarifications } from './clarifications';
import { committee } from './committee';
import { committeeDeclarations } from './committee-declarations';
import { committeeMails } from './committee-mails';
import { consensus } from './consensus';
import { desk } from './desk';
import { eligibility } from './eligibility';
import { error } from './error';
import { evaluation } from './evaluation';
import { exclusions } from './exclusions';
import { files } from './files';
import { form } from './form';
import { formBuilder } from './form-builder';
import { formPdf } from './form-pdf';
import { help } from './help';
import { home } from './home';
import { jobs } from './jobs';
import { keeping } from './keeping';
import { mail } from './mail';
import { meetings } from './meetings';
import { opening } from './opening';
import { openingPages } from './opening-pages';
import { outbox } from './outbox';
import { paper } from './paper';
import { people } from './people';
import { profile } from './profile';
import { profileFields } from './profile-fields';
import { programmes } from './programmes';
import { publicCalls } from './public-calls';
import { ranking } from './ranking';
import { receipts } from './receipts';
import { report } from './report';
import { roles } from './roles';
import { rubrics } from './rubrics';
import { scoring } from './scoring';
import { screening } from './screening';
import { sealing } from './sealing';
import { shell } from './shell';
import { submissions } from './submissions';
import { table } from './table';
import { verification } from './verification';
import { verificationMails } from './verification-mails';

// One part a line: many hands add to this.
export const catalogue = {
  ...accountMails,
  ...accounts,
  ...analytics,
  ...answers,
  ...applications,
  ...assignment,
  ...audit,
  ...bankAccount,
  ...callApproval,
  ...callEditor,
  ...callInvitations,
  ...callMails,
  ...calls,
  ...clarifications,
  ...committee,
  ...committeeDeclarations,
  ...committeeMails,
  ...consensus,
  ...desk,
  ...eligibility,
  ...error,
  ...evaluation,
  ...exclusions,
  ...files,
  ...form,
  ...formBuilder,
  ...formPdf,
  ...help,
  ...home,
  ...jobs,
  ...keeping,
  ...mail,
  ...meetings,
  ...opening,
  ...openingPages,
  ...outbox,
  ...paper,
  ...people,
  ...profile,
  ...profileFields,
  ...programmes,
  ...publicCalls,
  ...ranking,
  ...receipts,
  ...report,
  ...roles,
  ...rubrics,
  ...scoring,
  ...screening,
  ...sealing,
  ...shell,
  ...submissions,
  ...table,
  ...verification,
  ...verificationMails,
};
