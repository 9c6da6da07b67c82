import { api, path } from '@/api/client';
import type { Lookup } from '@/api/types';

/** Looks up the public register: by exact name, or by the code of a practice certificate (R-PUB-11). */
export async function lookUp(tenant: string, query: { name?: string; institution?: string; practiceCode?: string }): Promise<Lookup> {
  return api.get<Lookup>(path`/disclosure/${tenant}/doctors`, query);
}
