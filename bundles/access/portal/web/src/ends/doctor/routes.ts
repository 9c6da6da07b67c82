import type { RouteRecordRaw } from 'vue-router';
import { titled } from '@/router';

/** The pages of the doctor's end. */
export const routes: RouteRecordRaw[] = [{
  path: '/doctor',
  component: () => import('@/ends/doctor/DoctorEnd.vue'),
  meta: { title: titled('医师个人端', 'Doctors') },
  children: [
    { path: '', name: 'doctor', component: () => import('@/ends/doctor/HomePage.vue') },
  ],
}];
