import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import type { Language } from '@/words';

declare module 'vue-router' {
  interface RouteMeta {
    /** The name of the page in the title of the window. */
    title?: (language: Language) => string;
    /** Whether the page is there for who has not signed in. */
    open?: boolean;
  }
}

/** The title of a page in both languages. */
export function titled(zh: string, en: string): (language: Language) => string {
  return (language) => (language === 'zh' ? zh : en);
}

const search = () => import('@/ends/search/SearchPage.vue');

/** The ends, each loaded when somebody goes there; an end has its own routes in `ends/<end>/routes.ts`. */
const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: search, meta: { title: titled('医师执业注册信息查询', 'Public register of doctors') } },
  { path: '/search', name: 'search', component: search, meta: { title: titled('医师执业注册信息查询', 'Public register of doctors') } },
  {
    path: '/search/:tenant/:practiceCode', name: 'record', component: () => import('@/ends/search/RecordPage.vue'), props: true,
    meta: { title: titled('医师执业注册信息', 'Registration of a doctor') },
  },
  { path: '/help', name: 'help', component: () => import('@/ends/help/HelpPage.vue'), meta: { title: titled('帮助中心', 'Help centre') } },
  { path: '/:rest(.*)*', name: 'nothing', component: () => import('@/ends/NothingPage.vue') },
];

/** Ends whose routes are loaded with their first page. */
const ends: Record<string, () => Promise<{ routes: RouteRecordRaw[] }>> = {
  doctor: () => import('@/ends/doctor/routes'),
  institution: () => import('@/ends/institution/routes'),
  commission: () => import('@/ends/commission/routes'),
  national: () => import('@/ends/national/routes'),
};

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, _from, before) => before ?? (to.hash ? { el: to.hash } : { top: 0 }),
});

const loaded = new Set<string>();

router.beforeEach(async (to) => {
  const end = to.path.split('/')[1] ?? '';
  const load = ends[end];
  if (!load || loaded.has(end)) {
    return true;
  }
  (await load()).routes.forEach((route) => router.addRoute(route));
  loaded.add(end);
  return to.fullPath;
});

let first = true;

/** A new page begins with its heading, for who listens to it. */
router.afterEach((to, from) => {
  if (!first && to.path !== from.path) {
    setTimeout(() => (document.querySelector<HTMLElement>('h1[tabindex]') ?? document.getElementById('main'))?.focus({ preventScroll: true }), 60);
  }
  first = false;
});
