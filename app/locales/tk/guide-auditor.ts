import type { guideAuditor as en } from '../en/guide-auditor';

export const guideAuditor: Record<keyof typeof en, string> = {
  'guides.title.auditor': 'Auditorlar üçin gollanma',
  'guides.about.auditor':
    'Auditorlar üçin: audit ýazgylary, olary barlaýan buýruklar, açylyşlar, bahalandyrmalar, hatlar we pul.',
  'guides.lead.auditor':
    'Siz her edaranyň edýän işini okaýarsyňyz we hiç zady üýtgetmeýärsiňiz. Her karary ony kabul edenlerden soramazdan gaýtadan barlap bolýar.',
  'guides.step.auditor.read.title': 'Ugur alyň',
  'guides.step.auditor.read.text':
    'Nawigasiýa sizi ähli edaralaryň bäsleşiklerine, ylalaşyklaryna, töleglerine, hyzmatlaryna we hasaplaryna alyp barýar. Aýry-aýry ýazgylaryň sahypalarynda «{history}» bar: onuň bilen kim, näme, haçan edipdir. Ol ýerde bir zady üýtgedýän düwme ýok.',
  'guides.step.auditor.trail.title': 'Audit ýazgylarynda gözläň',
  'guides.step.auditor.trail.text':
    '«{auditTrail}» sahypasyny açyň: her üýtgetme wagty, adamy, mowzugy we barlag jemleri bilen, bolup geçen tertibinde. Tablisanyň üstündäki meýdançalar bilen saýlaň we «{applyFilters}» düwmesine basyň. «{downloadCsv}» setirleri ýükleýär.',
  'guides.step.auditor.heads.title': 'Gündelik jemleri saklaň',
  'guides.step.auditor.heads.text':
    '«{auditHeads}» sahypasy hemmelere açyk: her günüň soňky wakasynyň belgisi we SHA-256 bahasy. «{headsJson}» faýlyny portaldan daşarda saklaň, mysal üçin aýda bir gezek. Olar bilen soň şol güne çenli hiç bir wakanyň üýtgedilmändigini subut edip bolýar.',
  'guides.step.auditor.chain.title': 'Zynjyry barlaň',
  'guides.step.auditor.chain.text':
    'Serweri alyp barýandan siziň ýanyňyzda «npm run audit:verify» buýrugyny işletmegi soraň. Ol tutuş zynjyry barlaýar we üýtgedilen, aýrylan, goşulan ýa-da ýeri çalşylan her wakany görkezýär. Jemleri saklanlaryňyz bilen deňeşdiriň. Portal şol wagt işläp bilýär.',
  'guides.step.auditor.opening.title': 'Açylyşy barlaň',
  'guides.step.auditor.opening.text':
    'Bäsleşigiň açyk sahypasynda «{openingRecord}» bölümini açyň. Ol ýerde kimleriň gatnaşandygy aýdylýar we her dil haty açylan bilen deňeşdirilýär. Sahypada ýazgynyň SHA-256 bahasy we goly bar hem-de ony portalyň açyk açary bilen nädip barlamalydygy aýdylýar.',
  'guides.step.auditor.evaluation.title': 'Bahalandyrmany barlaň',
  'guides.step.auditor.evaluation.text':
    '«{officeCalls}» sahypasynda bäsleşigi açyň. «{evaluationResults}» hasaplamaly sanawa we gol çekilen hasabata («{report}») alyp barýar: beýannamalar, barlag, ballar we ylalaşyklar. Bäsleşigiň belgisi bilen «npm run recompute» sanawlary täzeden hasaplaýar we deňeşdirýär.',
  'guides.step.auditor.letters.title': 'Hatlary we ylalaşyklary barlaň',
  'guides.step.auditor.letters.text':
    'Her hatda kod bar: ony «{checkLetter}» sahypasynda ýazyň we kagyz bilen deňeşdiriň. «npm run letters:verify» çykarylan her haty, ylalaşygy we üýtgetmäni täzeden düzýär we saklanan PDF bilen baýtma-baýt deňeşdirýär.',
  'guides.step.auditor.money.title': 'Puly barlaň',
  'guides.step.auditor.money.text':
    '«{ledger}» bölüminde her galyndy öz ýazgylarynyň jemidir. Aýlyk sanawda şol we öňki aýlaryň ýazgylarynyň SHA-256 bahasy görkezilýär. «npm run ledger:verify» hemmesini täzeden hasaplaýar we ylalaşyklar, tapgyrlar, tölegler we býujetler bilen deňeşdirýär. Tölegiň sahypasynda ony kimiň sorandygy, tassyklandygy we hasaba alandygy aýdylýar.',
  'guides.rule.auditor.nothing': 'Auditor hiç zady üýtgetmeýär, açaryň paýyny saklamaýar we ýüztutma açmaýar.',
  'guides.rule.auditor.sealed': 'Açylyşa çenli ýüztutmany hiç kim, auditor hem okap bilmeýär.',
  'guides.rule.auditor.reading':
    'Hasapdaky ýüztutmany ýa-da guramanyň resminamasyny okamak adyňyz bilen audit ýazgylarynyň wakasydyr.',
  'guides.rule.auditor.outside':
    'Diňe portalda saklanýan jem hiç zady subut etmeýär. Ony portalyň operatorynyň eli ýetmejek ýerde saklaň.',
  'guides.rule.auditor.correction':
    'Hiç zat öňküni üýtgetmek bilen düzedilmeýär. Düzedişler aýratyn wakalar, hatlar we ýazgylardyr; öňküler galýar.',
  'guides.next.auditor':
    'Barlag şowsuz bolsa, buýrugyň netijesini saklaň, audit ýazgylaryndaky ornuny belläň we edaranyň ýolbaşçysyna ýazmaça habar beriň. Hemmesi gabat gelse, haýsy güne çenli we haýsy jem bilen barlandygyňyzy hasabatyňyzda görkeziň.',
};
