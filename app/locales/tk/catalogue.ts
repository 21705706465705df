import { accountMails } from './account-mails';
import { accounts } from './accounts';
import { agreementPages } from './agreement-pages';
import { agreementPaper } from './agreement-paper';
import { agreements } from './agreements';
import { amendmentLetters } from './amendment-letters';
import { amendments } from './amendments';
import { analytics } from './analytics';
import { answers } from './answers';
import { appeals } from './appeals';
import { applications } from './applications';
import { arrival } from './arrival';
import { assignment } from './assignment';
import { audit } from './audit';
import { auditPayments } from './audit-payments';
import { auditServices } from './audit-services';
import { awards } from './awards';
import { bankAccount } from './bank-account';
import { calendars } from './calendars';
import { callApproval } from './call-approval';
import { callEditor } from './call-editor';
import { callInvitations } from './call-invitations';
import { callMails } from './call-mails';
import { calls } from './calls';
import { cases } from './cases';
import { clarifications } from './clarifications';
import { committee } from './committee';
import { committeeDeclarations } from './committee-declarations';
import { committeeMails } from './committee-mails';
import { consensus } from './consensus';
import { dashboard } from './dashboard';
import { dashboardViews } from './dashboard-views';
import { decisions } from './decisions';
import { demo } from './demo';
import { desk } from './desk';
import { eligibility } from './eligibility';
import { endings } from './endings';
import { error } from './error';
import { evaluation } from './evaluation';
import { exclusions } from './exclusions';
import { expenditure } from './expenditure';
import { feedback } from './feedback';
import { files } from './files';
import { findService } from './find-service';
import { form } from './form';
import { formBuilder } from './form-builder';
import { formPdf } from './form-pdf';
import { guideAdministrator } from './guide-administrator';
import { guideAuditor } from './guide-auditor';
import { guideEvaluator } from './guide-evaluator';
import { guideFinance } from './guide-finance';
import { guideManager } from './guide-manager';
import { guideOrganisation } from './guide-organisation';
import { guides } from './guides';
import { help } from './help';
import { home } from './home';
import { indicators } from './indicators';
import { jobs } from './jobs';
import { keeping } from './keeping';
import { ledger } from './ledger';
import { letterCheck } from './letter-check';
import { letterLife } from './letter-life';
import { letterTexts } from './letter-texts';
import { letters } from './letters';
import { mail } from './mail';
import { meetings } from './meetings';
import { milestones } from './milestones';
import { opening } from './opening';
import { openingPages } from './opening-pages';
import { outbox } from './outbox';
import { paper } from './paper';
import { paymentOrders } from './payment-orders';
import { payments } from './payments';
import { people } from './people';
import { preconditions } from './preconditions';
import { profile } from './profile';
import { profileFields } from './profile-fields';
import { programmes } from './programmes';
import { publicCalls } from './public-calls';
import { quality } from './quality';
import { qualityLists } from './quality-lists';
import { quarterReport } from './quarter-report';
import { ranking } from './ranking';
import { receipts } from './receipts';
import { recovery } from './recovery';
import { referLinks } from './refer-links';
import { referrals } from './referrals';
import { register } from './register';
import { registerImport } from './register-import';
import { report } from './report';
import { results } from './results';
import { roles } from './roles';
import { rubrics } from './rubrics';
import { schedule } from './schedule';
import { scoring } from './scoring';
import { screening } from './screening';
import { sealing } from './sealing';
import { serviceWords } from './service-words';
import { services } from './services';
import { shell } from './shell';
import { submissions } from './submissions';
import { table } from './table';
import { training } from './training';
import { verification } from './verification';
import { verificationMails } from './verification-mails';

// One part a line: many hands add to this.
export const catalogue = {
  ...accountMails,
  ...accounts,
  ...agreementPages,
  ...agreementPaper,
  ...agreements,
  ...amendmentLetters,
  ...amendments,
  ...analytics,
  ...answers,
  ...appeals,
  ...applications,
  ...arrival,
  ...assignment,
  ...audit,
  ...auditPayments,
  ...auditServices,
  ...awards,
  ...bankAccount,
  ...calendars,
  ...callApproval,
  ...callEditor,
  ...callInvitations,
  ...callMails,
  ...calls,
  ...cases,
  ...clarifications,
  ...committee,
  ...committeeDeclarations,
  ...committeeMails,
  ...consensus,
  ...dashboard,
  ...dashboardViews,
  ...decisions,
  ...demo,
  ...desk,
  ...eligibility,
  ...endings,
  ...error,
  ...evaluation,
  ...exclusions,
  ...expenditure,
  ...feedback,
  ...files,
  ...findService,
  ...form,
  ...formBuilder,
  ...formPdf,
  ...guideAdministrator,
  ...guideAuditor,
  ...guideEvaluator,
  ...guideFinance,
  ...guideManager,
  ...guideOrganisation,
  ...guides,
  ...help,
  ...home,
  ...indicators,
  ...jobs,
  ...keeping,
  ...ledger,
  ...letterCheck,
  ...letterLife,
  ...letterTexts,
  ...letters,
  ...mail,
  ...meetings,
  ...milestones,
  ...opening,
  ...openingPages,
  ...outbox,
  ...paper,
  ...paymentOrders,
  ...payments,
  ...people,
  ...preconditions,
  ...profile,
  ...profileFields,
  ...programmes,
  ...publicCalls,
  ...quality,
  ...qualityLists,
  ...quarterReport,
  ...ranking,
  ...receipts,
  ...recovery,
  ...referLinks,
  ...referrals,
  ...register,
  ...registerImport,
  ...report,
  ...results,
  ...roles,
  ...rubrics,
  ...schedule,
  ...scoring,
  ...screening,
  ...sealing,
  ...serviceWords,
  ...services,
  ...shell,
  ...submissions,
  ...table,
  ...training,
  ...verification,
  ...verificationMails,
};
