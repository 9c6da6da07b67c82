import { computed } from 'vue';
import { api, path } from '@/api/client';
import { staff } from '@/api/session';
import type { Client, ClientKey } from '@/api/types';

/** Whether partners' programs are looked after, by the national operator, or an institution's own, by its manager (R-ACC-37). */
export const partners = computed(() => staff.value?.role === 'NATIONAL');
/** Whether who is signed in looks after programs at all. */
export const mayLook = computed(() => partners.value || staff.value?.post === 'MANAGER');

/** What an institution's program may be allowed, and what a partner's. */
export const SCOPES = {
  institution: ['doctors:read', 'doctors:verify', 'applications:read', 'applications:confirm', 'applications:submit', 'activation-codes', 'departments', 'changes', 'webhooks'],
  partner: ['doctors:verify', 'changes', 'webhooks', 'bulk', 'exam-feed'],
};
export const scopesHere = computed(() => (partners.value ? SCOPES.partner : SCOPES.institution));

/** An address below the own programs. */
export const clientsAt = (rest = ''): string => `${partners.value ? '/clients' : path`/tenants/${staff.value?.tenant ?? ''}/institution/clients`}${rest}`;

/** The own programs, revoked ones last. */
export const clients = (): Promise<Client[]> => api.get<Client[]>(clientsAt());

/** The names of the two pages at the end that is open. */
export const pages = computed(() => (partners.value ? { all: 'national-clients', one: 'national-client' } : { all: 'institution-clients', one: 'institution-client' }));

/** Whether a key counts at a moment. */
export const counts = (key: ClientKey, at = Date.now()): boolean => !key.expiresAt || Date.parse(key.expiresAt) > at;
