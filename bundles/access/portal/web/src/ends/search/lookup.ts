import { api, path } from '@/api/client';
import type { Lookup } from '@/api/types';
import type { Task } from '@/ends/search/solver';

interface Challenge extends Task {
  signature: string;
  until: string;
}

let ready: Promise<string> | undefined;

async function prove(): Promise<string> {
  const challenge = await api.get<Challenge>('/disclosure/national/doctors/challenge');
  const worker = new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module' });
  try {
    const number = await new Promise<number>((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<number>) => resolve(event.data);
      worker.onerror = reject;
      worker.postMessage(challenge);
    });
    return `${challenge.salt};${number};${challenge.signature}`;
  } finally {
    worker.terminate();
  }
}

/** Works on a proof beforehand, so that a search does not wait for it (R-PUB-11: work instead of pictures). */
export function prepareProof(): void {
  ready ??= prove();
  ready.catch(() => { ready = undefined; });
}

async function proof(): Promise<Record<string, string>> {
  prepareProof();
  try {
    return { 'X-Proof-Of-Work': await ready ?? '' };
  } catch {
    return {};
  } finally {
    ready = undefined;
  }
}

/** Looks up the public register: by exact name, or by the code of a practice certificate (R-PUB-11). */
export async function lookUp(tenant: string, query: { name?: string; institution?: string; practiceCode?: string }): Promise<Lookup> {
  const found = await api.get<Lookup>(path`/disclosure/${tenant}/doctors`, query, { headers: await proof() });
  prepareProof();
  return found;
}
