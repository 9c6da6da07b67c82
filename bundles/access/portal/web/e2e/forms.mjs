// Fills forms drawn from schemas, whichever end shows them: each control by what the schema makes of it.
import { deflateSync } from 'node:zlib';

/** A document that a form takes. */
export const document = { name: 'proof.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n') };

function crc(bytes) {
  let value = -1;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    }
  }
  return (value ^ -1) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

/** A white picture with somebody's outline, of any size, as PNG (R-REG-234 asks for 354×472). */
export function photo(width = 354, height = 472) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 3), 255);
  for (let y = 0; y < height; y++) {
    rows[y * (1 + width * 3)] = 0;
    for (let x = 0; x < width; x++) {
      if ((x / width - .5) ** 2 + (y / height - .45) ** 2 < .06) {
        rows.set([140, 120, 100], y * (1 + width * 3) + 1 + x * 3);
      }
    }
  }
  return { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]) };
}

async function pick(page, id, texts) {
  const control = page.locator(`[id="${id}"]`);
  if (await control.evaluate((it) => it.tagName === 'SELECT')) {
    const value = await control.evaluate((it, text) => [...it.options].find((option) => option.value === text || option.label.includes(text))?.value, texts[0]);
    if (value === undefined) {
      throw new Error(`${id} does not offer ${texts[0]}: ${await control.innerText()}`);
    }
    await control.selectOption(value);
    return;
  }
  for (const text of texts) {
    await choose(page, control, text);
  }
  await page.keyboard.press('Escape');
}

/** Chooses from a list that is searched. It may come anew under the click, which then meets nothing: so look, and do it again. */
async function choose(page, control, text, attempts = 3) {
  await control.click({ force: true });
  await control.fill(text);
  await page.waitForLoadState('networkidle');
  await page.locator('.el-select-dropdown__item:visible', { hasText: text }).first().click();
  const chosen = await page.locator('.el-select', { has: control }).getByText(text).first().waitFor({ timeout: 3000 }).then(() => true, () => false);
  if (!chosen && attempts > 1) {
    await choose(page, control, text, attempts - 1);
  }
}

async function upload(page, id, file) {
  await page.locator(`[id="${id}"]`).setInputFiles(file);
  await page.locator('.field', { has: page.locator(`[id="${id}"]`) }).last().locator('.tag, img').first().waitFor();
}

/** Fills the fields of a schema with values; lists and codes are chosen by what the page calls them, documents and photos are sent. */
export async function fill(page, schema, values, prefix = 'form') {
  await page.evaluate(() => document.querySelectorAll('form details').forEach((it) => { it.open = true; }));
  for (const [name, value] of Object.entries(values)) {
    const field = schema.properties[name];
    const id = `${prefix}-${name}`;
    const control = page.locator(`[id="${id}"]`);
    if (field['x-attachment'] || field.items?.['x-attachment']) {
      await upload(page, id, field['x-attachment'] === 'PHOTO' ? photo() : document);
    } else if (field.type === 'object') {
      await fill(page, field, value, id);
    } else if (field.type === 'array') {
      await pick(page, id, value);
    } else if (field.type === 'boolean') {
      if (await control.count()) {
        await control.setChecked(value);
      } else {
        await page.locator(`input[name="${id}"]`).nth(value ? 0 : 1).check();
      }
    } else if (await page.locator(`input[type=radio][name="${id}"]`).count()) {
      await page.locator(`input[type=radio][name="${id}"][value="${value}"]`).check();
    } else if (field['x-options'] || field.enum || field.oneOf) {
      await pick(page, id, [value]);
    } else {
      await control.fill(String(value));
    }
  }
}
