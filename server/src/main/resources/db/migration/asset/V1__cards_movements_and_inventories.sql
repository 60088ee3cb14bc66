-- Fixed assets: what came in, what it is worth, who keeps it, what was counted, what went out. Money is in fen. Rows are added
-- and never changed; a value at any day is the sum of the movements up to it.

-- Classes by the year from which an edition holds; months of useful life, none where nothing is written down.
create table asset.class (
    code text not null check (code ~ '^[0-9]{7}(-[0-9])?$'),
    since int not null check (since between 2000 and 2199),
    name text not null check (length(name) between 2 and 60),
    life_years int check (life_years between 1 and 100),
    source text not null check (source <> ''),
    primary key (code, since)
);

insert into asset.class (code, since, name, life_years, source) values
    ('1010000', 2017, '土地', null, '政府会计准则第3号：单独计价入账的土地不计提折旧'),
    ('1020000-1', 2017, '业务及管理用房（钢结构、钢筋混凝土结构）', 50, '财会〔2017〕4号'),
    ('1020000-2', 2017, '业务及管理用房（砖混结构）', 30, '财会〔2017〕4号'),
    ('1020000-3', 2017, '业务及管理用房（砖木结构）', 30, '财会〔2017〕4号'),
    ('1020000-4', 2017, '简易房、房屋附属设施', 8, '财会〔2017〕4号'),
    ('1030000', 2017, '构筑物', 8, '财会〔2017〕4号'),
    ('2010000', 2017, '计算机设备', 6, '财会〔2017〕4号'),
    ('2020000', 2017, '办公设备', 6, '财会〔2017〕4号'),
    ('2030000', 2017, '车辆', 8, '财会〔2017〕4号'),
    ('2040000', 2017, '图书档案设备', 5, '财会〔2017〕4号'),
    ('2050000', 2017, '机械设备', 10, '财会〔2017〕4号'),
    ('2060000', 2017, '电气设备', 5, '财会〔2017〕4号'),
    ('2070000', 2017, '雷达、无线电和卫星导航设备', 10, '财会〔2017〕4号'),
    ('2080000', 2017, '通信设备', 5, '财会〔2017〕4号'),
    ('2090000', 2017, '广播、电视、电影设备', 5, '财会〔2017〕4号'),
    ('2100000', 2017, '仪器仪表', 5, '财会〔2017〕4号'),
    ('2110000', 2017, '电子和通信测量设备', 5, '财会〔2017〕4号'),
    ('2120000', 2017, '计量标准器具及量具、衡器', 5, '财会〔2017〕4号'),
    ('4000000', 2017, '文物和陈列品', null, '政府会计准则第3号：不计提折旧'),
    ('5000000', 2017, '图书、档案', null, '政府会计准则第3号：不计提折旧'),
    ('6010000', 2017, '家具', 15, '财会〔2017〕4号'),
    ('6020000', 2017, '用具、装具', 5, '财会〔2017〕4号'),
    ('6040000', 2017, '特种动植物', null, '政府会计准则第3号：不计提折旧');

create table asset.counter (
    year int primary key check (year between 2000 and 2199),
    last bigint not null check (last > 0)
);

create table asset.card (
    id bigint generated always as identity primary key,
    number text not null unique check (number ~ '^ZC[0-9]{4}-[0-9]{5,}$'),
    -- What the label's code leads to; nobody can guess it.
    label uuid not null unique,
    name text not null check (length(name) between 1 and 60),
    model text not null check (length(model) <= 100),
    class text not null,
    class_since int not null,
    cost bigint not null check (cost > 0),
    -- 0 where nothing is written down.
    life_months int not null check (life_months between 0 and 1200),
    acquired_on date not null,
    source text not null check (source in ('PURCHASE', 'TRANSFER_IN', 'DONATION', 'SURPLUS')),
    -- The voucher of the expenditure, as finance writes it.
    voucher text not null check (length(voucher) <= 60),
    at timestamptz not null,
    who text not null,
    command uuid not null unique,
    foreign key (class, class_since) references asset.class
);
create index card_by_class on asset.card (class);

-- Who keeps it and where, since when; the last row holds.
create table asset.custody (
    id bigint generated always as identity primary key,
    card bigint not null references asset.card,
    day date not null,
    keeper bigint not null references account.person,
    place text not null check (length(place) between 1 and 100),
    why text not null check (length(why) <= 500),
    at timestamptz not null,
    who text not null,
    command uuid not null unique
);
create index custody_by_card on asset.custody (card, id);

