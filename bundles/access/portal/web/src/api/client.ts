import type { Finding, Problem } from '@/api/types';
import { language } from '@/words';

/** A request that was refused or failed, as the interface says it (RFC 9457). */
export class ApiProblem extends Error {
  constructor(readonly status: number, readonly code: string, readonly detail: string, readonly findings: Finding[] = [],
    readonly retryAfter = 0, readonly incident?: string) {
    super(code);
  }

  /** Findings that concern a field of the form, by its name. */
  of(field: string): Finding[] {
    return this.findings.filter((finding) => fieldOf(finding) === field);
  }
}

/** The field of a form that a finding names, empty if none: /form/scopes/0 is scopes. */
export function fieldOf(finding: Finding): string {
  const parts = finding.field.replace(/^\//, '').split('/');
  return (parts[0] === 'form' ? parts[1] : parts[0]) ?? '';
}

type Query = Record<string, string | number | boolean | undefined | null>;

/** What a request may say beside its address. */
export interface Asking {
  query?: Query;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

const ended = new Set<() => void>();

/** Calls back when the interface says that nobody is signed in any more. */
export function onSessionEnded(listener: () => void): void {
  ended.add(listener);
}

function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') {
      parameters.set(name, String(value));
    }
  }
  const text = parameters.toString();
  return `/api${path}${text ? `?${text}` : ''}`;
}

async function problem(answer: Response): Promise<ApiProblem> {
  const retryAfter = Number(answer.headers.get('Retry-After')) || 0;
  try {
    const body = await answer.json() as Problem;
    return new ApiProblem(answer.status, body.code, body.detail, body.findings ?? [], retryAfter, body.incident);
  } catch {
    return new ApiProblem(answer.status, 'unavailable', '', [], retryAfter);
  }
}

/** Sends a request and returns the answer as it came; refusals are thrown as {@link ApiProblem}. */
export async function send(method: string, path: string, body?: BodyInit, asking: Asking = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(address(path, asking.query), {
      method,
      body,
      signal: asking.signal,
      cache: 'no-store',
      credentials: 'same-origin',
      headers: {
        'Accept-Language': language.value === 'zh' ? 'zh-CN' : 'en',
        'X-Requested-With': 'xinglin',
        ...asking.headers,
      },
    });
  } catch (failure) {
    if (asking.signal?.aborted) {
      throw failure;
    }
    throw new ApiProblem(0, 'unavailable', '');
  }
  if (answer.ok) {
    return answer;
  }
  const refused = await problem(answer);
  if (refused.code === 'not-signed-in') {
    ended.forEach((listener) => listener());
  }
  throw refused;
}

async function json<T>(method: string, path: string, body: unknown, asking: Asking = {}): Promise<T> {
  const answer = body === undefined
    ? await send(method, path, undefined, asking)
    : await send(method, path, JSON.stringify(body),
      { ...asking, headers: { 'Content-Type': 'application/json', ...asking.headers } });
  const text = answer.status === 204 ? '' : await answer.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** The interface in the words of HTTP, paths below /api. */
export const api = {
  get: <T>(path: string, query?: Query, asking: Asking = {}) => json<T>('GET', path, undefined, { ...asking, query }),
  post: <T>(path: string, body: unknown = {}, asking?: Asking) => json<T>('POST', path, body, asking),
  put: <T>(path: string, body: unknown, asking?: Asking) => json<T>('PUT', path, body, asking),
  delete: <T>(path: string, asking?: Asking) => json<T>('DELETE', path, undefined, asking),
};

/** A path with its variable parts escaped: path`/tenants/${code}/applications`. */
export function path(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  return parts.reduce((all, part, i) => all + encodeURIComponent(String(values[i - 1])) + part);
}
