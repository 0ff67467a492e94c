// Tasklist tells only what failed, and never takes it back. Here every answer replaces the last
// one, a success is told as well, and a form that waits to be claimed says so.

const ACTS = [
  [/\/task\/[^/]+\/(?:submit-form|complete|resolve)$/, '已提交办理结果。'],
  [/\/task\/[^/]+\/claim$/, '已认领，请填写办理意见后提交。'],
  [/\/task\/[^/]+\/unclaim$/, '已放弃认领，本单位其他人员可以认领。'],
];
const SHOWN_FOR_MS = 8000;

function place() {
  let told = document.querySelector('.onex-told');
  if (!told) {
    told = document.createElement('div');
    told.className = 'onex-told';
    told.setAttribute('role', 'status');
    document.body.append(told);
  }
  return told;
}

let ends = 0;

function forget() {
  window.clearTimeout(ends);
  place().textContent = '';
  document.querySelectorAll('.notifications .alert .close').forEach((button) => button.click());
}

function tell(sentence) {
  forget();
  place().textContent = sentence;
  ends = window.setTimeout(forget, SHOWN_FOR_MS);
}

/** Listens to the acts that Tasklist sends. */
function listen() {
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    const path = String(address).replace(/[?#].*/, '');
    const act = String(method).toUpperCase() === 'POST' && ACTS.find(([where]) => where.test(path));
    if (act) {
      forget();
      this.addEventListener('load', () => {
        if (this.status < 300) {
          tell(act[1]);
        }
      });
    }
    return open.call(this, method, address, ...rest);
  };
}

/** 请先认领 stands over a form that cannot be filled in. */
function hint() {
  const card = document.querySelector('.task-card');
  const form = card && card.querySelector('.fjs-container, .form-pane, [cam-tasklist-form], .tab-pane');
  const unclaimed = card && card.querySelector('.claim');
  const shown = document.querySelector('.onex-claim-first');
  if (!form || !unclaimed) {
    shown?.remove();
  } else if (!shown || !card.contains(shown)) {
    shown?.remove();
    const note = document.createElement('p');
    note.className = 'onex-claim-first alert alert-info';
    note.setAttribute('role', 'note');
    note.textContent = '请先认领：点击上方“认领”后，方可填写并提交。';
    form.insertAdjacentElement('beforebegin', note);
  }
}

export function tellAnswers() {
  listen();
  new MutationObserver(hint).observe(document.documentElement, { childList: true, subtree: true });
}
