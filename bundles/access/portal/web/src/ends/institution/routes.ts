import type { RouteRecordRaw } from 'vue-router';
import { titled } from '@/router';

type Page = RouteRecordRaw['component'];

/** A page of the end: its address, its name without the end's, its title in both languages. */
function page(at: string, name: string, zh: string, en: string, component: Page, props?: RouteRecordRaw['props']): RouteRecordRaw {
  return { path: at, name: `institution-${name}`, component, props, meta: { title: titled(zh, en) } } as RouteRecordRaw;
}

const doctors = () => import('@/ends/institution/doctors/DoctorsPage.vue');
const filings = () => import('@/ends/institution/doctors/FilingsPage.vue');
const queue = () => import('@/ends/institution/business/QueuePage.vue');
const check = () => import('@/ends/institution/doctors/CheckPage.vue');

/** The pages of the end (机构端): the menus of R-ACC-38. */
export const routes: RouteRecordRaw[] = [{
  path: '/institution',
  component: () => import('@/ends/institution/InstitutionEnd.vue'),
  meta: { title: titled('机构端', 'Institution end') },
  children: [
    { path: '', name: 'institution', component: () => import('@/ends/institution/HomePage.vue') },
    page('doctors', 'doctors', '主执业机构在本院医师', 'Our doctors', doctors, { status: 'VALID' }),
    page('departed', 'departed', '本院备案医师', 'Departed doctors', doctors, { status: 'DEPARTED' }),
    page('doctors/:person', 'doctor', '医师详细信息', 'A doctor', () => import('@/ends/institution/doctors/DoctorPage.vue'), true),
    page('filed-out', 'filed-out', '本院多执业机构备案医师', 'Ours, filed elsewhere', filings, { kind: 'FILING', ofOwn: true }),
    page('filed-in', 'filed-in', '外院在本院多执业机构医师', 'Others’, filed here', filings, { kind: 'FILING', ofOwn: false }),
    page('sites-out', 'sites-out', '本院多地点医师', 'Ours, old multi-site elsewhere', filings, { kind: 'LEGACY_MULTISITE', ofOwn: true }),
    page('sites-in', 'sites-in', '多地点执业在本院医师', 'Others’, old multi-site here', filings, { kind: 'LEGACY_MULTISITE', ofOwn: false }),
    page('elsewhere', 'elsewhere', '医师在外省注册情况', 'Registrations in other provinces', () => import('@/ends/institution/doctors/ElsewherePage.vue')),
    page('activation', 'activation', '医师账户激活', 'Account activation', () => import('@/ends/institution/doctors/ActivationPage.vue')),
    page('accounts', 'accounts', '撤销医师账户', 'Revoke accounts', () => import('@/ends/institution/doctors/AccountsPage.vue')),
    page('check/qualification', 'check-qualification', '资格信息验证', 'Check of a qualification', check, { kind: 'QUALIFICATION' }),
    page('check/registration', 'check-registration', '注册信息验证', 'Check of a registration', check, { kind: 'REGISTRATION' }),
    page('check/credit', 'check-credit', '信用验证', 'Check of credit', check, { kind: 'CREDIT' }),
    page('applications', 'confirm', '医师申请业务办理', 'Applications to confirm', queue, { list: 'confirm' }),
    page('maintenance', 'maintenance', '本院医师信息审核', 'Review of particulars', queue, { list: 'maintenance' }),
    page('open', 'open', '医师正在申办的业务', 'Applications under way', queue, { list: 'open' }),
    page('done', 'done', '已完成审批业务', 'Completed applications', queue, { list: 'done' }),
    page('started', 'started', '备案注销申请情况', 'What we have started', queue, { list: 'started' }),
    page('applications/:id', 'application', '业务申请', 'Application', () => import('@/ends/institution/business/ApplicationPage.vue'), true),
    page('start', 'start', '申请备案、注销、考核', 'Start a business', () => import('@/ends/institution/business/ChoosePage.vue')),
    page('start/:type', 'start-form', '业务申请', 'Start a business', () => import('@/ends/institution/business/StartPage.vue'), true),
    page('collective', 'collective', '集体办理注册', 'Collective registration', () => import('@/ends/institution/business/CollectivePage.vue')),
    page('rename', 'rename', '机构更名变更', 'Change of our name', () => import('@/ends/institution/business/RenamePage.vue')),
    page('profile', 'profile', '综合信息', 'About us', () => import('@/ends/institution/system/ProfilePage.vue')),
    page('departments', 'departments', '设置本院科室信息', 'Departments', () => import('@/ends/institution/system/DepartmentsPage.vue')),
    page('places', 'places', '本院医师所在科室', 'Departments of doctors', () => import('@/ends/institution/system/PlacesPage.vue')),
    page('authorities', 'authorities', '审批机关设置', 'Approving authorities', () => import('@/ends/institution/system/AuthoritiesPage.vue')),
    page('staff', 'staff', '工作人员账户', 'Staff accounts', () => import('@/ends/institution/system/StaffPage.vue')),
    page('clients', 'clients', '接口客户端', 'API clients', () => import('@/ends/staff/clients/ClientsPage.vue')),
    page('clients/:id', 'client', '接口客户端', 'An API client', () => import('@/ends/staff/clients/ClientPage.vue'), true),
    page('statistics', 'statistics', '统计信息', 'Statistics', () => import('@/ends/institution/StatisticsPage.vue')),
    page('service', 'service', '客服中心', 'Customer service', () => import('@/ends/institution/ServicePage.vue')),
    page('notices', 'notices', '通知', 'Notices', () => import('@/ends/staff/NoticesPage.vue')),
    page('security', 'security', '安全设置', 'Security', () => import('@/ends/staff/SecurityPage.vue')),
  ],
}];
