// Small comforts for the pages; every page and form works without them.
'use strict';

const root = document.documentElement;
const each = (selector, within, act) => within.querySelectorAll(selector).forEach(act);

// ---- colours -------------------------------------------------------------
const system = matchMedia('(prefers-color-scheme: dark)');

function chosenTheme() {
  try {
    return localStorage.getItem('toptier-theme') || 'auto';
  } catch (e) {
    return 'auto';
  }
}

function applyTheme() {
  const choice = chosenTheme();
  const dark = choice === 'dark' || (choice === 'auto' && system.matches);
  root.dataset.bsTheme = dark ? 'dark' : 'light';
  each('[data-theme]', document, b => b.setAttribute('aria-pressed', String(b.dataset.theme === choice)));
  redrawCharts();
}

function setUpTheme() {
  each('.theme-choice', document, group => { group.hidden = false; });
  each('[data-theme]', document, button => button.addEventListener('click', () => {
    try {
      localStorage.setItem('toptier-theme', button.dataset.theme);
    } catch (e) {
      return;
    }
    applyTheme();
  }));
  system.addEventListener('change', applyTheme);
  applyTheme();
}

// ---- menus: details elements that close when the reader turns elsewhere ----
function closeMenus(except) {
  each('details.menu[open]', document, menu => {
    if (!except || !menu.contains(except)) {
      menu.open = false;
    }
  });
}

