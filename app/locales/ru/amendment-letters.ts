import type { amendmentLetters as en } from '../en/amendment-letters';

export const amendmentLetters: Record<keyof typeof en, string> = {
  'amendmentLetters.title': 'Изменение № {number} к соглашению о предоставлении гранта № {agreement}',
  'amendmentLetters.subject': 'Предмет изменения',
  'amendmentLetters.subject.what':
    'Учреждение и Организация изменяют соглашение о предоставлении гранта № {agreement} на оказание услуги «{title}». Порядковый номер изменения к этому соглашению: {number}.',
  'amendmentLetters.subject.from': 'Изменение действует с {date}.',
  'amendmentLetters.reasons': 'Основания',
  'amendmentLetters.reasons.organisation': 'Изменения попросила Организация:',
  'amendmentLetters.reasons.institution': 'Изменение предложило Учреждение:',
  'amendmentLetters.before': 'Было',
  'amendmentLetters.rest': 'Остальные условия соглашения остаются прежними.',
  'amendmentLetters.agreed': 'Согласие сторон',
  'amendmentLetters.agreed.how':
    'Обе стороны дали согласие на портале. Подписант Организации подтвердил ответ паролем или кодом; SHA-256 относится к принятому содержанию.',
  'amendmentLetters.hash': 'SHA-256 содержания',
  'amendmentLetters.reference': 'Номер',
  'amendmentLetters.document': 'Документ',
  'amendmentLetters.document.open': 'Открыть PDF',
  'amendmentLetters.document.soon': 'Документ готовится и будет отправлен по почте.',
  'amendmentLetters.mail.attached': 'Изменение приложено в формате PDF.',
  'job.amendment-documents': 'Документы изменений',
  'amendmentLetters.milestones': 'Этапы в изменённом виде',
  'amendmentLetters.budget': 'Бюджет в изменённом виде',
};
