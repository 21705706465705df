import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { FormValues } from '~/forms/form-reply';
import { comment } from '#server/applications/comment';
import { saveSection } from '#server/applications/save-section';
import { startApplication } from '#server/applications/start-application';
import { Call } from '#server/models/call';
import type { DemoStep } from './demo';
import { demoActor } from './demo-actor';

/** Two organisations prepare applications for the open call, each with two people (illustrative). */
export const drafts: DemoStep = async ({ now }) => {
  const call = await Call.findOne({ 'current.content.lots.lots.key': 'mary', closesAt: { $gt: now } }, { reference: 1 })
    .orFail()
    .lean();
  const begin = (actor: Actor, lot: string) =>
    startApplication({ actor, input: { reference: call.reference ?? '', lot }, now });
  const save = (actor: Actor, applicationId: string, section: string, typed: FormValues) =>
    saveSection({ actor, applicationId, section, typed: named(typed), base: {}, now });

  const director = await demoActor('yenme.signatory');
  const colleague = await demoActor('yenme');
  const yenme = await begin(director, 'mary');
  await save(director, yenme.id, 'organisation', {
    'project-title': 'Growing up at home: support for families in Mary',
    coordinator: 'Gülälek Sähedowa',
    experience: 'Since 2015 we support people with disabilities and their families in Ashgabat and Mary.',
    'working-since.day': '2',
    'working-since.month': '4',
    'working-since.year': '2015',
    'yearly-income': '180000',
  });
  await save(colleague, yenme.id, 'relevance', {
    needs: 'Forty-five families in Mary raise children with disabilities without help at home.',
    'local-agreement': 'yes',
  });
  await save(colleague, yenme.id, 'recipients', {
    'target-groups': ['children-with-disabilities'],
    'people-served': 'forty-five',
  });
  await save(director, yenme.id, 'budget', {
    'budget.0.category': 'staff',
    'budget.0.description': 'Two social workers',
    'budget.0.unit': 'month',
    'budget.0.quantity': '24',
    'budget.0.unitCost': '2100',
    'budget.0.own': '0',
    'budget.1.category': 'transport',
    'budget.1.description': 'Transport of children',
    'budget.1.unit': 'month',
    'budget.1.quantity': '12',
    'budget.1.unitCost': '900',
    'budget.1.own': '1200',
  });
  const said = 'Ýazmyrat, please write how we work with the social workers of the etrap: they agreed last week.';
  await comment({
    actor: director,
    applicationId: yenme.id,
    section: 'relevance',
    input: { text: said, formKey: randomUUID() },
    now,
  });

  const crescent = await demoActor('red.crescent.signatory');
  const assistant = await demoActor('red.crescent');
  const other = await begin(crescent, 'turkmenabat');
  await save(crescent, other.id, 'organisation', {
    'project-title': 'Ранняя помощь семьям Туркменабада',
    coordinator: 'Ogulsapar Pirliýewa',
  });
  await save(assistant, other.id, 'relevance', {
    needs: 'В Туркменабаде нет дневного присмотра для детей с инвалидностью.',
    'local-agreement': 'no',
  });
};

const named = (typed: FormValues): FormValues =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [`answers.${name}`, value]));
