// Draws a table's first column of figures as bars, each of which opens what its figure opens. Without this file the table
// says the same.
document.addEventListener('DOMContentLoaded', () => {
  if (!window.echarts) return;
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue('--ink').trim(), blue = style.getPropertyValue('--blue').trim();
  const line = style.getPropertyValue('--line').trim();
  document.querySelectorAll('table[data-chart]').forEach(table => {
    const rows = [...table.tBodies[0].rows].slice(0, 15).map(row => ({
      name: row.cells[0].textContent.trim(),
      value: Number(row.querySelector('a').dataset.figure),
      href: row.querySelector('a').href,
    }));
    if (rows.length < 2) return;
    const upright = table.dataset.chart === 'MONTH';
    const box = document.createElement('div');
    box.className = 'chart';
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', table.dataset.chartName + ' ' + rows.map(row => row.name + ' ' + row.value).join(' '));
    box.style.height = upright ? '240px' : rows.length * 26 + 24 + 'px';
    table.parentNode.before(box);
    const chart = echarts.init(box, null, {renderer: 'svg'});
    const names = {type: 'category', data: rows.map(row => row.name), inverse: !upright, axisTick: {show: false},
      axisLabel: {color: ink, width: 150, overflow: 'truncate', interval: upright ? 'auto' : 0}, axisLine: {lineStyle: {color: line}}};
    const values = {type: 'value', minInterval: 1, axisLabel: {show: upright, color: ink}, splitLine: {show: upright, lineStyle: {color: line}}};
    chart.setOption({
      animation: false,
      textStyle: {fontFamily: getComputedStyle(document.body).fontFamily},
      grid: {left: 8, right: 40, top: 14, bottom: 4, containLabel: true},
      tooltip: {trigger: 'item', renderMode: 'richText'},
      xAxis: upright ? names : values,
      yAxis: upright ? values : names,
      series: [{type: 'bar', data: rows.map(row => row.value), barMaxWidth: 22, itemStyle: {color: blue}, cursor: 'pointer',
        label: {show: true, position: upright ? 'top' : 'right', color: ink}}],
    });
    chart.on('click', event => { location.href = rows[event.dataIndex].href; });
    addEventListener('resize', () => chart.resize());
    addEventListener('beforeprint', () => chart.resize());
  });
});