-- What somebody asks for and another has to approve: a disposal, or a card for what was found.
create table asset.request (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('SCRAP', 'TRANSFER_OUT', 'DONATE', 'SELL', 'LOSS', 'SHORTAGE', 'SURPLUS')),
    card bigint references asset.card,
    inventory bigint,
    name text not null check (length(name) <= 60),
    class text not null,
    value bigint not null check (value >= 0),
    place text not null check (length(place) <= 100),
    why text not null check (length(why) between 1 and 500),
    at timestamptz not null,
    who text not null,
    command uuid not null unique,
    check ((kind = 'SURPLUS') = (card is null)),
    check (kind <> 'SURPLUS' or name <> '' and value > 0)
);
create table asset.decision (
    request bigint primary key references asset.request,
    approved boolean not null,
    words text not null check (length(words) between 1 and 500),
    at timestamptz not null,
    who text not null,
    command uuid not null unique
);

-- Nobody decides about what they asked for.
create function asset.on_decision() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from asset.request r where r.id = new.request and r.who = new.who) then
        raise exception 'request % was made by %', new.request, new.who
            using errcode = 'check_violation', constraint = 'another_decides';
    end if;
    return new;
end
$$;
create trigger another_decides before insert on asset.decision for each row execute function asset.on_decision();

create table asset.movement (
    id bigint generated always as identity primary key,
    card bigint not null references asset.card,
    kind text not null check (kind in ('ACQUIRED', 'DEPRECIATED', 'DISPOSED')),
    -- The day it counts from; a month that was closed stays as it was.
    day date not null,
    -- The month that is written down.
    month date check (extract(day from month) = 1),
    cost bigint not null,
    depreciation bigint not null,
    decision bigint references asset.decision,
    at timestamptz not null,
    who text not null,
    check ((kind = 'DEPRECIATED') = (month is not null)),
    check ((kind = 'DISPOSED') = (decision is not null)),
    check (case kind
        when 'ACQUIRED' then cost > 0 and depreciation = 0
        when 'DEPRECIATED' then cost = 0 and depreciation >= 0
        else cost < 0 and depreciation <= 0 end)
);
create unique index movement_once_a_month on asset.movement (card, month) where kind = 'DEPRECIATED';
create unique index movement_once_in on asset.movement (card) where kind = 'ACQUIRED';
create unique index movement_once_out on asset.movement (card) where kind = 'DISPOSED';
create index movement_by_day on asset.movement (day);

-- Never worth less than nothing, and nothing is left once it is gone.
create function asset.on_movement() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    held record;
begin
    select sum(m.cost) as cost, sum(m.depreciation) as depreciation into held
    from asset.movement m where m.card = new.card;
    if held.cost < 0 or held.depreciation < 0 or held.depreciation > held.cost
        or new.kind = 'DISPOSED' and (held.cost <> 0 or held.depreciation <> 0) then
        raise exception 'card % would be worth %', new.card, held.cost - held.depreciation
            using errcode = 'check_violation', constraint = 'never_below_zero';
    end if;
    return new;
end
$$;
create trigger never_below_zero after insert on asset.movement for each row execute function asset.on_movement();

create table asset.closed_month (
    month date primary key check (extract(day from month) = 1),
    at timestamptz not null,
    who text not null,
    command uuid not null
);

create table asset.inventory (
    id bigint generated always as identity primary key,
    name text not null unique check (length(name) between 2 and 60),
    day date not null,
    at timestamptz not null,
    who text not null,
    command uuid not null unique
);
alter table asset.request add foreign key (inventory) references asset.inventory;
create table asset.inventory_end (
    inventory bigint primary key references asset.inventory,
    at timestamptz not null,
    who text not null,
    command uuid not null unique
);
-- What was seen of a card; the last row of an inventory holds.
create table asset.sighting (
    id bigint generated always as identity primary key,
    inventory bigint not null references asset.inventory,
    card bigint not null references asset.card,
    seen boolean not null,
    place text not null check (length(place) <= 100),
    words text not null check (length(words) <= 500),
    at timestamptz not null,
    who text not null,
    command uuid not null unique
);
create index sighting_by_inventory on asset.sighting (inventory, card, id);

-- Current assets as the accounts have them at a day, with the paper that says so; the last row of a day holds.
create table asset.current_assets (
    id bigint generated always as identity primary key,
    day date not null,
    amount bigint not null check (amount >= 0),
    document text not null check (length(document) between 1 and 100),
    at timestamptz not null,
    who text not null,
    command uuid not null unique
);
create index current_assets_by_day on asset.current_assets (day, id);

-- What others count: one row a movement. The net value at a day is the sum of cost minus depreciation up to it.
create view asset.fact with (security_invoker = true) as
select m.id, m.card, c.number, c.class, k.name as class_name, c.source, c.acquired_on, m.kind, m.day, m.month, m.cost,
       m.depreciation, m.cost - m.depreciation as net
from asset.movement m
join asset.card c on c.id = m.card
join asset.class k on k.code = c.class and k.since = c.class_since;

grant usage on schema asset to youju;
grant select on asset.class, asset.fact to youju;
grant select, insert, update on asset.counter to youju;
grant select, insert on asset.card, asset.custody, asset.request, asset.decision, asset.movement, asset.closed_month,
    asset.inventory, asset.inventory_end, asset.sighting, asset.current_assets to youju;
