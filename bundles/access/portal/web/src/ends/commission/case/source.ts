import type { FiledFiling, PersonFile, Qualification } from '@/api/types';
import { meaning } from '@/codes';
import { caseWords } from '@/ends/commission/case/words';
import { formSource, registrationChoice } from '@/form/source';
import type { Choice, FormSource } from '@/form/schema';
import { listed, said } from '@/words';

/** How a qualification is named in a list. */
export function qualificationChoice(it: Qualification): Choice {
  return { value: it.id, label: [meaning('levels', it.level), meaning('categories', it.category), it.year].join(' · '), note: it.maskedCode };
}

function filingChoice(it: FiledFiling): Choice {
  return { value: it.id, label: it.institutionName, note: [listed(it.scopes.map((scope) => meaning('scopes', scope))), said(it.statusTitle)].join(' · ') };
}

/** The lists of an officer's forms, from the file of the person that they are for: valid records first. */
export function caseSource(tenant: () => string, file: () => PersonFile | undefined): FormSource {
  return formSource(tenant, {
    registrations: () => [...file()?.registrations ?? []].sort((a, b) => Number(b.status === 'VALID') - Number(a.status === 'VALID')).map((it) => {
      const choice = registrationChoice(it);
      return it.tenant === tenant() ? choice : { ...choice, note: `${meaning('provinces', it.tenant)} · ${choice.note}` };
    }),
    qualifications: () => (file()?.qualifications ?? []).map(qualificationChoice),
    filings: () => (file()?.filings ?? []).filter((it) => it.kind === 'FILING').map(filingChoice),
    sites: () => (file()?.filings ?? []).filter((it) => it.kind !== 'FILING').map(filingChoice),
    bans: () => (file()?.bans ?? []).map((it) => ({ value: it.id, label: said(it.kindTitle), note: `${it.from} – ${it.to ?? caseWords.value.life} · ${it.instrument}` })),
    permits: () => (file()?.permits ?? []).map((it) => ({ value: it.id, label: said(it.kindTitle), note: `${it.validFrom} – ${it.validTo} · ${listed(it.employers)}` })),
  });
}
