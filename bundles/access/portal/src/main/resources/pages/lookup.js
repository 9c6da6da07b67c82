import { WORDS } from './words.js';

const MEMBERS = ['name', 'gender', 'level', 'category', 'practiceCode', 'practicePlace', 'institutions', 'scopes', 'authority'];
const LANGUAGE_KEY = 'xinglin.language';

const at = (id) => document.getElementById(id);
const form = at('query');
const province = at('province');
const nameField = at('name');
const institution = at('institution');
const ask = at('ask');
const result = at('result');

let language = remembered();
let provinces = [];
let shown = () => result.replaceChildren();
let countdown;

function remembered() {
  try {
    return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

const words = () => WORDS[language];

/** Makes an element with a class and children. */
function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  element.append(...children);
  return element;
}

function speak() {
  const now = words();
  document.documentElement.lang = now.htmlLang;
  document.title = now.title;
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = now[element.dataset.word];
  }
  for (const element of document.querySelectorAll('[data-word-placeholder]')) {
    element.placeholder = now[element.dataset.wordPlaceholder];
  }
  const toggle = at('language');
  toggle.textContent = now.other;
  toggle.lang = now.otherLang;
  fillProvinces();
  clearProblems();
  shown();
}

function fillProvinces() {
  const chosen = province.value;
  const now = words();
  const options = provinces.map((tenant) => {
    const label = tenant.kind === 'NATIONAL' ? now.nation : tenant.name[language];
    const option = new Option(tenant.ready ? label : label + now.away, tenant.code);
    option.disabled = !tenant.ready;
    return option;
  });
  province.replaceChildren(new Option(now.choose, ''), ...options);
  province.value = chosen;
  if (province.selectedIndex < 0) {
    province.value = '';
  }
}

async function loadProvinces() {
  try {
    const answer = await fetch('api/tenants', { cache: 'no-store' });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const all = await answer.json();
    provinces = [...all.filter((t) => t.kind === 'PROVINCE'), ...all.filter((t) => t.kind === 'NATIONAL')];
    fillProvinces();
    show(() => result.replaceChildren());
  } catch {
    show(() => message('problem', words().failedTitle, words().listFailed, loadProvinces));
  }
}

function show(render) {
  clearInterval(countdown);
  shown = render;
  render();
}

function message(kind, title, text, retry) {
  const box = make('div', `panel message ${kind}`, make('h2', 'message-title', title), make('p', '', text));
  if (retry) {
    const button = make('button', 'again', words().again);
    button.type = 'button';
    button.addEventListener('click', retry);
    box.append(button);
  }
  result.replaceChildren(box);
}

function loading() {
  const card = () => make('div', 'panel card skeleton', make('span', 'bone short'), make('span', 'bone'), make('span', 'bone'));
  const label = make('p', 'visually-hidden', words().asking);
  const bones = make('div', 'cards', card(), card());
  bones.setAttribute('aria-hidden', 'true');
  result.replaceChildren(label, bones);
}

function value(doctor, member) {
  if (member === 'institutions') {
    const list = make('ul', 'plain');
    doctor.institutions.forEach((each, i) => {
      const line = make('li', '', each);
      if (i === 0 && doctor.institutions.length > 1) {
        line.append(' ', make('span', 'tag small', words().main));
      }
      list.append(line);
    });
    return list;
  }
  return member === 'scopes' ? doctor.scopes.join(words().join) : doctor[member];
}

function card(doctor) {
  const element = at('card').content.firstElementChild.cloneNode(true);
  element.querySelector('.card-name').textContent = doctor.name;
  element.querySelector('.tags').append(...[doctor.level, doctor.category].map((text) => make('span', 'tag', text)));
  const items = element.querySelector('.items');
  MEMBERS.forEach((member, i) => {
    const row = make('div', `item ${member}`, make('dt', '', words().items[i]), make('dd', '', value(doctor, member)));
    items.append(row);
  });
  return element;
}

function found(answer) {
  if (answer.doctors.length === 0) {
    message('empty', words().noneTitle, words().none);
    return;
  }
  const parts = [make('h2', 'count', words().found(answer.doctors.length))];
  if (answer.more) {
    parts.push(make('p', 'more', words().more));
  }
  parts.push(make('div', 'cards', ...answer.doctors.map(card)));
  result.replaceChildren(...parts);
}

function tooOften(seconds) {
  let left = seconds;
  const until = Date.now() + seconds * 1000;
  show(() => message('slow', words().slowTitle, left > 0 ? words().slow(left) : words().slowOver));
  ask.disabled = true;
  const text = () => result.querySelector('.message p');
  text().setAttribute('role', 'timer');
  countdown = setInterval(() => {
    left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    text().textContent = left > 0 ? words().slow(left) : words().slowOver;
    if (left === 0) {
      clearInterval(countdown);
      ask.disabled = false;
    }
  }, 500);
}

function problem(field, word) {
  const place = at(`${field.id}-problem`);
  place.textContent = words()[word];
  place.hidden = false;
  field.setAttribute('aria-invalid', 'true');
}

function clearProblems() {
  for (const field of [province, nameField]) {
    field.removeAttribute('aria-invalid');
    at(`${field.id}-problem`).hidden = true;
  }
}

function complete() {
  clearProblems();
  if (!province.value) {
    problem(province, 'needProvince');
  }
  if (!nameField.value.trim()) {
    problem(nameField, 'needName');
  }
  const first = form.querySelector('[aria-invalid]');
  first?.focus();
  return !first;
}

async function search() {
  if (!complete()) {
    return;
  }
  const parameters = new URLSearchParams({ name: nameField.value.trim() });
  if (institution.value.trim()) {
    parameters.set('institution', institution.value.trim());
  }
  ask.disabled = true;
  result.setAttribute('aria-busy', 'true');
  show(loading);
  try {
    const answer = await fetch(`api/disclosure/${encodeURIComponent(province.value)}/doctors?${parameters}`, {
      cache: 'no-store', headers: { 'Accept-Language': words().htmlLang },
    });
    ask.disabled = false;
    await react(answer);
  } catch {
    ask.disabled = false;
    show(() => message('problem', words().failedTitle, words().failed, search));
  }
  result.setAttribute('aria-busy', 'false');
}

async function react(answer) {
  if (answer.ok) {
    const body = await answer.json();
    show(() => found(body));
  } else if (answer.status === 429) {
    tooOften(Number(answer.headers.get('Retry-After')) || 30);
  } else if (answer.status === 404 || answer.status === 503) {
    show(() => message('problem', words().awayTitle, words().awayText, search));
  } else if (answer.status === 422) {
    const body = await answer.json();
    show(() => message('problem', words().failedTitle, body.findings.map((f) => f.message[language]).join(' ')));
  } else {
    show(() => message('problem', words().failedTitle, words().failed, search));
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!ask.disabled) {
    search();
  }
});
at('language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh';
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // without storage the choice lasts as long as the page
  }
  speak();
});

speak();
loadProvinces();
