import { mount } from '@vue/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Registration } from '@/api/types';
import ApplyWarnings from '@/ends/doctor/business/ApplyWarnings.vue';

const beijing = { id: 'r1', tenant: '11', status: 'VALID', qualificationId: 'q1', scopes: ['11', '12'], institutionName: '北京医院' } as Registration;

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network in tests')));
});

function warnings(type: string, values: Record<string, string | string[]>, filings: object[] = []): string {
  return mount(ApplyWarnings, {
    props: { type, tenant: '13', values, own: { registrations: [beijing], qualifications: [], filings: filings as never } },
  }).text();
}

test('second_province_with_other_scopes_or_qualification_warns_that_registrations_end', () => {
  // R-REG-66
  expect(warnings('registration', { qualificationId: 'q1', scopes: ['11'] })).toContain('原有注册将全部失效');
  expect(warnings('registration', { qualificationId: 'q2', scopes: ['11', '12'] })).toContain('原有注册将全部失效');
});

test('second_province_with_the_same_says_that_the_first_stays', () => {
  // R-REG-65; the order of scopes does not matter
  const said = warnings('registration', { qualificationId: 'q1', scopes: ['12', '11'] });
  expect(said).toContain('已有注册继续有效');
  expect(said).not.toContain('失效');
});

test('who_goes_to_the_military_is_warned_before_anything_is_filled_in', () => {
  // R-REG-104
  expect(warnings('military-out', {})).toContain('各省的地方注册信息全部失效');
});

test('change_warns_of_filings_that_lapse_and_of_none_otherwise', () => {
  // R-REG-118, R-REG-119
  expect(warnings('change', { registrationId: 'r1' }, [{ registrationId: 'r1', status: 'VALID' }])).toContain('多执业机构备案自动失效');
  expect(warnings('change', { registrationId: 'r1' }, [{ registrationId: 'r1', status: 'EXPIRED' }])).toBe('');
});
