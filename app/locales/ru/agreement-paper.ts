import type { agreementPaper as en } from '../en/agreement-paper';

export const agreementPaper: Record<keyof typeof en, string> = {
  'agreementPaper.title': 'Соглашение о предоставлении гранта № {number}',
  'agreementPaper.draft': 'ПРОЕКТ',
  'agreementPaper.draftTitle': 'Соглашение о предоставлении гранта (проект)',
  'agreementPaper.draftFoot': 'Проект: не для подписания',
  'agreementPaper.institution': '{name} (далее – «Учреждение»)',
  'agreementPaper.and': 'и',
  'agreementPaper.organisation': '{name} (далее – «Организация»)',
  'agreementPaper.represented': 'в лице: {person}',
  'agreementPaper.subject': 'Предмет соглашения',
  'agreementPaper.subject.grant':
    'Учреждение предоставляет Организации грант на оказание услуги «{title}», на которую ей выделены средства по итогам конкурса {reference} «{call}».',
  'agreementPaper.subject.work':
    'Организация оказывает услугу так, как указано в её заявке {receipt}. Если настоящее соглашение устанавливает иное, применяется соглашение.',
  'agreementPaper.amount': 'Сумма и срок',
  'agreementPaper.amount.label': 'Сумма',
  'agreementPaper.starts': 'Начало',
  'agreementPaper.ends': 'Окончание',
  'agreementPaper.retention': 'Удержание до окончания',
  'agreementPaper.retention.share':
    '{percent} % каждой принятой суммы, кроме аванса; выплачивается после принятия итогового отчёта',
  'agreementPaper.retention.none': 'Не применяется',
  'agreementPaper.milestones': 'Этапы и выплаты',
  'agreementPaper.milestones.lead':
    'Грант выплачивается по этапам. Этап оплачивается после того, как Учреждение полностью или частично приняло отчёт о нём.',
  'agreementPaper.milestones.advance': 'Аванс выплачивается без отчёта после вступления соглашения в силу.',
  'agreementPaper.milestone': 'Этап',
  'agreementPaper.milestone.due': 'Срок',
  'agreementPaper.milestone.brings': 'Результаты и подтверждения',
  'agreementPaper.milestone.amount': 'Сумма, {currency}',
  'agreementPaper.milestone.advance': '{title} (аванс)',
  'agreementPaper.milestone.final': '{title} (итоговый)',
  'agreementPaper.total': 'Итого',
  'agreementPaper.budget': 'Бюджет',
  'agreementPaper.budget.category': 'Категория',
  'agreementPaper.budget.line': 'Строка бюджета',
  'agreementPaper.budget.rule':
    'Расходы по строке бюджета могут превышать её сумму не более чем на 10 %. Для большего превышения требуется обоснование, одобренное Учреждением.',
  'agreementPaper.work': 'План работы',
  'agreementPaper.work.activity': 'Мероприятие',
  'agreementPaper.work.months': 'Месяцы',
  'agreementPaper.indicators': 'Показатели',
  'agreementPaper.indicator': 'Показатель',
  'agreementPaper.indicator.unit': 'Единица',
  'agreementPaper.indicator.baseline': 'Исходное значение',
  'agreementPaper.indicator.target': 'Целевое значение',
  'agreementPaper.organisationDuties': 'Обязанности Организации',
  'agreementPaper.organisationDuties.service':
    'оказывать услугу тем, кто соответствует её критериям, без дискриминации, уважая их достоинство и права;',
  'agreementPaper.organisationDuties.money':
    'расходовать грант только на цели, указанные в бюджете, и хранить подтверждающие документы по каждому расходу в течение пяти лет после окончания срока;',
  'agreementPaper.organisationDuties.report':
    'отчитываться по каждому этапу в срок, с подтверждениями и сведениями о расходах;',
  'agreementPaper.organisationDuties.tell':
    'незамедлительно сообщать Учреждению обо всём, что угрожает оказанию услуги, и допускать его представителей к месту её оказания;',
  'agreementPaper.organisationDuties.data':
    'защищать персональные данные получателей услуги и не называть их имён в отчётах.',
  'agreementPaper.institutionDuties': 'Обязанности Учреждения',
  'agreementPaper.institutionDuties.review':
    'рассматривать каждый отчёт и принимать его либо возвращать с указанием причин;',
  'agreementPaper.institutionDuties.pay':
    'выплачивать принятые суммы на проверенный на портале банковский счёт Организации;',
  'agreementPaper.institutionDuties.tell': 'незамедлительно сообщать Организации обо всём, что задерживает выплату.',
  'agreementPaper.changes': 'Изменение и прекращение',
  'agreementPaper.changes.amendment':
    'Соглашение изменяется только дополнительным соглашением, с которым согласны обе стороны.',
  'agreementPaper.changes.suspension':
    'При существенном нарушении соглашения Организацией Учреждение вправе приостановить или расторгнуть его, письменно указав причину. Принятое до этого оплачивается.',
  'agreementPaper.changes.recovery':
    'Средства, израсходованные не по назначению или неизрасходованные, подлежат возврату.',
  'agreementPaper.changes.disputes':
    'Споры разрешаются путём переговоров, а при недостижении согласия – в соответствии с законодательством Туркменистана.',
  'agreementPaper.special': 'Особые условия',
  'agreementPaper.final': 'Заключительные положения',
  'agreementPaper.final.force':
    'Соглашение вступает в силу, когда его подписали обе стороны и выполнены все предварительные условия конкурса.',
  'agreementPaper.final.signing':
    'Соглашение подписывается на портале или на бумаге. Подпись на портале содержит SHA-256 настоящего документа и отражается в листе подписей.',
  'agreementPaper.final.languages':
    'Соглашение составлено на двух языках. При расхождениях применяется текст на языке: {language}.',
  'agreementPaper.signatures': 'Подписи сторон',
  'agreementPaper.signature.institution': 'От Учреждения',
  'agreementPaper.signature.organisation': 'От Организации',
  'agreementPaper.signature.name': 'Фамилия, имя, должность',
  'agreementPaper.signature.sign': 'Подпись и печать',
  'agreementPaper.signature.date': 'Дата',
  'agreementPaper.sheet.title': 'Лист подписей',
  'agreementPaper.sheet.lead': 'к соглашению о предоставлении гранта № {number}',
  'agreementPaper.sheet.document': 'SHA-256 документа',
  'agreementPaper.sheet.frozen': 'Документ составлен',
  'agreementPaper.sheet.at': 'Подписано',
  'agreementPaper.sheet.by': 'Кем',
  'agreementPaper.sheet.way': 'Способ',
  'agreementPaper.sheet.portal': 'На портале, с повторным вводом пароля',
  'agreementPaper.sheet.paper': 'На бумаге; скан добавлен: {name}',
  'agreementPaper.sheet.signedHash': 'Подписанный SHA-256',
  'agreementPaper.sheet.missing': 'Ещё не подписано',
};
