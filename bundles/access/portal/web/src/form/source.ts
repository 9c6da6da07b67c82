import { reactive } from 'vue';
import type { Attachment, Institution } from '@/api/types';
import { api, path, send } from '@/api/client';
import { entries, meaning, topCategory } from '@/codes';
import type { Choice, FormSource, Values } from '@/form/schema';
import { said } from '@/words';

/** Lists of a person's own records, which depend on whose form it is. */
export type OwnLists = Record<string, (values: Values) => Choice[]>;

/**
 * Gives a form its lists: codes from the standards, institutions of the province by name, and a person's own records as the page
 * has them. What is attached goes to the province that the application is for.
 */
export function formSource(tenant: () => string, own: OwnLists): FormSource {
  const codes: Record<string, (values: Values) => Choice[]> = {
    categories: () => entries('categories').map((entry) => ({ value: entry.code, label: said(entry.name) })),
    scopes: (values) => entries('scopes', values.category ? topCategory(String(values.category)) : undefined)
      .map((entry) => ({ value: entry.code, label: said(entry.name) })),
    titles: () => entries('titles').map((entry) => ({ value: entry.code, label: said(entry.name) })),
    educations: () => entries('educations').map((entry) => ({ value: entry.code, label: said(entry.name) })),
    provinces: () => entries('provinces').map((entry) => ({ value: entry.code, label: said(entry.name) })),
  };
  const names = reactive(new Map<string, string>());
  return {
    choices: (list, values) => (own[list] ?? codes[list])?.(values) ?? [],
    searched: (list) => list === 'institutions',
    async search(_list, text) {
      const found = await api.get<Institution[]>(path`/tenants/${tenant()}/institutions`, { name: text.trim() });
      found.forEach((institution) => names.set(institution.id, institution.name));
      return found.map((institution) => ({ value: institution.id, label: institution.name, note: institution.address }));
    },
    named(_list, id) {
      if (!names.has(id)) {
        names.set(id, id);
        api.get<Institution>(path`/tenants/${tenant()}/institutions/${id}`)
          .then((institution) => names.set(id, institution.name), () => undefined);
      }
      return names.get(id) ?? id;
    },
    async upload(kind, file) {
      const answer = await send('POST', path`/tenants/${tenant()}/attachments`, file, { query: { kind }, headers: { 'Content-Type': file.type } });
      return await answer.json() as Attachment;
    },
    attachment: (id) => `/api${path`/tenants/${tenant()}/attachments/${id}`}`,
  };
}

/** How a registration is named in a list. */
export function registrationChoice(it: { id: string; institutionName: string; level: number; category: string; practicePlace: string; statusTitle: { zh: string; en: string } }): Choice {
  return {
    value: it.id,
    label: it.institutionName,
    note: [meaning('levels', it.level), meaning('categories', it.category), said(it.statusTitle)].filter(Boolean).join(' · '),
  };
}
