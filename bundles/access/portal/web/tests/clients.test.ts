import { afterEach, expect, test } from 'vitest';
import { staff } from '@/api/session';
import type { ClientKey, Staff } from '@/api/types';
import { causeName } from '@/ends/institution/doctors/causes';
import { clientsAt, counts, mayLook, scopesHere, SCOPES } from '@/ends/staff/clients/clients';
import { clientWords } from '@/ends/staff/clients/words';
import { speak } from '@/words';

const signedIn = (role: string, post?: string): void => { staff.value = { tenant: '13', role, post } as Staff; };
const key = (expiresAt?: string): ClientKey => ({ id: '1', kind: 'SECRET', hint: 'abcd', createdAt: '2026-01-01T00:00:00Z', expiresAt });

afterEach(() => {
  staff.value = undefined;
  speak('zh');
});

test('managers_and_the_national_operator_look_after_programs_and_nobody_else (R-ACC-37)', () => {
  signedIn('INSTITUTION', 'REVIEWER');
  expect(mayLook.value).toBe(false);
  signedIn('INSTITUTION', 'MANAGER');
  expect([mayLook.value, clientsAt('/x'), scopesHere.value.includes('exam-feed')]).toEqual([true, '/tenants/13/institution/clients/x', false]);
  signedIn('NATIONAL');
  expect([mayLook.value, clientsAt(), scopesHere.value.includes('applications:confirm')]).toEqual([true, '/clients', false]);
});

test('every_scope_has_words_in_both_languages', () => {
  for (const language of ['zh', 'en'] as const) {
    speak(language);
    expect([...SCOPES.institution, ...SCOPES.partner].filter((scope) => !clientWords.value.scope[scope])).toEqual([]);
  }
});

test('key_counts_until_it_ends', () => {
  const noon = Date.parse('2026-06-01T12:00:00Z');
  expect([counts(key(), noon), counts(key('2026-06-01T12:00:01Z'), noon), counts(key('2026-06-01T12:00:00Z'), noon)]).toEqual([true, true, false]);
});

test('departed_doctors_have_their_cause_in_words (R-REG-132, R-REG-170)', () => {
  expect(['departure', 'departed-retired', 'cancel-4', ''].map(causeName)).toEqual(['注册备案', '退休', '注销：定期考核不合格，培训后再次考核仍不合格', '']);
  speak('en');
  expect(causeName('cancel-10')).toBe('cancelled: the doctor’s own wish');
});
