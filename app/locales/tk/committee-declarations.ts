import type { committeeDeclarations as en } from '../en/committee-declarations';

export const committeeDeclarations: Record<keyof typeof en, string> = {
  'committee.impartial.title': 'Bitaraplyk we gizlinlik',
  'committee.impartial.lead':
    'Muny beýan etmek bilen, şu bäsleşigiň bahalandyryşynyň bütin dowamynda we ondan soň şulara razy bolýarsyňyz:',
  'committee.impartial.noInterest':
    'Kimiň ýeňjekdigine şahsy bähbidim ýok, ýüztutma beren guramalar bilen bagly ähli bähbitlerimi beýan ederin.',
  'committee.impartial.byCriteria': 'Her ýüztutma diňe çap edilen ölçegler boýunça we hemmesine deň baha bererin.',
  'committee.impartial.alone':
    'Ballary özbaşdak goýaryn we olary diňe toparda, ähli sahypalar tabşyrylandan soň ara alyp maslahatlaşaryn.',
  'committee.impartial.noContact':
    'Sowgat ýa-da hezillik kabul etmerin we bu bäsleşik barada guramalar bilen bellenilen tertipden daşary gürleşmerin.',
  'committee.impartial.confidential':
    'Okanlarymy we eşidenlerimi aýan etmerin, hasabymy we nusgalary hiç kime bermerin.',
  'committee.impartial.tell': 'Şularyň islendigi üýtgese, derrew beýan ederin.',
  'committee.impartial.agree': 'Şularyň ählisini beýan edýärin',
  'committee.impartial.submit': 'Beýan etmek',
  'committee.impartial.declared': 'Muny {at} beýan etdiňiz.',
  'committee.interests.title': 'Bähbitler beýannamasy',
  'committee.interests.lead':
    'Ýüztutmalary okamazdan ozal, ýüztutma beren her gurama boýunça bähbitleriňiziň gapma-garşylygynyň bardygyny ýa-da ýokdugyny görkeziň. Häzir ýa-da soňky bäş ýylda, mysal üçin, şeýle bolsa, ol bar hasaplanýar:',
  'committee.interests.kind.work':
    'siz onda işleýärsiňiz ýa-da işlediňiz, oňa ýolbaşçylyk edýärsiňiz, onuň agzasy ýa-da meýletinçisi;',
  'committee.interests.kind.family': 'garyndaşyňyz ýa-da bile ýaşaýan adamyňyz şeýle;',
  'committee.interests.kind.money':
    'siz ýa-da garyndaşyňyz ondan pul alýarsyňyz, oňa bergili ýa-da onuň bilen bilelikde emläge eýe;',
  'committee.interests.kind.help': 'siz onuň ýüztutmasyny taýýarlamaga kömek etdiňiz;',
  'committee.interests.kind.other': 'başga bir zat sizi ýa-da başgalary bitaraplygyňyza şübhelendirip biler.',
  'committee.interests.applicationRule':
    'Gapma-garşylyk bolsa, şol guramanyň ýüztutmalaryna degişli hiç zada gatnaşmaýarsyňyz: olary okamaýarsyňyz we baha bermeýärsiňiz. Bu bahalandyryş hasabatynda görkezilýär.',
  'committee.interests.lotRule':
    'Gapma-garşylyk bolsa, guramanyň ýüztutma beren tutuş loty boýunça gatnaşmaýarsyňyz: şu bäsleşigiň düzgünleri boýunça onuň ýüztutmalarynyň hiç birini okamaýarsyňyz we baha bermeýärsiňiz. Bu bahalandyryş hasabatynda görkezilýär.',
  'committee.interests.people': '{count, plural, other {Onuň adyndan # adam hereket edýär}}',
  'committee.interests.detected': 'Portal şuny tapdy:',
  'committee.interests.detected.always': 'Bu jogabyňyza garamazdan sizi çetleşdirýär.',
  'committee.interests.detected.unlessLifted':
    'Tassyklaýjy gapma-garşylyk ýokdugyny anyklaýança, bu sizi çetleşdirýär.',
  'committee.interests.answer': '«{name}» guramasy bilen bähbitleriňiziň gapma-garşylygy barmy?',
  'committee.interests.none': 'Ýok',
  'committee.interests.conflict': 'Hawa',
  'committee.interests.detail': 'Bar bolsa, ol nämeden ybarat: {name}',
  'committee.interests.detail.hint':
    'Muny bäsleşigiň jogapkärleri we barlagçylar görýär, ol bahalandyryş hasabatyna girýär.',
  'committee.interests.submit': 'Beýan etmek',
  'committee.interests.nobody': 'Hiç kim ýüztutma bermedi',
  'committee.interests.nobody.text': 'Güýji bar ýüztutma açylmady, şonuň üçin beýan edere zat ýok.',
  'committee.interests.declared': 'Näme beýan etdiňiz',
  'committee.interests.standing.none': 'Gapma-garşylyk ýok',
  'committee.interests.standing.recused': 'Siz çetleşdirilen',
  'committee.interests.standing.lifted': 'Portal tapdy, tassyklaýjy aýyrdy',
  'committee.later.title': 'Gapma-garşylygy beýan etmek',
  'committee.later.warning':
    'Şu pursatdan bu gurama degişli hiç zada gatnaşmaýarsyňyz, onuň boýunça beren baha sahypalaryňyz hasaba alynmaýar. Muny yzyna alyp bolmaýar.',
  'committee.later.submit': 'Gapma-garşylygy beýan etmek',
};
