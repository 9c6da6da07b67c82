import { computed, type ComputedRef } from 'vue';
import { api, path } from '@/api/client';
import { useLoad } from '@/api/load';
import { staff } from '@/api/session';
import type { Authority, BusinessType } from '@/api/types';
import { meaning } from '@/codes';
import { commissionWords } from '@/ends/commission/words';
import { said } from '@/words';

/** The province of the authority that is signed in. */
export const tenant = (): string => staff.value?.tenant ?? '';

/** An address of the own authority's menus. */
export const own = (rest: string): string => `${path`/tenants/${tenant()}/authority`}${rest}`;

/** An address of an application. */
export const applicationAt = (id: string): string => path`/tenants/${tenant()}/applications/${id}`;

/** An address of the counter. */
export const counter = (rest: string): string => `${path`/tenants/${tenant()}/counter`}${rest}`;

/** The own authority: its name, line and division. */
export const ownAuthority = (): Promise<Authority> => api.get<Authority>(own(''));

/** Whether an authority acts for the whole province. */
export const provincial = (authority: Authority | undefined): boolean => Boolean(authority?.divisionCode.endsWith('0000'));

/** The four categories by which authorities are set: 40 is Chinese medicine with all its branches (rulebook §2.8.2). */
export const CATEGORIES = ['10', '20', '30', '40'];

/** How one of the four categories is called. */
export const categoryName = (code: string): string => (code === '40' ? commissionWords.value.chineseMedicine : meaning('categories', code));

/** How urgent a number of working days is. */
export function daysTone(left: number | undefined): string {
  return left === undefined ? 'grey' : left < 0 ? 'warm' : left <= 3 ? 'amber' : '';
}

/** How a state looks. */
export function stateTone(state: string): string {
  return { COMPLETED: '', VALID: '', INST_REJECTED: 'warm', NOT_APPROVED: 'warm', RESCINDED: 'warm', AUTO_CLOSED: 'grey', WITHDRAWN: 'grey' }[state]
    ?? (/^(SUBMITTED|INST_CONFIRMED|APPROVED)/.test(state) ? 'sky' : 'grey');
}

/** The business types offered in the own province, and their titles. */
export function useTypes(): { types: ComputedRef<BusinessType[]>; title: ComputedRef<(code: string) => string> } {
  const types = useLoad(() => api.get<BusinessType[]>('/business-types'));
  return {
    types: computed(() => types.data.value ?? []),
    title: computed(() => (code: string) => said(types.data.value?.find((type) => type.code === code)?.title) || code),
  };
}