function setUpMenus() {
  document.addEventListener('click', event => closeMenus(event.target));
  document.addEventListener('keydown', event => {
    const open = event.target instanceof Element ? event.target.closest('details.menu[open]') : null;
    if (event.key === 'Escape' && open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
}

// ---- keyboard: "/" goes to the page's search -------------------------------
function setUpSearchKey() {
  document.addEventListener('keydown', event => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const search = document.querySelector('main input[type=search]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });
}

// ---- rows that lead somewhere: the row's own link stays the way by keyboard -
function setUpRows() {
  document.addEventListener('click', event => {
    const row = event.target.closest('tr[data-href]');
    if (!row || event.target.closest('a, button, input, label, select, summary') || String(getSelection())) {
      return;
    }
    if (event.ctrlKey || event.metaKey) {
      window.open(row.dataset.href, '_blank', 'noopener');
    } else {
      location.assign(row.dataset.href);
    }
  });
}

// ---- copying -----------------------------------------------------------------
function setUpCopy(within) {
  if (!navigator.clipboard) {
    return;
  }
  each('[data-copy]', within, button => { button.hidden = false; });
}

document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]');
  if (button) {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.classList.add('is-copied');
    setTimeout(() => button.classList.remove('is-copied'), 1500);
  }
});

// ---- htmx: every request proves that it comes from this page ------------------
document.addEventListener('htmx:configRequest', event => {
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;
  if (meta('csrf-token')) {
    event.detail.headers[meta('csrf-header')] = meta('csrf-token');
  }
});
document.addEventListener('htmx:afterSwap', event => setUpPart(event.target));

// ---- charts --------------------------------------------------------------------
const charts = new Map();
let library;

function chartLibrary() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/webjars/chart.js/dist/chart.umd.js';
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  return library;
}

const colour = name => getComputedStyle(root).getPropertyValue(name).trim();
const palette = index => colour(`--chart-${(index % 6) + 1}`);
const number = text => (text === '' ? null : Number(text));

function bars(data) {
  return data.series.map((one, i) => ({
    label: one.name,
    data: one.figures.map(number),
    backgroundColor: palette(i),
    borderRadius: data.kind === 'stacked' ? 0 : 2,
    maxBarThickness: 44,
    pointStyle: 'rect',
    shown: one.shown,
  }));
}

function lines(data) {
  return data.series.map((one, i) => ({
    label: one.name,
    data: one.figures.map(number),
    borderColor: palette(i),
    backgroundColor: palette(i),
    borderWidth: 2,
    pointRadius: 2.5,
    pointHoverRadius: 4,
    tension: 0,
    shown: one.shown,
  }));
}

// The first and the last figure stand on the ground; each between begins where the one before it ended.
function waterfall(data) {
  const [one] = data.series;
  const figures = one.figures.map(text => number(text) ?? 0);
  let level = 0;
  const spans = figures.map((figure, i) => {
    if (i === 0 || i === figures.length - 1) {
      level = figure;
      return [0, figure];
    }
    const from = level;
    level += figure;
    return [from, level];
  });
  const tint = (figure, i) => i === 0 || i === figures.length - 1 ? palette(0) : colour(figure < 0 ? '--chart-minus' : '--chart-plus');
  return [{ label: one.name, data: spans, backgroundColor: figures.map(tint), borderRadius: 2, maxBarThickness: 56, minBarLength: 2, shown: one.shown }];
}

function thresholdLine(data) {
  const figure = Number(data.threshold.figure);
  return {
    type: 'line',
    label: data.threshold.name,
    data: data.labels.map(() => figure),
    borderColor: colour('--chart-line'),
    backgroundColor: colour('--chart-line'),
    borderDash: [6, 4],
    borderWidth: 2,
    pointRadius: 0,
    pointStyle: 'line',
    order: -1,
  };
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

function chartOptions(data) {
  const font = { family: getComputedStyle(document.body).fontFamily, size: 12 };
  const ticks = { color: colour('--quiet'), font };
  const stacked = data.kind === 'stacked';
  const few = data.labels.length <= 12 || data.kind === 'waterfall';
  return {
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: { stacked, ticks: { ...ticks, maxRotation: few ? 40 : 0, autoSkip: !few, autoSkipPadding: 12 }, grid: { display: false }, border: { color: colour('--line') } },
      y: { stacked, beginAtZero: true, ticks: { ...ticks, maxTicksLimit: 6, callback: v => compact.format(v) }, grid: { color: colour('--line-soft') }, border: { display: false } },
    },
    plugins: {
      legend: {
        display: data.series.length > 1 || Boolean(data.threshold),
        align: 'start',
        labels: { color: colour('--ink'), font, usePointStyle: true, boxHeight: 7, sort: (a, b) => a.datasetIndex - b.datasetIndex },
      },
      tooltip: {
        callbacks: {
          label: item => ` ${item.dataset.label}: ${item.dataset.shown ? item.dataset.shown[item.dataIndex] : item.formattedValue} ${data.unit}`,
        },
      },
    },
  };
}

function draw(canvas) {
  const data = JSON.parse(canvas.closest('.chart').querySelector('script[type="application/json"]').textContent);
  const datasets = data.kind === 'waterfall' ? waterfall(data) : data.kind === 'line' ? lines(data) : bars(data);
  if (data.threshold) {
    datasets.push(thresholdLine(data));
  }
  const type = data.kind === 'line' ? 'line' : 'bar';
  charts.get(canvas)?.destroy();
  charts.set(canvas, new Chart(canvas, { type, data: { labels: data.labels, datasets }, options: chartOptions(data) }));
}

function redrawCharts() {
  charts.forEach((chart, canvas) => draw(canvas));
}

async function setUpCharts(within) {
  const found = [...within.querySelectorAll('canvas[data-chart]')];
  if (found.length === 0) {
    return;
  }
  await chartLibrary();
  found.forEach(canvas => {
    canvas.parentElement.hidden = false;
    canvas.closest('.chart').querySelector('.chart-figures').open = false;
    draw(canvas);
  });
}

// paper is white, whatever the screen is
addEventListener('beforeprint', () => {
  root.dataset.bsTheme = 'light';
  redrawCharts();
});
addEventListener('afterprint', applyTheme);

// ---- a page made for paper ----------------------------------------------------------
function setUpPrint() {
  each('[data-print]', document, button => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });
}

// ---- begin ------------------------------------------------------------------------
function setUpPart(within) {
  setUpCopy(within);
  setUpCharts(within);
}

setUpTheme();
setUpMenus();
setUpSearchKey();
setUpRows();
setUpPrint();
setUpPart(document);
