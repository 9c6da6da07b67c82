import { computed } from 'vue';
import { api } from '@/api/client';
import { useLoad } from '@/api/load';
import type { BusinessType, Tenant } from '@/api/types';
import { said } from '@/words';

/** The tenants, and what a tenant is called by its code. */
export function useTenants() {
  const tenants = useLoad(() => api.get<Tenant[]>('/tenants'));
  const provinces = computed(() => (tenants.data.value ?? []).filter((it) => it.kind === 'PROVINCE'));
  const named = (code: string): string => said(tenants.data.value?.find((it) => it.code === code)?.name) || code;
  return { tenants, provinces, named };
}

/** What a business type is called by its code. */
export function useTypeNames(): (code: string) => string {
  const types = useLoad(() => api.get<BusinessType[]>('/business-types'));
  return (code) => said(types.data.value?.find((it) => it.code === code)?.title) || code;
}
