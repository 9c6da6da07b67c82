import { mount } from '@vue/test-utils';
import { expect, test } from 'vitest';
import type { Schema } from '@/form/schema';
import SchemaForm from '@/form/SchemaForm.vue';

const schema: Schema = {
  required: ['why'],
  properties: {
    why: { type: 'string', title: '补办原因', 'x-title-en': 'Why', enum: ['LOST', 'DAMAGED'], 'x-labels': { LOST: ['遗失', 'lost'], DAMAGED: ['损坏', 'damaged'] } },
    statement: { type: 'string', title: '遗失声明（刊登的报纸或网站及日期）', maxLength: 200 },
  },
};

test('finding_stands_beside_its_field_with_its_rule_and_is_tied_to_the_control', () => {
  const form = mount(SchemaForm, {
    props: {
      schema, modelValue: { why: 'LOST' },
      findings: [{ code: 'loss-statement', rule: 'R-REG-225', field: '/form/statement', message: { zh: '遗失的须提供遗失声明', en: 'A lost one needs a statement' } }],
    },
  });
  const control = form.get('#form-statement');
  expect(control.attributes('aria-invalid')).toBe('true');
  const described = control.attributes('aria-describedby')?.split(' ') ?? [];
  const text = described.map((id) => form.get(`#${id}`).text()).join(' ');
  expect(text).toContain('刊登的报纸或网站及日期');
  expect(text).toContain('遗失的须提供遗失声明');
  expect(text).toContain('依据 R-REG-225');
});

test('form_is_drawn_from_the_schema_and_gives_its_values', async () => {
  const form = mount(SchemaForm, { props: { schema, modelValue: {} } });
  expect(form.findAll('input[type=radio]').length).toBe(2);
  await form.get('#form-statement').setValue('健康报 2025-06-01');
  expect(form.emitted('update:modelValue')?.at(-1)).toEqual([{ statement: '健康报 2025-06-01' }]);
});

test('required_field_left_blank_is_marked', () => {
  const form = mount(SchemaForm, { props: { schema, modelValue: {}, blank: ['why'] } });
  expect(form.get('fieldset').classes()).toContain('wrong');
});
