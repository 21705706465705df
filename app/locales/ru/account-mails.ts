import type { accountMails as en } from '../en/account-mails';

export const accountMails: Record<keyof typeof en, string> = {
  'accountMail.greeting': 'Здравствуйте, {name}!',
  'accountMail.notYou': 'Если это сделали не вы, сразу выберите новый пароль: {address}',
  'accountMail.ignore': 'Если вы об этом не просили, ничего не делайте.',
  'accountMail.signUpConfirmation.subject': 'Подтвердите адрес электронной почты',
  'accountMail.signUpConfirmation.body':
    'По этой ссылке вы подтверждаете адрес и открываете учётную запись своей организации. Ссылка действует двое суток.',
  'accountMail.signUpConfirmation.link': 'Подтвердить адрес',
  'accountMail.signUpKnown.subject': 'У вас уже есть учётная запись',
  'accountMail.signUpKnown.body':
    'Кто-то хотел открыть учётную запись с этим адресом, но она уже есть. Если это были вы, войдите; если пароль забыт, там же можно выбрать новый.',
  'accountMail.signIn': 'Войти',
  'accountMail.passwordReset.subject': 'Выберите новый пароль',
  'accountMail.passwordReset.body': 'По этой ссылке вы выбираете новый пароль. Она действует один раз, в течение часа.',
  'accountMail.passwordResetUnknown.subject': 'Учётной записи с этим адресом нет',
  'accountMail.passwordResetUnknown.body':
    'Кто-то запросил новый пароль для этого адреса, но учётной записи с ним здесь нет. Если это были вы, попробуйте другие свои адреса.',
  'accountMail.passwordChanged.subject': 'Ваш пароль изменён',
  'accountMail.passwordChanged.body': 'Пароль вашей учётной записи изменён, на других устройствах выполнен выход.',
  'accountMail.newDevice.subject': 'Вход с нового устройства',
  'accountMail.newDevice.body': 'В вашу учётную запись вошли с устройства, которое порталу раньше не встречалось.',
  'accountMail.newDevice.when': 'Когда: {when}. Устройство: {device}.',
  'accountMail.emailChangeConfirmation.subject': 'Подтвердите новый адрес электронной почты',
  'accountMail.emailChangeConfirmation.body':
    'По этой ссылке ваша учётная запись получает этот адрес. Ссылка действует сутки.',
  'accountMail.emailChangeKnown.subject': 'Ваш адрес указали для другой учётной записи',
  'accountMail.emailChangeKnown.body':
    'Кто-то хотел использовать этот адрес для другой учётной записи. Он остаётся вашим: один адрес принадлежит одной учётной записи.',
  'accountMail.emailChangeNotice.subject': 'Запрошена смена адреса электронной почты',
  'accountMail.emailChangeNotice.body':
    'В вашей учётной записи запросили другой адрес электронной почты. Он сменится, когда новый адрес подтвердят.',
  'accountMail.emailChanged.subject': 'Ваш адрес электронной почты изменён',
  'accountMail.emailChanged.body':
    'У вашей учётной записи теперь новый адрес, этот больше не используется. Если это сделали не вы, напишите тем, кто ведёт портал.',
  'accountMail.secondFactorOn.subject': 'Второй шаг включён',
  'accountMail.secondFactorOn.body': 'Теперь для входа кроме пароля нужен код с вашего телефона.',
  'accountMail.secondFactorOff.subject': 'Второй шаг отключён',
  'accountMail.secondFactorOff.body': 'Для входа в вашу учётную запись теперь нужен только пароль.',

  'mail.template.sign-up-confirmation': 'Регистрация: подтверждение адреса',
  'mail.template.sign-up-known': 'Регистрация с известным адресом',
  'mail.template.password-reset': 'Ссылка для нового пароля',
  'mail.template.password-reset-unknown': 'Новый пароль для неизвестного адреса',
  'mail.template.password-changed': 'Пароль изменён',
  'mail.template.new-device': 'Вход с нового устройства',
  'mail.template.email-change-confirmation': 'Новый адрес: подтверждение',
  'mail.template.email-change-known': 'Адрес понадобился другому',
  'mail.template.email-change-notice': 'Запрошена смена адреса',
  'mail.template.email-changed': 'Адрес изменён',
  'mail.template.second-factor-on': 'Второй шаг включён',
  'mail.template.second-factor-off': 'Второй шаг отключён',
};
