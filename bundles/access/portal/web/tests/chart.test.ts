import { mount } from '@vue/test-utils';
import { expect, test } from 'vitest';
import BarChart from '@/parts/BarChart.vue';

test('one series is a table whose rows carry their bars', () => {
  const chart = mount(BarChart, { props: { title: '按类别', head: '类别', labels: ['临床', '口腔'], series: [{ name: '人数', values: [1200, 300] }] } });
  expect(chart.findAll('tbody tr').map((row) => row.text())).toEqual(['临床1,200', '口腔300']);
  expect(chart.findAll('rect').map((bar) => bar.attributes('width'))).toEqual(['100%', '25%']);
});

test('several series are stacked columns with a legend and the same figures in a table', () => {
  const chart = mount(BarChart, {
    props: { title: '按月', head: '月份', labels: ['2026-01', '2026-02'], series: [{ name: '通过', values: [3, 1] }, { name: '不通过', values: [1, 0] }], over: true },
  });
  expect(chart.find('svg[role=img]').attributes('aria-label')).toContain('合计 5');
  expect(chart.findAll('.legend li').map((it) => it.text())).toEqual(['通过', '不通过']);
  expect(chart.findAll('.plot rect').map((box) => Number(box.attributes('height')))).toEqual([150, 50, 50]);
  expect(chart.findAll('tbody tr').map((row) => row.text())).toEqual(['2026-0131', '2026-0210']);
});

test('nothing to show is said', () => {
  expect(mount(BarChart, { props: { title: '按月', head: '月份', labels: [], series: [] } }).text()).toContain('暂无记录');
});
