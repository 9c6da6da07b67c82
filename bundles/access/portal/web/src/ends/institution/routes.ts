import type { RouteRecordRaw } from 'vue-router';
import { titled } from '@/router';

/** The pages of the end (机构端). */
export const routes: RouteRecordRaw[] = [{
  path: '/institution',
  component: () => import('@/ends/institution/InstitutionEnd.vue'),
  meta: { title: titled('机构端', 'Institution end') },
  children: [
    { path: '', name: 'institution', redirect: { name: 'institution-notices' } },
    { path: 'notices', name: 'institution-notices', component: () => import('@/ends/staff/NoticesPage.vue') },
  ],
}];
