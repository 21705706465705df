import type { jobs as en } from '../en/jobs';

export const jobs: Record<keyof typeof en, string> = {
  'jobs.title': 'Arka işler',
  'jobs.lead': 'Portalyň gaýtalanýan işleri, olaryň soňky we indiki ýerine ýetirilişi. Wagt Aşgabat boýunça.',
  'jobs.caption': 'Gaýtalanýan işler',
  'jobs.name': 'Iş',
  'jobs.last': 'Soňky ýerine ýetiriliş',
  'jobs.outcome': 'Netije',
  'jobs.next': 'Indiki ýerine ýetiriliş',
  'jobs.never': 'Heniz ýok',
  'jobs.running': 'Ýerine ýetirilýär',
  'jobs.done': 'Ýerine ýetirildi',
  'jobs.failed': 'Şowsuz',
  'jobs.unchained': '{count} audit wakasy zynjyra girizilmegine garaşýar.',
  'job.mail-digests': 'Günüň hatlaryny jemlemek',
  'job.virus-scan': 'Ýüklenen faýllarda wirus barlagy',
  'job.upload-sweep': 'Gutarylmadyk faýl ibermelerini arassalamak',
  'job.undelivered-mail': 'Administratorlara gowşurylmadyk hatlary habar bermek',
  'job.call-announcements': 'Abunaçylara bäsleşikler barada habar',
  'job.draft-reminders': 'Möhletden öň garalamalar barada ýatlatma',
  'job.exclusion-lists': 'Guramalary çykarylanlaryň sanawlary bilen deňeşdirmek',
  'job.verification-reminders': 'Barlagyň gutarýandygy barada ýatlatmalar',
};
