import type { letters as en } from '../en/letters';

export const letters: Record<keyof typeof en, string> = {
  'letters.wording.award.subject': 'О присуждении гранта: {organisation}',
  'letters.wording.award.body':
    'В конкурсе «{call}» ({reference}) ваша организация подала заявку по лоту «{lot}» (квитанция {receipt}).\n\n{institution}: заявка проверена и оценена, принято решение присудить вашей организации грант в размере {amount} ({amountInWords}).',
  'letters.wording.award.closing':
    'Лицо, имеющее право подписи от имени организации, принимает грант или отказывается от него на портале до {respondBy}. Если к этому сроку ответа нет, предложение теряет силу и грант может быть предложен следующей заявке резервного списка.\n\nСоглашение подписывается после окончания периода ожидания и рассмотрения всех жалоб по этому лоту. До этого средства гранта расходовать нельзя.\n\nВы можете подать жалобу на это решение до {appealUntil}. Порядок подачи: {appealAddress}',
  'letters.wording.conditional-award.subject': 'О присуждении гранта с условиями: {organisation}',
  'letters.wording.conditional-award.body':
    'В конкурсе «{call}» ({reference}) ваша организация подала заявку по лоту «{lot}» (квитанция {receipt}).\n\n{institution}: заявка проверена и оценена, принято решение присудить вашей организации грант в размере {amount} ({amountInWords}) на условиях, перечисленных ниже.',
  'letters.wording.conditional-award.closing':
    'Принимая грант, организация соглашается с условиями.\n\nЛицо, имеющее право подписи от имени организации, принимает грант или отказывается от него на портале до {respondBy}. Если к этому сроку ответа нет, предложение теряет силу и грант может быть предложен следующей заявке резервного списка.\n\nСоглашение подписывается после окончания периода ожидания и рассмотрения всех жалоб по этому лоту. До этого средства гранта расходовать нельзя.\n\nВы можете подать жалобу на это решение до {appealUntil}. Порядок подачи: {appealAddress}',
  'letters.wording.reserve.subject': 'О включении вашей заявки в резервный список',
  'letters.wording.reserve.body':
    'В конкурсе «{call}» ({reference}) ваша организация подала заявку по лоту «{lot}» (квитанция {receipt}).\n\nЗаявка соответствует требованиям конкурса, но средства лота распределены между заявками, занявшими более высокие места. Ваша заявка в резервном списке под номером {reserve}.\n\nЕсли по этому лоту от гранта откажутся или срок ответа истечёт, он может быть предложен заявкам резервного списка по порядку. Тогда вы получите отдельное письмо; сейчас от вас ничего не требуется.',
  'letters.wording.reserve.closing':
    'Вы можете подать жалобу на это решение до {appealUntil}. Порядок подачи: {appealAddress}\n\nБлагодарим вашу организацию за заявку и за её работу.',
  'letters.wording.regret.subject': 'О решении по вашей заявке {receipt}',
  'letters.wording.regret.body':
    'В конкурсе «{call}» ({reference}) ваша организация подала заявку по лоту «{lot}» (квитанция {receipt}).\n\nЗаявка проверена и оценена. С сожалением сообщаем: по решению учреждения ({institution}) грант по ней не присуждён.',
  'letters.wording.regret.closing':
    'Вы можете подать жалобу на это решение до {appealUntil}. Порядок подачи: {appealAddress}\n\nБлагодарим вашу организацию за заявку и за её работу.',
  'letters.wording.ineligibility.subject': 'О несоответствии вашей заявки {receipt} требованиям',
  'letters.wording.ineligibility.body':
    'В конкурсе «{call}» ({reference}) ваша организация подала заявку по лоту «{lot}» (квитанция {receipt}).\n\nЗаявка не соответствует перечисленным ниже требованиям к участию. Поэтому она не оценивалась, и грант по ней не присуждается.',
  'letters.wording.ineligibility.closing':
    'Вы можете подать жалобу на это решение до {appealUntil}. Порядок подачи: {appealAddress}\n\nБлагодарим вашу организацию за заявку и за её работу.',
  'letters.wording.award-from-reserve.subject': 'О присуждении гранта из резервного списка: {organisation}',
  'letters.wording.award-from-reserve.body':
    'В конкурсе «{call}» ({reference}) ваша организация подала заявку по лоту «{lot}» (квитанция {receipt}).\n\nЗаявка была включена в резервный список. Один из грантов этого лота освободился, и теперь вашей организации присуждается грант в размере {amount} ({amountInWords}). Решение принято учреждением: {institution}.',
  'letters.wording.award-from-reserve.closing':
    'Лицо, имеющее право подписи от имени организации, принимает грант или отказывается от него на портале до {respondBy}. Если к этому сроку ответа нет, предложение теряет силу и грант может быть предложен следующей заявке резервного списка.\n\nСоглашение подписывается после окончания периода ожидания и рассмотрения всех жалоб по этому лоту. До этого средства гранта расходовать нельзя.',
  'letters.wording.call-cancelled.subject': 'Об отмене конкурса {reference}',
  'letters.wording.call-cancelled.body':
    'Конкурс «{call}» ({reference}) прекращён без присуждения грантов. Решение принято учреждением: {institution}.\n\nЭто касается лота «{lot}».\n\nПричина: {reason}\n\nПоэтому заявка вашей организации (квитанция {receipt}) остаётся без результата.',
  'letters.wording.call-cancelled.closing':
    'Вы можете подать жалобу на это решение до {appealUntil}. Порядок подачи: {appealAddress}\n\nБлагодарим вашу организацию за заявку и за её работу.',
  'letters.wording.correction.subject': 'Об исправлении нашего письма {corrects}',
  'letters.wording.correction.body':
    'Это письмо заменяет наше письмо {corrects} от {correctsDate}, которое больше не действует.\n\nЧто исправлено и почему: {reason}\n\nРазмер гранта: {amount} ({amountInWords}).',
  'letters.wording.correction.closing':
    'Срок ответа на предложение гранта: {respondBy}.\n\nПриносим извинения за ошибку.\n\nВы можете подать жалобу на это решение до {appealUntil}. Порядок подачи: {appealAddress}',
  'letters.wording.appeal-decision.subject': 'О решении по вашей жалобе',
  'letters.wording.appeal-decision.body':
    'Ваша организация подала жалобу на решение по заявке {receipt} в конкурсе «{call}» ({reference}). Жалобу рассмотрели лица, не участвовавшие в проверке, оценке и принятии решения.\n\nРешение и его причины: {reason}',
  'letters.wording.appeal-decision.closing': 'Благодарим вашу организацию за заявку и за её работу.',
  'letters.number': '№ {number}',
  'letters.draft': 'Проект: не отправлено',
  'letters.draft.mark': 'ПРОЕКТ',
  'letters.atIssue': '(определяется при отправке письма)',
  'letters.moment': '{at} (время Ашхабада)',
  'letters.head': 'Руководителю: {head}',
  'letters.corrects': 'Исправление письма {number} от {date}',
  'letters.fact.call': 'Конкурс',
  'letters.fact.lot': 'Лот',
  'letters.fact.application': 'Заявка',
  'letters.fact.applied': '{receipt}, подана {at}',
  'letters.fact.requested': 'Запрошенная сумма',
  'letters.fact.amount': 'Сумма гранта',
  'letters.fact.place': 'Место в рейтинге',
  'letters.fact.reserve': 'Номер в резервном списке',
  'letters.fact.respondBy': 'Ответить до',
  'letters.fact.appealUntil': 'Жалоба до',
  'letters.scores': 'Оценки',
  'letters.scores.criterion': 'Критерий',
  'letters.scores.points': 'Баллы',
  'letters.scores.maximum': 'Максимум',
  'letters.scores.level': 'Оценка (от 0 до {scale})',
  'letters.scores.minimum': 'Минимум',
  'letters.scores.total': 'Итого: {total} из 100 баллов.',
  'letters.scores.least': 'Требовалось не менее: {minimum}.',
  'letters.list.conditions': 'Условия',
  'letters.list.unmet': 'Невыполненные требования',
  'letters.list.strengths': 'Сильные стороны по мнению комиссии',
  'letters.list.weaknesses': 'Слабые стороны по мнению комиссии',
  'letters.signed': 'Подписано электронно на портале {at}',
  'letters.check': 'Проверить подлинность письма',
  'letters.check.code': 'Код: {code}',
  'letters.check.how':
    'Подлинность этого письма может проверить любой его держатель без учётной записи: считайте QR-код телефоном или откройте {address}. На странице указано, подлинно ли письмо и действует ли оно.',
  'letters.check.qr': 'QR-код для проверки письма {number}',
};
