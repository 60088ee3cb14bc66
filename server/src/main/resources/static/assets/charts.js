// Draws a table's figures as bars, each of which opens what its figure opens. Without this file the table says the same.
// A column whose head carries data-series is a row of bars; without any, the first column of figures is the only one.
document.addEventListener('DOMContentLoaded', () => {
  if (!window.echarts) return;
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue('--ink').trim(), blue = style.getPropertyValue('--blue').trim();
  const line = style.getPropertyValue('--line').trim();
  document.querySelectorAll('table[data-chart]').forEach(table => {
    const bodyRows = [...table.tBodies[0].rows].filter(row => !row.hasAttribute('data-no-bar'));
    const heads = [...table.tHead.rows[0].cells];
    const marked = heads.map((head, at) => ({name: head.textContent.trim(), at})).filter(head => heads[head.at].hasAttribute('data-series'));
    const first = bodyRows.length ? [...bodyRows[0].cells].findIndex(cell => cell.querySelector('a[data-figure]')) : 0;
    const series = marked.length ? marked : [{name: table.dataset.chartName, at: first}];
    const scale = Number(table.dataset.chartScale || 1);
    const bar = cell => {
      const link = cell.querySelector('a[data-figure]');
      return link ? {value: Number(link.dataset.figure) / scale, href: link.href} : {value: 0, href: ''};
    };
    const rows = bodyRows.slice(0, 15).map(row => ({name: row.cells[0].textContent.trim(), bars: series.map(one => bar(row.cells[one.at]))}));
    if (rows.length < 2) return;
    const upright = table.dataset.chart === 'MONTH';
    const number = value => scale === 1 ? String(value) : value.toFixed(2);
    const box = document.createElement('div');
    box.className = 'chart';
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', table.dataset.chartName + ' ' + rows.map(row => row.name + ' ' + row.bars.map(one => number(one.value)).join(' / ')).join(' '));
    box.style.height = upright ? '240px' : rows.length * (14 + 14 * series.length) + (series.length > 1 ? 52 : 24) + 'px';
    table.parentNode.before(box);
    const chart = echarts.init(box, null, {renderer: 'svg'});
    const names = {type: 'category', data: rows.map(row => row.name), inverse: !upright, axisTick: {show: false},
      axisLabel: {color: ink, width: 150, overflow: 'truncate', interval: upright ? 'auto' : 0}, axisLine: {lineStyle: {color: line}}};
    const values = {type: 'value', minInterval: scale === 1 ? 1 : 0, axisLabel: {show: upright, color: ink}, splitLine: {show: upright, lineStyle: {color: line}}};
    const labelled = !upright || rows.length * series.length <= 14;
    chart.setOption({
      animation: false,
      textStyle: {fontFamily: getComputedStyle(document.body).fontFamily},
      legend: {show: series.length > 1, top: 0, left: 8, textStyle: {color: ink}, itemHeight: 10, itemWidth: 14},
      grid: {left: 8, right: upright ? 12 : 70, top: series.length > 1 ? 34 : 14, bottom: 4, containLabel: true},
      tooltip: {trigger: 'item', renderMode: 'richText', formatter: event => event.name + ' ' + event.seriesName + ' ' + number(event.value)},
      xAxis: upright ? names : values,
      yAxis: upright ? values : names,
      series: series.map((one, at) => ({type: 'bar', name: one.name, data: rows.map(row => row.bars[at].value), barMaxWidth: 22,
        barGap: '10%', itemStyle: {color: at === 0 ? blue : '#9fb4c4'}, cursor: 'pointer',
        label: {show: labelled, position: upright ? 'top' : 'right', color: ink, formatter: event => number(event.value)}})),
    });
    chart.on('click', event => {
      const href = rows[event.dataIndex].bars[event.seriesIndex].href;
      if (href) location.href = href;
    });
    addEventListener('resize', () => chart.resize());
    addEventListener('beforeprint', () => chart.resize());
  });
});
