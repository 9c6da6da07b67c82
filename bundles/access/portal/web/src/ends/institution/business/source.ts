import type { Applicant } from '@/api/types';
import { meaning } from '@/codes';
import { tenant } from '@/ends/institution/office';
import { formSource } from '@/form/source';
import type { Choice, FormSource } from '@/form/schema';
import { listed, said } from '@/words';

/** The lists of forms that an institution reads: the records of the applicant, as the office may see them. */
export function applicantSource(applicant: () => Applicant | undefined): FormSource {
  const filings = (kind: string): Choice[] => (applicant()?.filings ?? []).filter((it) => it.kind === kind)
    .map((it) => ({ value: it.id, label: it.institutionName, note: [listed(it.scopes.map((scope) => meaning('scopes', scope))), said(it.statusTitle)].join(' · ') }));
  return formSource(tenant, {
    registrations: () => (applicant()?.registrations ?? []).map((it) => ({
      value: it.id, label: it.institutionName, note: [meaning('levels', it.level), meaning('categories', it.category), said(it.statusTitle)].join(' · '),
    })),
    qualifications: () => (applicant()?.qualifications ?? []).map((it) => ({
      value: it.id, label: `${meaning('levels', it.level)} · ${meaning('categories', it.category)} · ${it.year}`, note: it.maskedCode,
    })),
    filings: () => filings('FILING'),
    sites: () => filings('LEGACY_MULTISITE'),
  });
}
