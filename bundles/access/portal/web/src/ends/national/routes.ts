import type { RouteRecordRaw } from 'vue-router';
import { titled } from '@/router';

/** The pages of the national end. */
export const routes: RouteRecordRaw[] = [{
  path: '/national',
  component: () => import('@/ends/national/NationalEnd.vue'),
  meta: { title: titled('国家端', 'National end') },
  children: [
    { path: '', name: 'national', redirect: { name: 'national-tenants' } },
    { path: 'tenants', name: 'national-tenants', component: () => import('@/ends/national/running/TenantsPage.vue'), meta: { title: titled('地区与就绪', 'Provinces') } },
    { path: 'health', name: 'national-health', component: () => import('@/ends/national/running/HealthPage.vue'), meta: { title: titled('系统状况', 'Health') } },
    { path: 'outboxes', name: 'national-outboxes', component: () => import('@/ends/national/running/OutboxesPage.vue'), meta: { title: titled('待发消息', 'Outboxes') } },
    { path: 'outboxes/:tenant', name: 'national-outbox', component: () => import('@/ends/national/running/OutboxPage.vue'), props: true, meta: { title: titled('待发消息', 'Outbox') } },
    { path: 'feeds', name: 'national-feeds', component: () => import('@/ends/national/data/FeedsPage.vue'), meta: { title: titled('考试中心数据', 'Exam centre') } },
    { path: 'feeds/:batch', name: 'national-batch', component: () => import('@/ends/national/data/BatchPage.vue'), props: true, meta: { title: titled('数据批次', 'Batch') } },
    { path: 'take-overs', name: 'national-take-overs', component: () => import('@/ends/national/data/TakeOversPage.vue'), meta: { title: titled('登记接管', 'Take-overs') } },
    { path: 'ledger', name: 'national-ledger', component: () => import('@/ends/national/data/LedgerPage.vue'), meta: { title: titled('国家台账', 'National ledger') } },
    { path: 'policies', name: 'national-policies', component: () => import('@/ends/national/law/PoliciesPage.vue'), meta: { title: titled('现行政策', 'Policies that serve') } },
    { path: 'policies/:id/:version', name: 'national-policy', component: () => import('@/ends/national/law/PolicyPage.vue'), props: true, meta: { title: titled('政策', 'Policy') } },
    { path: 'draft', name: 'national-draft', component: () => import('@/ends/national/law/DraftPage.vue'), meta: { title: titled('检查与重判', 'Check and replay') } },
    { path: 'replays', name: 'national-replays', component: () => import('@/ends/national/law/ReplaysPage.vue'), meta: { title: titled('历次重判', 'Replays') } },
    { path: 'replays/:id', name: 'national-replay', component: () => import('@/ends/national/law/ReplayPage.vue'), props: true, meta: { title: titled('重判结果', 'Replay') } },
    { path: 'trials', name: 'national-trials', component: () => import('@/ends/national/law/TrialsPage.vue'), meta: { title: titled('试行统计', 'Trials') } },
    { path: 'trail', name: 'national-trail', component: () => import('@/ends/national/law/TrailPage.vue'), meta: { title: titled('部署与恢复', 'Deploy and roll back') } },
    { path: 'clients', name: 'national-clients', component: () => import('@/ends/staff/clients/ClientsPage.vue'), meta: { title: titled('接口客户端', 'API clients') } },
    { path: 'clients/:id', name: 'national-client', component: () => import('@/ends/staff/clients/ClientPage.vue'), props: true, meta: { title: titled('接口客户端', 'An API client') } },
    { path: 'security', name: 'national-security', component: () => import('@/ends/staff/SecurityPage.vue'), meta: { title: titled('密码与安全', 'Password and security') } },
  ],
}];
