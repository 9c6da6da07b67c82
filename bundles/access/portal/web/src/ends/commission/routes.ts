import type { RouteRecordRaw } from 'vue-router';
import { titled } from '@/router';

/** The pages of the end (卫健委端). */
export const routes: RouteRecordRaw[] = [{
  path: '/commission',
  component: () => import('@/ends/commission/CommissionEnd.vue'),
  meta: { title: titled('卫健委端', 'Health commission end') },
  children: [
    { path: '', name: 'commission', redirect: { name: 'commission-notices' } },
    { path: 'notices', name: 'commission-notices', component: () => import('@/ends/staff/NoticesPage.vue') },
  ],
}];
