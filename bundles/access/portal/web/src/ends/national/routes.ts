import type { RouteRecordRaw } from 'vue-router';
import { titled } from '@/router';

/** The pages of the national end. */
export const routes: RouteRecordRaw[] = [{
  path: '/national',
  component: () => import('@/ends/national/NationalEnd.vue'),
  meta: { title: titled('国家端', 'National end') },
  children: [
    { path: '', name: 'national', redirect: { name: 'national-tenants' } },
    { path: 'tenants', name: 'national-tenants', component: () => import('@/ends/national/TenantsPage.vue') },
  ],
}];
