import { expect, test } from 'vitest';
import { fieldOf } from '@/api/client';
import { controlOf, filled, labelAndHint, missing, ownChoices, particular, type Schema } from '@/form/schema';

test('control_follows_from_the_schema_alone', () => {
  const cases: [Schema, string][] = [
    [{ type: 'string', format: 'uuid', 'x-options': 'institutions' }, 'one'],
    [{ type: 'string', format: 'date' }, 'date'],
    [{ type: 'string', 'x-attachment': 'PHOTO', format: 'uuid' }, 'photo'],
    [{ type: 'array', items: { type: 'string', 'x-attachment': 'DOCUMENT' } }, 'documents'],
    [{ type: 'array', 'x-options': 'scopes', items: { type: 'string' } }, 'many'],
    [{ type: 'boolean', title: '是否变更主要执业机构' }, 'yes-no'],
    [{ type: 'boolean', title: '本人知悉' }, 'tick'],
    [{ type: 'string', enum: ['LOST', 'DAMAGED'] }, 'radio'],
    [{ type: 'string', enum: ['1', '2', '3', '4', '5'] }, 'one'],
    [{ type: 'object', properties: {} }, 'group'],
    [{ type: 'string', maxLength: 500 }, 'long'],
    [{ type: 'string', maxLength: 100 }, 'short'],
  ];
  for (const [schema, control] of cases) {
    expect(controlOf(schema), JSON.stringify(schema)).toBe(control);
  }
});

test('blank_fields_are_left_out_and_blank_groups_ask_for_nothing', () => {
  const schema: Schema = {
    required: ['institutionId'],
    properties: {
      institutionId: { type: 'string' },
      training: { type: 'object', required: ['body'], properties: { body: { type: 'string' }, from: { type: 'string' } } },
    },
  };
  expect(filled({ institutionId: 'a', school: '', scopes: [], training: { body: undefined } })).toEqual({ institutionId: 'a' });
  expect(missing(schema, {})).toEqual(['institutionId']);
  expect(missing(schema, { institutionId: 'a', training: { from: '2025-01-01' } })).toEqual(['training/body']);
});

test('long_text_in_brackets_is_a_hint', () => {
  expect(labelAndHint('照片（六个月内二寸白底免冠）')).toEqual({ label: '照片', hint: '六个月内二寸白底免冠' });
  expect(labelAndHint('执业类别')).toEqual({ label: '执业类别', hint: '' });
});

test('what_has_to_be_answered_with_yes_or_no_can_be_answered_with_no', () => {
  expect(controlOf({ type: 'boolean', title: '培训后再次考核' }, true)).toBe('yes-no');
  expect(controlOf({ type: 'boolean', title: '培训后再次考核' })).toBe('tick');
  expect(controlOf({ type: 'boolean', title: '本人知悉：业务完成后全部失效' }, true)).toBe('tick');
});

test('choices_carry_the_words_of_the_schema', () => {
  expect(ownChoices({ enum: ['LOST'], 'x-labels': { LOST: ['遗失', 'lost'] } })).toEqual([{ value: 'LOST', label: '遗失' }]);
  expect(ownChoices({ type: 'array', items: { enum: ['PLACE'] }, 'x-labels': { PLACE: ['地点', 'Place'] } })).toEqual([{ value: 'PLACE', label: '地点' }]);
  expect(ownChoices({ oneOf: [{ const: 'A', title: '甲' }] })).toEqual([{ value: 'A', label: '甲' }]);
});

test('finding_names_the_field_of_the_form', () => {
  const finding = (field: string) => ({ code: 'c', rule: 'R-REG-68', field, message: { zh: '', en: '' } });
  expect(fieldOf(finding('/form/scopes/0'))).toBe('scopes');
  expect(fieldOf(finding('/reason'))).toBe('reason');
  expect(fieldOf(finding(''))).toBe('');
});

test('fields_for_particular_cases_say_so_themselves', () => {
  expect(particular({ title: '拟执业地省级中医药主管部门同意文件（中医(专长)医师跨省执业时上传）', type: 'string' })).toBe(true);
  expect(particular({ title: '中医药技术方法和治疗病证（限中医(专长)医师）', type: 'string' })).toBe(true);
  expect(particular({ title: '聘用证明文号（未上传聘用证明时填写）', type: 'string' })).toBe(false);
  expect(particular({ title: '变更后的执业类别（不变更的不填）', type: 'string' })).toBe(false);
});
