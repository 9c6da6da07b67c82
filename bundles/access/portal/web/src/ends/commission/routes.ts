import type { RouteRecordRaw } from 'vue-router';
import { titled } from '@/router';

/** The pages of the end (卫健委端). */
export const routes: RouteRecordRaw[] = [{
  path: '/commission',
  component: () => import('@/ends/commission/CommissionEnd.vue'),
  meta: { title: titled('卫健委端', 'Health commission end') },
  children: [
    { path: '', name: 'commission', component: () => import('@/ends/commission/queue/QueuePage.vue'), meta: { title: titled('待审批业务', 'Awaiting decision') } },
    { path: 'second', name: 'commission-second', component: () => import('@/ends/commission/queue/QueuePage.vue'), props: { second: true }, meta: { title: titled('待第二人审批', 'For a second officer') } },
    { path: 'applications/:id', name: 'commission-case', component: () => import('@/ends/commission/case/CasePage.vue'), props: true, meta: { title: titled('业务审批', 'Decision') } },
    { path: 'decided', name: 'commission-decided', component: () => import('@/ends/commission/queue/DecidedPage.vue'), meta: { title: titled('已审批业务', 'Decided') } },
    { path: 'proposals', name: 'commission-proposals', component: () => import('@/ends/commission/counter/ProposalsPage.vue'), meta: { title: titled('拟注销注册', 'To be cancelled') } },
    { path: 'counter', name: 'commission-counter', component: () => import('@/ends/commission/counter/IdentifyPage.vue'), meta: { title: titled('窗口办理', 'At the counter') } },
    { path: 'counter/:person', name: 'commission-person', component: () => import('@/ends/commission/counter/PersonPage.vue'), props: true, meta: { title: titled('窗口办理', 'At the counter') } },
    { path: 'counter/:person/:type', name: 'commission-form', component: () => import('@/ends/commission/counter/FormPage.vue'), props: true, meta: { title: titled('窗口办理', 'At the counter') } },
    { path: 'corrections', name: 'commission-corrections', component: () => import('@/ends/commission/corrections/CorrectionsPage.vue'), meta: { title: titled('资格信息更正', 'Corrections') } },
    { path: 'corrections/new', name: 'commission-correct', component: () => import('@/ends/commission/corrections/FilePage.vue'), meta: { title: titled('受理资格信息更正', 'Take a correction in') } },
    { path: 'corrections/:id', name: 'commission-correction', component: () => import('@/ends/commission/corrections/CorrectionPage.vue'), props: true, meta: { title: titled('资格信息更正', 'Correction') } },
    { path: 'institutions', name: 'commission-institutions', component: () => import('@/ends/commission/institutions/InstitutionsPage.vue'), meta: { title: titled('机构信息', 'Institutions') } },
    { path: 'institutions/:id', name: 'commission-institution', component: () => import('@/ends/commission/institutions/InstitutionPage.vue'), props: true, meta: { title: titled('机构信息', 'Institution') } },
    { path: 'accounts', name: 'commission-accounts', component: () => import('@/ends/commission/institutions/AccountsPage.vue'), meta: { title: titled('机构账户', 'Accounts of institutions') } },
    { path: 'renames', name: 'commission-renames', component: () => import('@/ends/commission/institutions/RenamesPage.vue'), meta: { title: titled('机构更名审批', 'Renames') } },
    { path: 'policies', name: 'commission-policies', component: () => import('@/ends/commission/reading/PoliciesPage.vue'), meta: { title: titled('现行政策', 'Policies in force') } },
    { path: 'statistics', name: 'commission-statistics', component: () => import('@/ends/commission/reading/StatisticsPage.vue'), meta: { title: titled('统计信息', 'Statistics') } },
    { path: 'announcements', name: 'commission-announcements', component: () => import('@/ends/commission/reading/AnnouncementsPage.vue'), meta: { title: titled('公告', 'Announcements') } },
    { path: 'questions', name: 'commission-questions', component: () => import('@/ends/commission/questions/QuestionsPage.vue'), meta: { title: titled('咨询答复', 'Questions') } },
    { path: 'questions/:id', name: 'commission-question', component: () => import('@/ends/commission/questions/QuestionPage.vue'), props: true, meta: { title: titled('咨询答复', 'Question') } },
    { path: 'notices', name: 'commission-notices', component: () => import('@/ends/staff/NoticesPage.vue'), meta: { title: titled('通知', 'Notices') } },
    { path: 'security', name: 'commission-security', component: () => import('@/ends/staff/SecurityPage.vue'), meta: { title: titled('安全设置', 'Security') } },
  ],
}];
