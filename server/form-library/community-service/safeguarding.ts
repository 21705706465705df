import { asked, help, section, when } from '../asked';

export const safeguarding = section(
  'safeguarding',
  ['Safeguarding', 'Защита получателей', 'Hyzmat alyjylary goramak'],
  [
    asked('safeguarding-policy', 'yes-no', [
      'Do you have a written policy of safeguarding and of preventing sexual exploitation and abuse?',
      'Есть ли у вас письменная политика защиты получателей и предотвращения сексуальной эксплуатации и насилия?',
      'Hyzmat alyjylary goramak, jynsy ulanyşyň we zorlugyň öňüni almak boýunça ýazmaça düzgüniňiz barmy?',
    ]),
    asked('policy-file', 'files', ['The policy', 'Текст политики', 'Düzgüniň teksti'], {
      maxFiles: 2,
      identifiesApplicant: true,
      ...when('safeguarding-policy', 'yes'),
    }),
    asked(
      'safeguarding-plan',
      'long-text',
      [
        'By when and how will you make one?',
        'К какому сроку и как вы её разработаете?',
        'Ony haçana çenli we nähili taýýarlarsyňyz?',
      ],
      { wordLimit: 200, ...when('safeguarding-policy', 'no') },
    ),
    asked(
      'risks',
      'long-text',
      [
        'What can harm recipients or staff, and how do you prevent it?',
        'Что может навредить получателям или сотрудникам и как вы это предотвращаете?',
        'Hyzmat alyjylara ýa-da işgärlere näme zyýan ýetirip biler we onuň öňüni nähili alýarsyňyz?',
      ],
      {
        wordLimit: 300,
        ...help(
          'For example: work alone in homes, personal data, transport, violence.',
          'Например: работа в одиночку на дому, личные данные, перевозка, насилие.',
          'Mysal üçin: öýlerde ýeke işlemek, şahsy maglumatlar, daşamak, zorluk.',
        ),
      },
    ),
  ],
);

export const declarations = section(
  'declarations',
  ['Declarations', 'Заявления', 'Beýannamalar'],
  [
    asked('not-excluded', 'declaration', [
      'Nothing excludes the organisation from public grants, and none of its officers has been convicted of fraud or of harming people in care.',
      'Ничто не лишает организацию права на государственные гранты, и никто из её должностных лиц не был осуждён за мошенничество или причинение вреда подопечным.',
      'Guramany döwlet grantlaryndan mahrum edýän zat ýok, onuň wezipeli adamlarynyň hiç biri kezzaplyk ýa-da hossarlykdaky adamlara zyýan ýetirendigi üçin iş kesilmedik.',
    ]),
    asked('no-double-funding', 'declaration', [
      'No cost of this budget is paid by anybody else.',
      'Ни один расход этого бюджета не оплачивается кем-либо ещё.',
      'Bu býujetiň hiç bir çykdajysyny başga biri tölemeýär.',
    ]),
    asked('true-and-complete', 'declaration', [
      'Everything stated here is true and complete.',
      'Всё указанное здесь верно и полно.',
      'Bu ýerde görkezilenleriň hemmesi dogry we doly.',
    ]),
  ],
);
