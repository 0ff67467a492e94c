// What the web applications' own language files cannot reach: the page title and language, the
// English sentences built into the form library, and the engine's own sign-in page, in whose place
// stands ours.

import { inChinese, TITLES, WORDS } from './engine.js';

export const locales = { availableLocales: ['zh', 'en'], fallbackLocale: 'zh' };

const FORM_ERRORS = [
  [/^Field is required\.$/, '此项必填。'],
  [/^Field must match pattern .*$/s, '填写格式不正确，请按该项的说明填写。'],
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字。'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写 $1 个字。'],
  [/^Field must be a valid email\.$/, '电子邮箱格式不正确。'],
  [/^Field must be a valid +international phone number\..*$/, '电话号码须带国家代码，如 +86 10 00000000。'],
  [/^Value is not a number\.$/, '须填数字。'],
  [/^Value is expected to be an integer\.$/, '须填整数。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多保留 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '该数值不可用，最接近的可用数值为 $1 和 $2。'],
  [/^Date and time must both be entered\.$/, '日期和时间都须填写。'],
];

const FORM_WORDS = [
  [/^Nothing to show\.$/, '没有内容。'],
  [/^No content to show\.$/, '没有内容。'],
  [/^External content couldn't be loaded\.$/, '外部内容未能显示。'],
  [/^No results$/, '没有匹配的选项'],
  [/^All values selected$/, '已全部选择'],
  [/^Select$/, '请选择'],
  [/^Add new$/, '增加一行'],
  [/^Collapse$/, '收起'],
  [/^Expand all \((\d+)\)$/, '展开全部（$1）'],
  [/^ of $/, ' / '],
];

const FORM_PLACEHOLDERS = [
  [/^Search$/, '输入文字查找'],
  [/^hh:mm( \?m)?$/, '时:分'],
  [/^mm\/dd\/yyyy$/, '年/月/日'],
];

const WORD_PLACES = [
  '.fjs-table-empty',
  '.fjs-table-body td[colspan]',
  '.fjs-table-nav-label',
  '.fjs-dropdownlist-empty',
  '.fjs-select-placeholder',
  '.fjs-repeat-render-footer button',
  '.fjs-iframe-placeholder',
].join(',');

function translated(text, phrases) {
  const found = phrases.find(([english]) => english.test(text));
  return found ? text.replace(found[0], found[1]) : text;
}

function translateTexts(elements, phrases) {
  elements.forEach((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const chinese = translated(node.data, phrases);
      if (chinese !== node.data) node.data = chinese;
    }
  });
}

function translateForms() {
  translateTexts(document.querySelectorAll('.fjs-form-field-error'), FORM_ERRORS);
  translateTexts(document.querySelectorAll(WORD_PLACES), FORM_WORDS);
  document.querySelectorAll('.fjs-container a[href]:not([target])').forEach((link) => {
    link.target = '_blank';
  });
  document.querySelectorAll('.fjs-container input[placeholder]').forEach((input) => {
    const chinese = translated(input.placeholder, FORM_PLACEHOLDERS);
    if (chinese !== input.placeholder) input.placeholder = chinese;
  });
}

// What is drawn before the language file has arrived shows its key in place of the words.
let labels = {};

function translateKeys() {
  document.querySelectorAll('.sorting-choice .sort-by, .sr-only').forEach(({ firstChild }) => {
    const label = labels[firstChild?.data?.trim()];
    if (label) firstChild.data = label;
  });
  document.querySelectorAll('[placeholder]').forEach((input) => {
    const label = labels[input.placeholder];
    if (label) input.placeholder = label;
  });
}

function translateEngine() {
  WORDS.forEach(([place, phrases]) => translateTexts(document.querySelectorAll(place), phrases));
  document.querySelectorAll('[title]').forEach((element) => {
    const chinese = translated(element.title, TITLES);
    if (chinese !== element.title) element.title = chinese;
  });
  document.querySelectorAll('.alert .message').forEach((message) => {
    const chinese = inChinese(message.textContent.trim());
    if (chinese !== message.textContent.trim()) {
      message.title = message.textContent.trim();
      message.textContent = chinese;
    }
  });
}

// Pages that would only be refused need no link: who has no tasks needs no statistics of tasks.
async function nameApplications() {
  const response = await fetch('/camunda/api/admin/auth/user/default');
  if (response.ok) {
    const { authorizedApps } = await response.json();
    document.documentElement.dataset.apps = authorizedApps.join(' ');
  }
}

// A deadline is a date; how long until then is only right while the browser's clock is.
function showDates() {
  document.querySelectorAll('[am-time-ago][uib-tooltip]').forEach((element) => {
    const date = element.getAttribute('uib-tooltip');
    if (date && element.textContent !== date) element.textContent = date;
  });
}

async function loadLabels() {
  const app = document.querySelector('base').getAttribute('app-name');
  const response = await fetch(new URL(`../${app}/locales/zh.json`, import.meta.url));
  if (response.ok) ({ labels } = await response.json());
}

// Every application's mark leads back to our own pages; within one, its own links are enough.
function leadHome() {
  const mark = document.querySelector('.navbar-brand:not([href="/"])');
  if (mark) {
    mark.setAttribute('href', '/');
    mark.title = '返回申报审批系统首页';
  }
}

let signedOut = false;

function leaveForOurSignIn() {
  if (location.hash.startsWith('#/login')) {
    location.replace(signedOut ? '/login?logout' : '/login?expired');
  }
}

// The applications change the address without an event that could be listened to, but never
// without changing the page.
function keepWatching(title) {
  leaveForOurSignIn();
  if (document.title !== title) document.title = title;
  translateForms();
  translateKeys();
  translateEngine();
  showDates();
  leadHome();
}

export function speakChinese(title) {
  document.documentElement.lang = 'zh-CN';
  document.addEventListener(
    'click',
    (event) => {
      signedOut = signedOut || Boolean(event.target.closest?.('.account .logout'));
    },
    true,
  );
  new MutationObserver(() => keepWatching(title)).observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  keepWatching(title);
  loadLabels().then(translateKeys);
  nameApplications();
}
