import { mount } from '@vue/test-utils';
import { expect, test, vi } from 'vitest';
import type { PersonFile, Reason, Why } from '@/api/types';
import PersonRecords from '@/ends/commission/case/PersonRecords.vue';
import WhyList from '@/ends/commission/case/WhyList.vue';
import DaysTag from '@/ends/commission/queue/DaysTag.vue';
import ReasonDialog from '@/parts/ReasonDialog.vue';

vi.stubGlobal('fetch', () => Promise.reject(new Error('no interface here')));
HTMLDialogElement.prototype.showModal = () => undefined;

const reason = (provision: string, verdict: string): Reason => ({
  verdict: {
    provision, policy: 'law-2022', policyVersion: '1.0.0', instrument: '医师法', article: '第十六条', rules: 'R-REG-36', verdict,
    findings: verdict === 'VIOLATED' ? [{ code: 'barred', rule: 'R-REG-36', field: '', message: { zh: '不予注册', en: 'barred' } }] : [],
  },
  condition: '!person.barred', values: [{ name: 'person.barred', value: 'true' }],
});

test('overdue is said in working days, and what is left by law beside it (R-REG-25, R-REG-30)', () => {
  const tag = mount(DaysTag, { props: { left: -2, law: 8 } });
  expect(tag.text()).toContain('超期 2 天');
  expect(tag.text()).toContain('法定余 8 天');
  expect(tag.find('.tag').classes()).toContain('warm');
  expect(mount(DaysTag, { props: { left: 0 } }).text()).toBe('今天到期');
});

test('violations come first, with article, condition and the values seen (R-POL-03)', () => {
  const why: Why = {
    stage: 'DECISION', judgedAt: '2026-03-01T01:00:00Z', on: '2026-03-01', acceptedOn: '2026-02-20', refused: true, policies: [{ id: 'law-2022', version: '1.0.0' }],
    parameters: {}, reasons: [reason('fine', 'SATISFIED'), reason('not-barred', 'VIOLATED'), reason('idle', 'NOT_IN_FORCE')], trial: [],
  };
  const lines = mount(WhyList, { props: { whys: [why] } }).findAll('li');
  expect(lines[0]?.text()).toContain('不予注册');
  expect(lines[0]?.text()).toContain('医师法 第十六条');
  expect(lines[0]?.text()).toContain('person.barred');
  expect(lines.at(-1)?.text()).toContain('idle');
});

test('records of all provinces stand there, valid ones first, a ban in force marked (R-REG-39)', () => {
  const registration = {
    level: 1, category: '10', scopes: ['11'], practicePlace: '14', authorityName: '某卫生健康局', qualificationId: 'q', approvedOn: '2015-01-01', divergent: false, certificates: 1,
  };
  const file: PersonFile = {
    person: 'p', name: '张三', qualifications: [], filings: [], assessments: [], permits: [], applications: [],
    registrations: [
      { ...registration, id: 'a', tenant: '13', institutionName: '旧医院', status: 'MOVED_OUT', statusTitle: { zh: '变更出', en: 'moved out' } },
      { ...registration, id: 'b', tenant: '14', institutionName: '新医院', status: 'VALID', statusTitle: { zh: '有效', en: 'valid' } },
    ],
    bans: [{ id: 'c', tenant: '61', kind: 'PRACTICE_BAN', kindTitle: { zh: '禁止从事医师职业', en: 'ban' }, from: '2026-01-01', instrument: '（2026）1号', inForce: true }],
  };
  const lines = mount(PersonRecords, { props: { file, used: ['b'], title: (type) => type } }).findAll('li').map((line) => line.text());
  expect(lines[0]).toMatch(/新医院.*本申请使用.*有效/);
  expect(lines[1]).toMatch(/旧医院.*变更出/);
  expect(lines[2]).toMatch(/执行中.*终身.*（2026）1号/s);
});

test('what is violated can be taken over into the written reasons (R-REG-126)', async () => {
  const dialog = mount(ReasonDialog, { props: { title: '不予批准', reason: 'needed', suggested: '医师法第十六条：不予注册', suggest: '引用' } });
  await dialog.findAll('button').find((button) => button.text().includes('引用'))?.trigger('click');
  await dialog.find('.danger, .primary').trigger('click');
  expect(dialog.emitted('confirm')).toEqual([['医师法第十六条：不予注册']]);
});
