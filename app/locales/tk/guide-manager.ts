import type { guideManager as en } from '../en/guide-manager';

export const guideManager: Record<keyof typeof en, string> = {
  'guides.title.manager': 'Maksatnama ýolbaşçylary we tassyklaýjylar üçin gollanma',
  'guides.about.manager':
    'Bäsleşik taýýarlaýan, ylalaşyklary alyp barýan we hyzmatlara gözegçilik edýän işgärler we tassyklaýanlar üçin.',
  'guides.lead.manager':
    'Maksatnamanyň ýolbaşçysy taýýarlaýar, tassyklaýjy tassyklaýar, bir işi hiç haçan bir adam ikisini-de etmeýär. Bu gollanma maksatnamadan onuň görkezijilerine çenli alyp barýar.',
  'guides.step.manager.programme.title': 'Maksatnamany sazlaň',
  'guides.step.manager.programme.text':
    '«{programmes}» sahypasyny açyň we möhleti, hyzmatdaşlary, serişdeleri, hyzmat görnüşlerini we ýerleri giriziň. «{forms}» we «{rubrics}» bölümlerinde bäsleşikleriň näme soraýandygyny we nähili bahalandyrylýandygyny taýýarlaýarsyňyz. Bäsleşikler wersiýalary ulanýar: forma ýa-da ölçegler taýýar bolanda «{makeVersion}» düwmesine basyň.',
  'guides.step.manager.call.title': 'Bäsleşigi taýýarlaň we çap ediň',
  'guides.step.manager.call.text':
    '«{officeCalls}» sahypasynda «{newCall}» diýeni saýlaň we bölümleri dolduryň; her bölüm nämäniň ýetmeýändigini görkezýär. Soňra «{submitForApproval}» diýeni saýlaň. Ony taýýarlamadyk tassyklaýjy «{openers}» bölüminde adamlary belleýär, her kimiň gizlin söz düzümini bellemegine garaşýar we «{approvePublish}» düwmesine basýar. «{returnComments}» arkaly bäsleşik size gaýdyp gelýär.',
  'guides.step.manager.questions.title': 'Soraglara jogap beriň',
  'guides.step.manager.questions.text':
    'Bäsleşigiň sahypasynda «{callQuestions}» bölümini açyň. Bir ýa-da birnäçe soragy saýlaň we «{answerTogether}» düwmesine basyň ýa-da soran üçin sebäbini görkezip «{setAside}» diýeni saýlaň. Kimiň soraýandygyny bildirýän zatlaryň hemmesini aýryň. Jogaplar ýüztutma möhleti gutarýança çap edilýär.',
  'guides.step.manager.addendum.title': 'Çap edilen bäsleşigi üýtgediň',
  'guides.step.manager.addendum.text':
    'Bäsleşigiň sahypasynda «{beginAddendum}» diýeni saýlaň, bölümlerini üýtgediň we sebäbini aç-açan ýazyň. Ony taýýarlamadyk tassyklaýjy çap edýär. Degişli adamlaryň hemmesine hat barýar. Düýpli üýtgetmeden soň ýüztutma berýänler dowam etdirýändiklerini tassyklaýarlar.',
  'guides.step.manager.letters.title': 'Hatlary barlaň we iberiň',
  'guides.step.manager.letters.text':
    'Tassyklaýjy toparyň maslahaty boýunça «{decisions}» bölüminde çözgüt çykarýar. «{lettersOffice}» sahypasyny açyň, her taslamany okaň we «{proofread}» düwmesine basyň. Soňra tassyklaýjy «{issueAll}» düwmesine basýar: netijeler mälim bolýar we garaşma döwri başlanýar. «{awardsOffice}» sahypasynda jogaplara seredýärsiňiz we boş serişdäni sanawda indikä teklip edýärsiňiz.',
  'guides.step.manager.agreement.title': 'Ylalaşyk düzüň',
  'guides.step.manager.agreement.text':
    'Grant kabul edilip, garaşma döwri geçenden soň «{agreements}» bölüminde «{newAgreement}» diýeni saýlaň. Tapgyrlary, býujeti we şertleri belläň, soňra «{sendForSignature}» diýeni saýlaň. Iki tarap gol çekýär; «{preconditions}» bölümindäki hemme zat ýerine ýetirilende ylalaşyk güýje girýär. Soňky üýtgetmeler «{amendments}» bölüminde edilýär we ikinji adam tassyklaýar.',
  'guides.step.manager.milestones.title': 'Hasabatlara serediň we töleg soraň',
  'guides.step.manager.milestones.text':
    '«{milestones}» garaşýan hasabatlary sanaýar. Sapar talap edilýän ýerde «{recordVisit}» diýeni ulanyň; soňra «{acceptMilestone}» ýa-da «{returnReport}» diýeni saýlaň. Ylalaşygyň «{payments}» sahypasynda «{requestPayment}» düwmesine basyň. Maliýe gullugy tassyklaýar, bank töleýär.',
  'guides.step.manager.services.title': 'Hyzmatlara gözegçilik ediň we baryp görüň',
  'guides.step.manager.services.text':
    'Grant hyzmatlary «{services}» sahypasynda özleri peýda bolýar; beýlekilerini «{enterService}» arkaly giriziň. «{setIndicators}» arkaly nämäniň hasaplanýandygyny belläň we habar berlen görkezijiler boýunça çözgüt çykaryň. Hyzmatyň «{quality}» sahypasynda «{planVisit}» diýeni saýlaň, görenleriňizi ýazyň we düzedilen kemçilikleri ýapyň. Hyzmat alýanlaryň aýdanlaryna «{feedback}» bölüminde jogap beriň.',
  'guides.step.manager.dashboard.title': 'Görkezijileri okaň',
  'guides.step.manager.dashboard.text':
    '«{dashboard}» serişdeleri, ýüztutmalary, hyzmat alanlary, kemçilikleri we gijä galan tapgyrlary görkezýär; ýokarda maksatnamany, hyzmaty, şäheri ýa-da ýerine ýetirijini saýlaň. Her diagrammanyň tablisasy bar, tablisalary ýükläp bolýar. «{saveView}» arkaly saýlawy saklaýarsyňyz ýa-da poçta bilen alýarsyňyz. «{quarterReport}» ministrlik we donorlar üçin PDF.',
  'guides.rule.manager.two':
    'Bäsleşigi, goşmaçany, ret etmegi ýa-da üýtgetmäni taýýarlan ony tassyklamaýar. Töleg soran hem ony tassyklamaýar.',
  'guides.rule.manager.sealed': 'Açylyşa çenli edarada hiç kim ýüztutma okamaýar we soragy kimiň berendigini bilmeýär.',
  'guides.rule.manager.settled':
    'Çap edilenden soň toparyň düzgünleri we ölçegler üýtgemeýär. Möhleti uzaldyp bolýar, gysgaldyp bolmaýar. Ýatyrylan bäsleşik gaýtadan açylmaýar.',
  'guides.rule.manager.letters': 'Iberilen haty üýtgedip bolmaýar. Ony başga hat düzedýär ýa-da ol yzyna alynýar.',
  'guides.rule.manager.standstill':
    'Garaşma döwri gutarmanka we lot boýunça şikaýata seredilýän wagty ylalaşyk düzülmeýär.',
  'guides.rule.manager.acceptance':
    'Tapgyryň kabul edilmegini diňe töleg taýýarlanmadyk we geçirilmedik wagty yzyna alyp bolýar.',
  'guides.rule.manager.cases':
    'Hasapdaky ýüztutmany her okanyňyz ýazga alynýar. Beýlekiler diňe sanlary görýär, kiçi sanlar gizlenýär.',
  'guides.next.manager':
    '«{desk}» size garaşýan hasabatlary, soraglary we görkezijileri sanaýar. Jemleýji hasabat kabul edilenden soň saklanyp galnan bölek tölenýär we siz ylalaşygy ýapýarsyňyz; hyzmat dowam edýär.',
};
