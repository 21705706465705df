import type { referrals as en } from '../en/referrals';

export const referrals: Record<keyof typeof en, string> = {
  'referrals.new': 'Направить обращение',
  'referrals.send': 'Направить обращение',
  'referrals.none': 'Пока ничего не направлено',
  'referrals.none.text': 'Направьте обращение, когда кому-то нужна услуга. Здесь видно, что с ним происходит.',
  'referrals.sent': 'Направленные обращения',
  'referrals.reference': 'Номер',
  'referrals.sentOn': 'Дата',
  'referrals.to': 'Кому',
  'referrals.to.hint': 'Услуге или тем, кто обслуживает место проживания человека',
  'referrals.to.type': 'Кто обслуживает это место',
  'referrals.to.service': 'Одной услуге',
  'referrals.source': 'Вы пишете как',
  'referrals.offers': 'Обращения, предложенные этой услуге',
  'referrals.offers.none': 'Ничего не предложено',
  'referrals.offers.none.text':
    'Направленное «тем, кто обслуживает место» стоит здесь, пока его не примет одна из услуг.',
  'referrals.take': 'Принять',
  'referrals.desk.offers': 'Обращения, предложенные вашим услугам',
  'referrals.desk.one': 'Обращение от {day}',
  'referrals.error.to': 'Выберите, кому направить',
  'referrals.error.nobody': 'Сейчас эту услугу в этом месте никто не оказывает',
  'referrals.error.taken': 'Это обращение приняла другая услуга',
  'notice.told.referralSent': 'Обращение направлено. Сохраните его номер.',
  'notice.told.offerTaken': 'Обращение в вашем журнале.',
};
