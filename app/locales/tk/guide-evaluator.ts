import type { guideEvaluator as en } from '../en/guide-evaluator';

export const guideEvaluator: Record<keyof typeof en, string> = {
  'guides.title.evaluator': 'Topar agzalary üçin gollanma',
  'guides.about.evaluator':
    'Bahalandyryş toparlarynyň agzalary, başlyklary we kätipleri üçin: beýannamalardan hasabata gol çekmäge çenli.',
  'guides.lead.evaluator':
    'Siz ýüztutmalary çap edilen ölçegler boýunça ilki özbaşdak, soň bilelikde bahalandyrýarsyňyz. Portal her zady diňe görmeli wagtyňyz görkezýär.',
  'guides.step.evaluator.account.title': 'Giriň we işiňizi tapyň',
  'guides.step.evaluator.account.text':
    'Edara sizi hat bilen çagyrýar; salgy 14 günüň dowamynda bir gezek işleýär. «{account}» sahypasynda «{secondStep}» diýeni saýlaň we ony sazlaň. «{desk}» we «{evaluations}» toparyna girýän bäsleşikleriňizi we näme etmelidigini görkezýär.',
  'guides.step.evaluator.opening.title': 'Ýüztutmalary açyň',
  'guides.step.evaluator.opening.text':
    'Açyjy bellenen bolsaňyz, «{openings}» sahypasynda bäsleşigi saýlaň, gizlin söz düzümini belläň we ony möhletden öň «{tryShare}» arkaly barlaň. Möhlet geçenden soň açyjylar ýygnanýar. Her kim öz brauzerinde «{takePartOpening}» arkaly gizlin söz düzümini girizýär, hemmesi 30 minutyň içinde.',
  'guides.step.evaluator.declarations.title': 'Okamazdan öň beýan ediň',
  'guides.step.evaluator.declarations.text':
    '«{evaluations}» sahypasynda bäsleşigi saýlaň. «{impartiality}» beýannamasyny beriň, soňra ýüztutma beren her gurama boýunça «{interests}» bölüminde jogap beriň. Bähbitler gapma-garşy gelse, onuň ýüztutmalaryndan ýa-da bäsleşikde şeýle aýdylan bolsa tutuş lotdan çetleşdirilýärsiňiz. Gapma-garşylygy soň bilseňiz, «{laterConflict}» diýeni ulanyň.',
  'guides.step.evaluator.screening.title': 'Laýyklygy barlaň',
  'guides.step.evaluator.screening.text':
    '«{screening}» sahypasyny we ýüztutmany açyň, her bölüm boýunça jogap beriň we «{giveOpinion}» düwmesine basyň. Her ýüztutmany iki adam özbaşdak barlaýar; olar tapawutlansa, başlyk çözýär. Ýetmeýän zatlary «{askDocuments}» arkaly bir gezek sorap bolýar. Soňra başlyk lotuň barlagyny ýapýar.',
  'guides.step.evaluator.sheets.title': 'Baha sahypalaryny dolduryň',
  'guides.step.evaluator.sheets.text':
    '«{ownSheets}» sahypasyny açyň, ýüztutmany okaň we her ölçeg boýunça derejäni saýlaň. Sahypa soraýan ýerinde düşündiriş ýazyň. «{ownScores}» meňzeş zatlary deň bahalandyrmaga kömek edýär. Sahypa doly bolanda «{submitSheet}» düwmesine basyň.',
  'guides.step.evaluator.discussion.title': 'Tapawutlary ara alyp maslahatlaşyň',
  'guides.step.evaluator.discussion.text':
    'Başlyk bahalandyrmany ýapanda, «{matrix}» ähli sahypalary görkezýär. «{toDiscuss}» bäsleşigiň rugsat berişinden köp tapawutlanýan ballary sanaýar. Maslahatda ýazyň, baly esaslandyryp teklip ediň we «{agree}» ýa-da «{dissent}» diýip jogap beriň. Hemmeler jogap berenden soň bal berkidilýär.',
  'guides.step.evaluator.ranking.title': 'Sanawy görüň',
  'guides.step.evaluator.ranking.text':
    'Şeýle ballaryň hemmesi berkidilende, başlyk «{makeRanking}» düwmesine basýar. «{ranking}» her ýüztutmanyň ornuny görkezýär we ony hasaplama bilen düşündirýär. Sanawy ýükläp we täzeden hasaplap bolýar.',
  'guides.step.evaluator.report.title': 'Hasabata gol çekiň',
  'guides.step.evaluator.report.text':
    'Başlyk ýa-da kätip mejlisleri ýazýar we «{makeReport}» düwmesine basýar. «{report}» bilen doly tanşyň. Soňra parolyňyzy ýazyň we «{signReport}» düwmesine basyň. Aýratyn pikir goşup bilersiňiz, ol goluňyzyň ýanynda durýar.',
  'guides.rule.evaluator.alone':
    'Lotuň ähli sahypalary tabşyrylýança siziňkini hiç kim görmeýär, siz hem başgalaryňkyny görmeýärsiňiz.',
  'guides.rule.evaluator.locked':
    'Tabşyrylan sahypa ýapylýar. Ony diňe başlyk yzyna berip bilýär, sebäbi ýazgyda galýar.',
  'guides.rule.evaluator.conflict':
    'Beýan edilen gapma-garşylygy yzyna alyp bolmaýar, şol gurama boýunça sahypalaryňyz indi hasaba alynmaýar.',
  'guides.rule.evaluator.ranked': 'Sanaw düzülenden soň hiç bir sahypa yzyna berilmeýär we hiç bir bal ylalaşylmaýar.',
  'guides.rule.evaluator.confidential':
    'Okan zadyňyzy gizlin saklaň. Ýanyňyz bilen alan zadyňyzda adyňyz we wagt görkezilýär, ýüklemek bolsa ýazga alynýar.',
  'guides.rule.evaluator.separation':
    'Barlan ýa-da bahalandyran adam lot boýunça-da, oňa edilen şikaýat boýunça-da çözgüt çykarmaýar.',
  'guides.next.evaluator':
    'Gol çekmeli adamlaryň hemmesi gol çekenden soň maslahat tassyklaýja geçýär: ol ony tassyklaýar, yzyna gaýtarýar ýa-da loty tamamlaýar. Ýene bir zat etmeli bolsa, «{desk}» ony görkezýär.',
};
