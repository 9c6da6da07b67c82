import { ref } from 'vue';
import { api, path } from '@/api/client';
import { useAction, useLoad } from '@/api/load';
import type { Question } from '@/api/types';

/** What questions are about, in the order in which they are offered. */
export const CATEGORIES = ['ACCOUNT', 'REGISTRATION', 'FILING', 'ENDING', 'PROGRESS', 'RECORDS', 'SYSTEM', 'OTHER'];

/** An address of the own questions in a province. */
export const asked = (tenant: string, rest = ''): string => `${path`/tenants/${tenant}/questions`}${rest}`;

/** How a question's state looks. */
export function stateTone(state: string): string {
  return { OPEN: 'amber', CLOSED: 'grey' }[state] ?? '';
}

/** Tells questions of different provinces apart. */
export const keyOf = (it: Question): string => `${it.tenant}-${it.id}`;

const PAGE = 20;

/** A list of questions that grows page by page. */
export function useQuestions(part: (after?: Question) => Promise<Question[]>) {
  const more = ref(false);

  async function next(after?: Question): Promise<Question[]> {
    const page = await part(after);
    more.value = page.length === PAGE;
    return page;
  }

  const list = useLoad(() => next());
  const older = useAction(async () => {
    const have = list.data.value ?? [];
    list.data.value = [...have, ...await next(have.at(-1))];
  });

  /** Puts a question that has changed in the place of what was there. */
  function changed(to: Question): void {
    list.data.value = (list.data.value ?? []).map((it) => (keyOf(it) === keyOf(to) ? to : it));
  }

  /** Puts a new question first. */
  function added(it: Question): void {
    list.data.value = [it, ...list.data.value ?? []];
  }

  /** Takes a question out that is not shown any more. */
  function gone(which: Question): void {
    list.data.value = (list.data.value ?? []).filter((it) => keyOf(it) !== keyOf(which));
  }

  return { list, older, more, changed, added, gone };
}

/** Sends a question. */
export const ask = (tenant: string, draft: { category: string; title: string; text: string }): Promise<Question> => api.post<Question>(asked(tenant), draft);
