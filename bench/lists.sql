-- Rows for measuring lists: not by steps, with no keys or seals. Run as the owner, in a data folder made for it.
create temp table fill as
select g as id, b.id as body, b.path, w.a, case
        when age > 75 and g % 100 <> 0 then case when g % 12 = 0 then 'SERVED' else 'CLOSED' end
        when g % 3 = 0 then 'REGISTERED' when g % 3 = 1 then 'SENT' else 'ACCEPTED' end as state,
    current_date - age as day
from (select g, (g * 365 / 30000)::int as age from generate_series(
        (select coalesce(max(id), 0) + 1 from petition.petition), :count) g) numbers
cross join lateral (select (hashint8(g) & 2147483647) as h) hashed
join (select id, path, row_number() over (order by id) - 1 as place, count(*) over () as all_bodies from account.body
      where kind in ('DEPARTMENT', 'TOWN')) b on b.place = hashed.h % b.all_bodies
cross join (select array['征收','补偿','拖欠','工资','房屋','土地','噪声','污染','物业','收费','道路','积水','低保','医疗','纠纷','宅基地',
    '承包','合同','学校','招生','养殖','水库','移民','培训','执法','公交','停车','电梯','漏水','贷款','退役','优抚','社保','养老','工伤','欠薪',
    '赔偿','采砂','林权','饮水','垃圾','油烟','占道','信号','供电','燃气','暖气','违建','拆除','补贴'] as a) w;

alter table petition.handling disable trigger user;
insert into petition.petition (id, version, number, code_hash, code_sealed, channel, kind, received_on, registered_at, category,
    place, summary, facts, request, people, collective, anonymous, matter, first_time, state, since, lead, holder, due,
    route, readers, holders)
select id, 3, 'XF' || 2100 + id / 900000 || '-' || lpad(id::text, 6, '0'), encode(sha256(id::text::bytea), 'hex'), id,
    (array['WEB','WEB','LETTER','VISIT','PHONE'])[1 + id % 5], 'APPEAL', day, day + time '10:00', 'CX-1', '示范村',
    '反映' || a[1 + (hashint8(id * 3) & 2147483647) % 50] || a[1 + (hashint8(id * 5) & 2147483647) % 50] || '问题',
    (select string_agg(a[1 + (hashint8(id * 7 + k) & 2147483647) % 50], (array['和','、','因','后','的','，'])[1 + k % 6])
     from generate_series(1, 40) k) || case when id % 2500 = 0 then '，水库移民后期扶持资金没有到位。' else '。' end,
    '请求依法处理。', 1, false, false, id, true, state, day, case when state <> 'REGISTERED' then body end,
    case when state in ('SENT', 'ACCEPTED') then body end,
    case when state in ('REGISTERED', 'SENT') then day + 15 when state = 'ACCEPTED' then day + 60 end,
    case when state in ('ACCEPTED', 'SERVED', 'CLOSED') then 'PETITION' end,
    case when state = 'REGISTERED' then '{}' else string_to_array(trim(path, '/'), '/')::bigint[] end,
    case when state = 'REGISTERED' then '{}' else array[body] end
from fill;
insert into petition.petitioner (petition, ordinal, representative, sealed, person_hash, name_masked, phone_masked)
select id, 1, false, id, encode(sha256((id % 200000)::text::bytea), 'hex'), '杨**', '138****0000' from fill;
insert into petition.handling (petition, body, way, lead, sent_on, received_on, due, state)
select id, body, 'REFER', true, day, day, day + 60, case when state in ('SENT', 'ACCEPTED') then 'OPEN' else 'DONE' end
from fill where state <> 'REGISTERED';
insert into petition.step (petition, sequence, action, from_state, to_state, actor, actor_name, at, on_day, words, target, data)
select id, n, (array['REGISTER', 'REFER', 'ACCEPT'])[n], (array['NOTHING', 'REGISTERED', 'SENT'])[n],
    (array['REGISTERED', 'SENT', 'ACCEPTED'])[n], 'person:1', '赵示例', day + time '10:00', day, '', body,
    (array[jsonb_build_object('kind', 'APPEAL', 'channel', 'LETTER', 'receivedOn', day::text),
        jsonb_build_object('body', body, 'words', ''), jsonb_build_object('route', 'PETITION', 'words', '')])[n]
from fill, generate_series(1, 3) n
where state in ('SERVED', 'CLOSED', 'ACCEPTED') or n = 1 or state = 'SENT' and n = 2;
insert into petition.clock (petition, term, body, strict_end, legal_end, not_before, standing, done_on, extended, calendar_version)
select id, term, case term when 'HANDLE' then body end, day + days, day + days, day + days,
    case when running then 'RUNNING' else 'DONE' end, case when not running then day end, false, 1
from fill, (values ('REGISTER', 15), ('HANDLE', 60)) terms (term, days),
    lateral (select term = 'REGISTER' and state = 'REGISTERED' or term = 'HANDLE' and state = 'ACCEPTED') r (running)
where term = 'REGISTER' or state in ('ACCEPTED', 'SERVED', 'CLOSED');
insert into petition.clock_fact (clock, sequence, kind, day, days, working_days, law, article, step, at)
select k.id, 1, 'STARTED', f.day, like_it.days, like_it.working_days, like_it.law, like_it.article, s.id, f.day + time '10:00'
from fill f join petition.clock k on k.petition = f.id join petition.step s on s.petition = f.id and s.sequence = 1
join lateral (values ('REGISTER'), ('HANDLE')) terms (term) on terms.term = k.term
join (select distinct on (c.term) c.term, x.days, x.working_days, x.law, x.article from petition.clock c
      join petition.clock_fact x on x.clock = c.id and x.kind = 'STARTED'
      where c.term in ('REGISTER', 'HANDLE') and c.petition < 1000 order by c.term, c.id) like_it on like_it.term = k.term;
insert into petition.clock_fact (clock, sequence, kind, day, step, at)
select k.id, 2, 'STOPPED', f.day, s.id, f.day + time '10:00'
from fill f join petition.clock k on k.petition = f.id and k.standing = 'DONE'
join petition.step s on s.petition = f.id and s.sequence = 1;
alter table petition.handling enable trigger user;
select setval('petition.petition_id_seq', (select max(id) from petition.petition));
drop table fill;
