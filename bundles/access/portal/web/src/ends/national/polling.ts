import { onScopeDispose, watch } from 'vue';
import { useLoad, type Loading } from '@/api/load';

/** Loads at once, and again every so often while what came is not yet finished. */
export function usePolling<T>(load: (signal: AbortSignal) => Promise<T>, unfinished: (data: T) => boolean, every = 1500): Loading<T> {
  const loading = useLoad(load);
  let next: ReturnType<typeof setTimeout> | undefined;
  watch([loading.data, loading.problem], () => {
    clearTimeout(next);
    if (loading.data.value !== undefined && unfinished(loading.data.value)) {
      next = setTimeout(() => void loading.reload(), every);
    }
  });
  onScopeDispose(() => clearTimeout(next));
  return loading;
}
