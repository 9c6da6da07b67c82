// What a doctor does on the pages, step by step.
import assert from 'node:assert/strict';
import { fill } from './forms.mjs';
import { lastCode, rest, serial, serious, settled, shot, staffPassword } from './world.mjs';

/** Looks at the page as it stands: nothing serious by axe, nothing that the browser complains of. */
export async function look(page, name) {
  await settled(page);
  await shot(page, name);
  assert.deepEqual(await serious(page), [], `${name}: axe`);
  assert.deepEqual(page.complaints, [], `${name}: complaints of the browser`);
}

/** Creates an account in its two steps (R-ACC-01…04). */
export async function createAccount(page, person, username) {
  await page.goto('/doctor');
  await page.getByRole('link', { name: '创建账户' }).click();
  await page.getByLabel('姓名').fill(person.name);
  await page.getByLabel('证件号码').fill(person.idNo);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('手机号码').fill(`138${serial()}`);
  await page.getByLabel('电子邮箱').fill(`${username}@example.org`);
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: false }).nth(0).fill('Spring2026');
  await page.getByLabel('确认密码').fill('Spring2026');
  await page.getByLabel('本人确认').check();
  await page.getByRole('button', { name: '创建账户' }).click();
  await page.getByRole('heading', { name: '账户创建成功' }).waitFor();
  await page.getByRole('link', { name: '去登录' }).click();
}

/** Signs in at the doctor's end. */
export async function signIn(page, username) {
  await page.goto('/doctor');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill('Spring2026');
  await page.getByRole('button', { name: '登录' }).click();
  await settled(page);
}

/** Verifies the mobile number by the code that was sent (R-ACC-10). */
export async function verifyMobile(page) {
  const sending = page.getByRole('button', { name: /发送验证码到/ });
  const masked = /\d{3}\*+\d{4}/.exec(await sending.innerText())[0];
  await sending.click();
  await page.getByText('验证码已发送').waitFor();
  await page.getByLabel('验证码').fill(await lastCode(masked));
  await page.getByRole('button', { name: '验证', exact: true }).click();
  await page.getByText('手机已验证').waitFor();
}

/** Activates with the own qualification code (R-ACC-13). */
export async function activate(page, code) {
  await page.getByLabel('医师资格证书编码').fill(code);
  await page.getByRole('button', { name: '激活', exact: true }).click();
  await page.getByRole('heading', { name: /您好/ }).waitFor();
}

/** Chooses in one of Element Plus's searchable lists. */
export async function choose(page, label, text) {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.click({ force: true });
  await box.fill(text);
  await page.getByRole('option', { name: text }).first().click();
  await page.keyboard.press('Escape');
}

/** Signs staff in at their end. */
export async function signInStaff(page, end, tenant, username) {
  await page.goto(end);
  if (tenant !== 'national') {
    await page.getByLabel('地区').selectOption(tenant);
  }
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(staffPassword(tenant, username));
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '退出' }).waitFor();
  await settled(page);
}

/** Fills in a form drawn from a business type's schema, whichever end shows it, looks at it once more and submits it. */
export async function apply(page, type, values) {
  const { form: schema } = await rest('GET', `/business-types/${type}`);
  await page.locator('form button[type=submit]').last().waitFor();
  await settled(page);
  await fill(page, schema, values);
  await page.getByLabel(/缘由/).fill('按本人（本单位）实际情况办理');
  await page.locator('form button[type=submit]').last().click();
  const refused = page.locator('.problem').or(page.getByText('请先填写'));
  await page.locator('dialog .button.primary').or(refused).first().waitFor();
  const form = page.url();
  if (await page.locator('dialog .button.primary').count()) {
    await page.locator('dialog .button.primary').click();
    await Promise.race([page.waitForURL((url) => url.href !== form), page.locator('#refused').waitFor()]);
  }
  if (page.url() === form) {
    throw new Error(`${type} is refused: ${(await refused.allInnerTexts()).join(' ')} ${(await page.locator('.field.wrong').allInnerTexts()).join(' ')}`);
  }
}
