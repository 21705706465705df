import type { accountMails as en } from '../en/account-mails';

export const accountMails: Record<keyof typeof en, string> = {
  'accountMail.greeting': 'Salam, {name}!',
  'accountMail.notYou': 'Muny siz etmedik bolsaňyz, derrew täze parol saýlaň: {address}',
  'accountMail.ignore': 'Muny siz soramadyk bolsaňyz, hiç zat etmäň.',
  'accountMail.signUpConfirmation.subject': 'Elektron poçta salgyňyzy tassyklaň',
  'accountMail.signUpConfirmation.body':
    'Bu baglanyşyk bilen salgyňyzy tassyklap, guramaňyz üçin hasap açýarsyňyz. Ol iki gün işleýär.',
  'accountMail.signUpConfirmation.link': 'Salgyny tassyklamak',
  'accountMail.signUpKnown.subject': 'Siziň eýýäm hasabyňyz bar',
  'accountMail.signUpKnown.body':
    'Kimdir biri bu salgy bilen hasap açmak isledi, ýöne onuň eýýäm hasaby bar. Bu siz bolsaňyz, giriň; paroly unudan bolsaňyz, şol ýerde täzesini saýlap bilersiňiz.',
  'accountMail.signIn': 'Girmek',
  'accountMail.passwordReset.subject': 'Täze parol saýlaň',
  'accountMail.passwordReset.body':
    'Bu baglanyşyk bilen täze parol saýlaýarsyňyz. Ol bir gezek, bir sagadyň dowamynda işleýär.',
  'accountMail.passwordResetUnknown.subject': 'Bu salgy bilen hasap ýok',
  'accountMail.passwordResetUnknown.body':
    'Kimdir biri bu salgy üçin täze parol sorady, ýöne bu ýerde şeýle salgyly hasap ýok. Bu siz bolsaňyz, beýleki salgylaryňyzy synap görüň.',
  'accountMail.passwordChanged.subject': 'Parolyňyz üýtgedildi',
  'accountMail.passwordChanged.body': 'Hasabyňyzyň paroly üýtgedildi, beýleki enjamlaryňyzda hasapdan çykyldy.',
  'accountMail.newDevice.subject': 'Täze enjamdan giriş',
  'accountMail.newDevice.body': 'Hasabyňyza portalyň öň görmedik enjamyndan girildi.',
  'accountMail.newDevice.when': 'Haçan: {when}. Enjam: {device}.',
  'accountMail.emailChangeConfirmation.subject': 'Täze elektron poçta salgyňyzy tassyklaň',
  'accountMail.emailChangeConfirmation.body':
    'Bu baglanyşyk bilen hasabyňyz şu elektron poçta salgysyny alýar. Ol bir gün işleýär.',
  'accountMail.emailChangeKnown.subject': 'Salgyňyz başga hasap üçin görkezildi',
  'accountMail.emailChangeKnown.body':
    'Kimdir biri bu salgyny başga hasap üçin ulanmak isledi. Ol siziňki bolup galýar: bir salgy bir hasaba degişlidir.',
  'accountMail.emailChangeNotice.subject': 'Elektron poçta salgyňyzy üýtgetmek soraldy',
  'accountMail.emailChangeNotice.body':
    'Hasabyňyza girip, başga elektron poçta salgysy soraldy. Täze salgy tassyklanandan soň ol üýtgär.',
  'accountMail.emailChanged.subject': 'Elektron poçta salgyňyz üýtgedildi',
  'accountMail.emailChanged.body':
    'Hasabyňyzyň indi täze elektron poçta salgysy bar, bu salgy mundan beýläk ulanylmaýar. Muny siz etmedik bolsaňyz, portaly alyp barýanlara ýazyň.',
  'accountMail.secondFactorOn.subject': 'Ikinji ädim açyldy',
  'accountMail.secondFactorOn.body': 'Indi girmek üçin paroldan başga telefonyňyzdaky kod hem gerek.',
  'accountMail.secondFactorOff.subject': 'Ikinji ädim öçürildi',
  'accountMail.secondFactorOff.body': 'Indi hasabyňyza girmek üçin diňe parol gerek.',

  'mail.template.sign-up-confirmation': 'Hasap açmak: salgyny tassyklamak',
  'mail.template.sign-up-known': 'Belli salgy bilen hasap açmak',
  'mail.template.password-reset': 'Täze parol üçin baglanyşyk',
  'mail.template.password-reset-unknown': 'Näbelli salgy üçin täze parol',
  'mail.template.password-changed': 'Parol üýtgedildi',
  'mail.template.new-device': 'Täze enjamdan giriş',
  'mail.template.email-change-confirmation': 'Täze salgy: tassyklamak',
  'mail.template.email-change-known': 'Salgyny başga biri isledi',
  'mail.template.email-change-notice': 'Salgyny üýtgetmek soraldy',
  'mail.template.email-changed': 'Salgy üýtgedildi',
  'mail.template.second-factor-on': 'Ikinji ädim açyldy',
  'mail.template.second-factor-off': 'Ikinji ädim öçürildi',
};
