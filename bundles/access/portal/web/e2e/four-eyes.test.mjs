// What one officer entered another decides (R-REG-197): a qualification from before the examination, by two officers of the province.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { officer, person } from './registers.mjs';
import { apply, look, signInStaff } from './steps.mjs';
import { browser, open, rest, settled, staff, until } from './world.mjs';

const TENANT = '61';
const FIRST = officer(TENANT, '陕西省卫生健康委员会');
const elder = person(1945);
let chromium;
let first;
let second;
let id;

before(async () => {
  chromium = await browser();
  [first, second] = [await open(chromium), await open(chromium)];
  await signInStaff(first, '/commission', TENANT, FIRST);
  await signInStaff(second, '/commission', TENANT, `${FIRST}-second`);
});
after(() => chromium?.close());

/** The figure beside a line of the menu; 0 if there is none. */
async function figure(page, label) {
  const text = await page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: new RegExp(`^${label}`) }).innerText();
  return Number(/\d+$/.exec(text.trim())?.[0] ?? 0);
}

const row = (page) => page.getByRole('row', { name: new RegExp(elder.name) });

test('officer_who_enters_it_sees_why_somebody_else_decides', async () => {
  const waited = await figure(second, '待第二人审批');
  await first.goto('/commission/counter');
  await settled(first);
  await first.getByLabel('姓名').fill(elder.name);
  await first.locator('#id-no').fill(elder.idNo);
  await first.locator('form button[type=submit]').click();
  await first.waitForURL(/counter\/[0-9a-f-]{36}/);
  await first.goto(`${first.url()}/legacy-entry`);
  await apply(first, 'legacy-entry', {
    origin: 'LEGACY', level: '1', category: '10', awardedOn: '1990-06-01', education: '20', school: '西安医学院', major: '医学', document: '卫职改〔1990〕7号', proofs: true,
  });
  await first.waitForURL(/commission\/applications\/[0-9a-f-]{36}/);
  await settled(first);
  id = /applications\/([0-9a-f-]{36})/.exec(first.url())[1];
  await first.getByText('本业务由您录入，须由另一名工作人员审批').waitFor();
  assert.ok(await first.getByRole('button', { name: '批准', exact: true }).isDisabled());
  await look(first, 'four-eyes-self');
  await assert.rejects(async () => rest('POST', `/tenants/${TENANT}/applications/${id}/authority-decision`, { approve: true, reason: '' }, await staff(TENANT, FIRST)), /four-eyes/);

  await first.getByRole('link', { name: /^待第二人审批/ }).click();
  await settled(first);
  await row(first).getByText('本人录入，待他人审批').waitFor();
  await look(first, 'four-eyes-first');
  assert.equal(await figure(second, '待第二人审批'), waited);
  await second.getByRole('link', { name: /^已审批业务/ }).click();
  await settled(second);
  await until('the count in the menu', async () => await figure(second, '待第二人审批') === waited + 1, 10);
});

test('second_officer_finds_it_and_approves', async () => {
  const waited = await figure(second, '待第二人审批');
  await second.getByRole('link', { name: /^待第二人审批/ }).click();
  await settled(second);
  await row(second).getByText('他人录入，可以审批').waitFor();
  await look(second, 'four-eyes-second');
  await row(second).getByRole('link').click();
  await settled(second);
  await second.getByRole('button', { name: '批准', exact: true }).click();
  await second.getByRole('dialog').getByRole('textbox').fill('原始材料核实无误');
  await second.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click();
  await second.locator('.tag.state', { hasText: '审批通过（已结束）' }).waitFor({ timeout: 60_000 });
  await look(second, 'four-eyes-approved');
  assert.equal(await figure(second, '待第二人审批'), waited - 1);
  const authority = await staff(TENANT, FIRST);
  const { person: known } = await rest('POST', `/tenants/${TENANT}/counter/persons`, { name: elder.name, idType: '01', idNo: elder.idNo }, authority);
  const [entered] = await rest('GET', `/tenants/${TENANT}/counter/persons/${known}/qualifications`, undefined, authority);
  assert.equal(entered.origin, 'LEGACY');
});
