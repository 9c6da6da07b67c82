import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { ApiProblem } from '@/api/client';

/** Something being loaded: what came, what went wrong, whether it is still under way. */
export interface Loading<T> {
  data: ShallowRef<T | undefined>;
  problem: Ref<ApiProblem | undefined>;
  busy: Ref<boolean>;
  /** Loads anew; what was there stays until the new comes. */
  reload: () => Promise<void>;
}

/** Any failure as a problem that a page can show. */
export function asProblem(failure: unknown): ApiProblem {
  if (failure instanceof ApiProblem) {
    return failure;
  }
  console.error(failure);
  return new ApiProblem(0, 'unavailable', '');
}

/** Loads at once and again on demand; of two loads under way the later one counts. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, now = true): Loading<T> {
  const data = shallowRef<T>();
  const problem = ref<ApiProblem>();
  const busy = ref(false);
  let under: AbortController | undefined;

  async function reload(): Promise<void> {
    under?.abort();
    const own = new AbortController();
    under = own;
    busy.value = true;
    try {
      const loaded = await load(own.signal);
      if (under === own) {
        data.value = loaded;
        problem.value = undefined;
      }
    } catch (failure) {
      if (under === own) {
        problem.value = asProblem(failure);
      }
    } finally {
      if (under === own) {
        busy.value = false;
      }
    }
  }

  onScopeDispose(() => {
    under?.abort();
    under = undefined;
  });
  if (now) {
    void reload();
  }
  return { data, problem, busy, reload };
}

/** Something that is done on demand: one at a time, its refusal kept for showing. */
export function useAction<A extends unknown[], T>(act: (...given: A) => Promise<T>) {
  const busy = ref(false);
  const problem = ref<ApiProblem>();

  async function run(...given: A): Promise<T | undefined> {
    if (busy.value) {
      return undefined;
    }
    busy.value = true;
    problem.value = undefined;
    try {
      return await act(...given);
    } catch (failure) {
      problem.value = asProblem(failure);
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, run };
}
