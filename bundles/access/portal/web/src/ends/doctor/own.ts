import { computed, ref, type ComputedRef } from 'vue';
import { api } from '@/api/client';
import { useLoad, type Loading } from '@/api/load';
import type { Application, Filing, OwnNotice, Qualification, Registration, Tenant } from '@/api/types';
import { meaning } from '@/codes';
import { formSource, registrationChoice, type OwnLists } from '@/form/source';
import type { Choice, FormSource } from '@/form/schema';
import { listed, said } from '@/words';

/** States in which an application is over. */
const OVER = ['COMPLETED', 'NOT_APPROVED', 'WITHDRAWN', 'AUTO_CLOSED'];
/** States in which the doctor may take an application back (R-REG-15…18). */
const WITHDRAWABLE = ['SUBMITTED', 'INST_REJECTED', 'INST_CONFIRMED'];

export const over = (it: Application): boolean => OVER.includes(it.state);
export const withdrawable = (it: Application): boolean => it.starter === 'DOCTOR' && WITHDRAWABLE.includes(it.state);

/** How urgent a state looks. */
export function stateTone(state: string): string {
  return { COMPLETED: '', INST_REJECTED: 'warm', NOT_APPROVED: 'warm', AUTO_CLOSED: 'grey', WITHDRAWN: 'grey' }[state] ?? 'sky';
}

export const ownApplications = (): Promise<Application[]> => api.get<Application[]>('/accounts/me/applications');
export const ownRegistrations = (): Promise<Registration[]> => api.get<Registration[]>('/accounts/me/registrations');
export const ownQualifications = (): Promise<Qualification[]> => api.get<Qualification[]>('/accounts/me/qualifications');
export const ownFilings = (): Promise<Filing[]> => api.get<Filing[]>('/accounts/me/filings');

export const NOTICES = '/accounts/me/notices';

/** How many of the own notices are unread, 100 at most. */
export const unreadNotices = ref(0);

/** Counts them anew; while that cannot be had the menu goes without a figure. */
export async function countNotices(): Promise<void> {
  unreadNotices.value = (await api.get<OwnNotice[]>(NOTICES, { unread: true }).catch(() => [])).length;
}

/** What a doctor's own records hold, valid registrations first. */
export interface Own {
  registrations: Registration[];
  qualifications: Qualification[];
  filings: Filing[];
}

/** Loads the records from which the lists of a form are made. */
export function useOwn(): Loading<Own> {
  return useLoad(async () => {
    const [registrations, qualifications, filings] = await Promise.all([ownRegistrations(), ownQualifications(), ownFilings()]);
    registrations.sort((a, b) => Number(b.status === 'VALID') - Number(a.status === 'VALID'));
    return { registrations, qualifications, filings };
  });
}

/** The province where a doctor most likely applies: of the valid registration, else of the qualification, else any that serves. */
export function homeProvince(registrations: Registration[], qualifications: Qualification[], provinces: Tenant[]): string {
  const likely = [registrations.find((it) => it.status === 'VALID')?.tenant, ...qualifications.map((it) => it.province), provinces.find((it) => it.ready)?.code];
  return likely.find((code) => provinces.some((it) => it.code === code && it.ready)) ?? '';
}

/** How a qualification is named in a list. */
export function qualificationChoice(it: Qualification): Choice {
  return {
    value: it.id, label: `${meaning('levels', it.level)} · ${meaning('categories', it.category)} · ${it.year}`, note: it.maskedCode,
  };
}

function filingChoice(it: Filing): Choice {
  return { value: it.id, label: it.institutionName, note: [listed(it.scopes.map((scope) => meaning('scopes', scope))), said(it.statusTitle)].join(' · ') };
}

/** The lists of a doctor's forms. */
export function ownSource(tenant: () => string, own: () => Own | undefined): FormSource {
  const lists: OwnLists = {
    registrations: () => (own()?.registrations ?? []).map(registrationChoice),
    qualifications: () => (own()?.qualifications ?? []).filter((it) => it.status === 'VALID').map(qualificationChoice),
    filings: () => (own()?.filings ?? []).filter((it) => it.kind === 'FILING').map(filingChoice),
    sites: () => (own()?.filings ?? []).filter((it) => it.kind === 'LEGACY_MULTISITE').map(filingChoice),
  };
  return formSource(tenant, lists);
}

/** Titles of business types by their code. */
export function useTypeTitles(): ComputedRef<(code: string) => string> {
  const types = useLoad(() => api.get<{ code: string; title: { zh: string; en: string } }[]>('/business-types'));
  return computed(() => (code: string) => said(types.data.value?.find((type) => type.code === code)?.title) || code);
}
