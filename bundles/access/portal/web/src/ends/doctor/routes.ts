import type { RouteRecordRaw } from 'vue-router';
import { titled } from '@/router';

/** The pages of the doctor's end. */
export const routes: RouteRecordRaw[] = [{
  path: '/doctor',
  component: () => import('@/ends/doctor/DoctorEnd.vue'),
  meta: { title: titled('医师个人端', 'Doctors') },
  children: [
    { path: '', name: 'doctor', component: () => import('@/ends/doctor/HomePage.vue') },
    { path: 'create', name: 'doctor-create', component: () => import('@/ends/doctor/entry/CreatePage.vue'), meta: { open: true, title: titled('创建账户', 'Create an account') } },
    { path: 'recover', name: 'doctor-recover', component: () => import('@/ends/doctor/entry/RecoverPage.vue'), meta: { open: true, title: titled('找回账户', 'Recover an account') } },
    { path: 'activate', name: 'doctor-activate', component: () => import('@/ends/doctor/entry/ActivatePage.vue'), meta: { title: titled('账户激活', 'Activation') } },
    { path: 'qualifications', name: 'doctor-qualifications', component: () => import('@/ends/doctor/records/QualificationsPage.vue'), meta: { title: titled('资格信息', 'Qualifications') } },
    { path: 'registrations', name: 'doctor-registrations', component: () => import('@/ends/doctor/records/RegistrationsPage.vue'), meta: { title: titled('执业信息', 'Registrations') } },
    { path: 'assessments', name: 'doctor-assessments', component: () => import('@/ends/doctor/records/AssessmentsPage.vue'), meta: { title: titled('考核信息', 'Assessments') } },
    { path: 'apply', name: 'doctor-apply', component: () => import('@/ends/doctor/business/ChoosePage.vue'), meta: { title: titled('业务申请', 'Apply') } },
    { path: 'apply/:type', name: 'doctor-form', component: () => import('@/ends/doctor/business/ApplyPage.vue'), props: true, meta: { title: titled('业务申请', 'Apply') } },
    { path: 'maintenance', name: 'doctor-maintenance', component: () => import('@/ends/doctor/business/ApplyPage.vue'), props: { type: 'maintenance' }, meta: { title: titled('信息维护', 'Maintain my data') } },
    { path: 'reissue', name: 'doctor-reissue', component: () => import('@/ends/doctor/business/ApplyPage.vue'), props: { type: 'reissue' }, meta: { title: titled('证书补办', 'Certificate re-issue') } },
    { path: 'applications', name: 'doctor-applications', component: () => import('@/ends/doctor/business/ApplicationsPage.vue'), meta: { title: titled('业务查询', 'My applications') } },
    { path: 'applications/:tenant/:id', name: 'doctor-application', component: () => import('@/ends/doctor/business/ApplicationPage.vue'), props: true, meta: { title: titled('业务申请', 'Application') } },
    { path: 'notices', name: 'doctor-notices', component: () => import('@/ends/doctor/NoticesPage.vue'), meta: { title: titled('通知', 'Notices') } },
    { path: 'security', name: 'doctor-security', component: () => import('@/ends/doctor/SecurityPage.vue'), meta: { title: titled('安全设置', 'Security') } },
  ],
}];
