import type { people as en } from '../en/people';

export const people: Record<keyof typeof en, string> = {
  'people.institution.code.error': 'От 2 до 10 латинских букв и цифр, первой — буква, например MLSP',
  'people.error.noRole': 'Выберите хотя бы одну роль',
  'people.error.rolesOfHome': 'У организаций и учреждений разные роли: выберите из показанных',
  'people.error.lastAdministrator':
    'Это последний администратор портала. Сначала сделайте администратором другого человека.',
  'people.error.lastSignatory':
    'Это последнее лицо с правом подписи в организации. Сначала дайте право подписи другому человеку.',
  'people.error.alreadyDisabled': 'Эта учётная запись уже отключена.',
  'people.error.notDisabled': 'Эта учётная запись не отключена.',
  'people.error.noSecondFactor': 'У этой учётной записи нет второго фактора.',
  'people.error.alreadyMember': 'Этот человек уже у вас. Измените его роли.',
  'people.error.alreadyInvited': 'Приглашение на этот адрес уже ждёт ответа. Отправьте его ещё раз или отзовите.',
  'people.error.notWaiting': 'Это приглашение уже принято или отозвано.',
  'people.error.resentJustNow':
    'Это приглашение отправлено меньше минуты назад. Подождите немного, прежде чем отправить его снова.',
  'people.error.institutionCodeTaken': 'Код {code} уже у другого учреждения',
  'people.error.alreadyFounded': 'На портале уже есть люди: попросите приглашение у администратора.',
  'people.invitation.unknown':
    'Эта ссылка-приглашение не действует, или отправлена более новая. Попросите пригласившего отправить её ещё раз.',
  'people.invitation.accepted': 'Это приглашение уже принято. Войдите с адресом электронной почты и паролем.',
  'people.invitation.withdrawn': 'Это приглашение отозвано. Если вы считаете это ошибкой, обратитесь к пригласившему.',
  'people.invitation.expired': 'Срок этого приглашения истёк. Попросите пригласившего отправить его ещё раз.',
  'people.invitation.signInFirst': 'У этого адреса уже есть учётная запись. Войдите и снова откройте приглашение.',
  'people.invitation.otherPerson':
    'Это приглашение отправлено на другой адрес, не на адрес вашей учётной записи. Выйдите и откройте его снова.',
  'people.invitation.otherHome':
    'Учётная запись с этим адресом относится к другой организации или другому учреждению. Человек относится только к одной: используйте другой адрес или сначала попросите исключить вас там.',
  'people.invitation.disabled': 'Учётная запись с этим адресом отключена. Обратитесь к администратору портала.',
  'people.mail.roles': 'Роли: {roles}.',
  'people.mail.askIfWrong':
    'Если вы считаете это ошибкой, обратитесь к тому, кто отвечает за вашу организацию или учреждение, или к администратору портала.',
  'people.mail.toAccount': 'Ваша учётная запись',
  'people.mail.toSignIn': 'Войти',
  'people.mail.invitation.subject': 'Приглашение на портал Opencall: {home}',
  'people.mail.invitation.asked':
    '{by} приглашает вас работать на портале Opencall. Организация или учреждение: {home}.',
  'people.mail.invitation.until': 'Ссылка действует до {until} (время Ашхабада), один раз.',
  'people.mail.invitation.unexpected':
    'Если вы не ждали этого письма, ничего не делайте: без вас ничего не произойдёт.',
  'people.mail.invitation.link': 'Открыть приглашение',
  'people.mail.rolesChanged.subject': 'Ваши роли изменены: {home}',
  'people.mail.rolesChanged.by': '{by}: ваши роли изменены ({home}). Изменение уже действует.',
  'people.mail.rolesChanged.before': 'Прежде: {roles}.',
  'people.mail.rolesChanged.after': 'Теперь: {roles}.',
  'people.mail.removed.subject': 'Вы больше не относитесь к: {home}',
  'people.mail.removed.by': '{by}: вы исключены из «{home}» на портале Opencall. Учётная запись остаётся, без ролей.',
  'people.mail.disabled.subject': 'Ваша учётная запись Opencall отключена',
  'people.mail.disabled.body':
    'Администратор отключил вашу учётную запись. Вы вышли на всех устройствах и не можете войти.',
  'people.mail.disabled.reason': 'Причина: {reason}',
  'people.mail.enabled.subject': 'Ваша учётная запись Opencall снова включена',
  'people.mail.enabled.body': 'Администратор включил вашу учётную запись. Вы снова можете войти.',
  'people.mail.secondFactor.subject': 'Ваш второй фактор сброшен',
  'people.mail.secondFactor.by':
    '{by}: второй фактор вашей учётной записи сброшен. Вы вышли на всех устройствах; войдите с паролем и настройте его заново.',
};
