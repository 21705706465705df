import type { committeeDeclarations as en } from '../en/committee-declarations';

export const committeeDeclarations: Record<keyof typeof en, string> = {
  'committee.impartial.title': 'Беспристрастность и конфиденциальность',
  'committee.impartial.lead':
    'Делая это заявление, вы принимаете следующее на всё время оценки по этому конкурсу и после неё:',
  'committee.impartial.noInterest':
    'У меня нет личной заинтересованности в том, кто победит, и я заявлю обо всех интересах в отношении организаций, подавших заявки.',
  'committee.impartial.byCriteria':
    'Я оцениваю каждую заявку только по опубликованным критериям и все заявки одинаково.',
  'committee.impartial.alone':
    'Я выставляю баллы самостоятельно и обсуждаю их только в комиссии и только когда сданы все листы.',
  'committee.impartial.noContact':
    'Я не принимаю подарков и услуг и не обсуждаю этот конкурс с организациями вне установленного порядка.',
  'committee.impartial.confidential':
    'Я не разглашаю прочитанное и услышанное и никому не передаю свою учётную запись и копии документов.',
  'committee.impartial.tell': 'Если что-либо из этого изменится, я заявлю об этом немедленно.',
  'committee.impartial.agree': 'Я заявляю всё вышеперечисленное',
  'committee.impartial.submit': 'Заявить',
  'committee.impartial.declared': 'Вы заявили об этом {at}.',
  'committee.interests.title': 'Декларация об интересах',
  'committee.interests.lead':
    'Прежде чем читать заявки, укажите по каждой подавшей заявку организации, есть ли у вас конфликт интересов. Он есть, если сейчас или в последние пять лет, например:',
  'committee.interests.kind.work':
    'вы работаете или работали в ней, руководите ею, состоите в ней или помогаете ей как волонтёр;',
  'committee.interests.kind.family': 'это относится к вашему родственнику или тому, с кем вы живёте;',
  'committee.interests.kind.money':
    'вы или родственник получаете от неё деньги, должны ей или владеете чем-либо вместе с ней;',
  'committee.interests.kind.help': 'вы помогали готовить её заявку;',
  'committee.interests.kind.other':
    'что-либо ещё заставляет вас или может заставить других сомневаться в вашей беспристрастности.',
  'committee.interests.applicationRule':
    'При конфликте вы не участвуете ни в чём, что касается заявок этой организации: не читаете и не оцениваете их. Это указывается в отчёте об оценке.',
  'committee.interests.lotRule':
    'При конфликте вы не участвуете в оценке всего лота, на который подала заявку организация: по правилам этого конкурса вы не читаете и не оцениваете ни одной заявки по нему. Это указывается в отчёте об оценке.',
  'committee.interests.people':
    '{count, plural, one {От её имени действует # человек} few {От её имени действуют # человека} many {От её имени действуют # человек} other {От её имени действуют # человека}}',
  'committee.interests.detected': 'Портал обнаружил:',
  'committee.interests.detected.always': 'Это означает отвод независимо от вашего ответа.',
  'committee.interests.detected.unlessLifted':
    'Это означает отвод, пока утверждающее лицо не установит, что конфликта нет.',
  'committee.interests.answer': 'Есть ли у вас конфликт интересов с организацией «{name}»?',
  'committee.interests.none': 'Нет',
  'committee.interests.conflict': 'Да',
  'committee.interests.detail': 'Если да, в чём он состоит: {name}',
  'committee.interests.detail.hint':
    'Сведения видят ответственные за конкурс и аудиторы, они войдут в отчёт об оценке.',
  'committee.interests.submit': 'Заявить',
  'committee.interests.nobody': 'Заявок никто не подал',
  'committee.interests.nobody.text': 'Ни одной действующей заявки не вскрыто, поэтому заявлять не о чем.',
  'committee.interests.declared': 'Что вы заявили',
  'committee.interests.standing.none': 'Конфликта нет',
  'committee.interests.standing.recused': 'Отвод',
  'committee.interests.standing.lifted': 'Обнаружено порталом, снято утверждающим лицом',
  'committee.later.title': 'Заявить о конфликте интересов',
  'committee.later.warning':
    'С этого момента вы не участвуете ни в чём, что касается этой организации, а сданные вами оценочные листы по ней не учитываются. Отменить это нельзя.',
  'committee.later.submit': 'Заявить о конфликте',
};
