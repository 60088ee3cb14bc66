-- Disputes, those who are in them, what was done about them, and the screenings they were found by. A dispute is about a
-- matter: nothing here joins one person's disputes. No row is ever deleted.

create table dispute.campaign (
    id bigint generated always as identity primary key,
    name text not null unique check (length(name) between 2 and 60),
    subject text not null check (length(subject) between 1 and 500),
    -- The paper that orders it.
    document text not null check (length(document) <= 100),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    opened_at timestamptz not null,
    opened_by text not null,
    command uuid not null unique
);

-- The last number given out in a year; its lock is held from the registration to its commit.
create table dispute.counter (
    year int primary key check (year between 2000 and 2199),
    last bigint not null check (last > 0)
);

create table dispute.dispute (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    number text not null unique check (number ~ '^JF[0-9]{4}-[0-9]{5,}$'),
    found_on date not null,
    registered_at timestamptz not null,
    source text not null check (source in ('SCREENING', 'BROUGHT_IN', 'PETITION')),
    campaign bigint references dispute.campaign,
    kind text not null check (kind in ('LAND', 'HOUSING', 'LABOUR', 'COMPENSATION', 'NEIGHBOUR', 'FAMILY', 'CONTRACT',
        'CONSUMER', 'MEDICAL', 'ENVIRONMENT', 'VETERAN', 'OTHER')),
    town bigint not null references account.body,
    place text not null check (length(place) <= 200),
    summary text not null check (length(summary) between 1 and 200),
    facts text not null check (length(facts) between 1 and 10000),
    urgency text not null check (urgency in ('URGENT', 'SERIOUS', 'ORDINARY', 'MINOR')),
    people int not null check (people between 2 and 100000),
    petition bigint references petition.petition,
    finder bigint not null references account.body,

    state text not null check (state in ('REGISTERED', 'ASSIGNED', 'MEDIATING', 'AGREED', 'RESOLVED', 'TERMINATED',
        'CLOSED')),
    since date not null,
    -- The body that has to settle it, until when.
    responsible bigint references account.body,
    due date,
    sessions int not null default 0 check (sessions >= 0),
    agreed_on date,
    confirmed_on date,
    resolved_on date,
    ended_on date,
    followed_up boolean not null default false,
    -- Every body that found it or had it: they may read it.
    bodies bigint[] not null,
    check (source = 'SCREENING' or campaign is null),
    check (state <> 'RESOLVED' or resolved_on is not null),
    check (state <> 'TERMINATED' or ended_on is not null),
    check (resolved_on is null or ended_on is null),
    check (state = 'REGISTERED' or responsible is not null)
);
create index dispute_newest on dispute.dispute (found_on desc, id desc);
create index dispute_by_campaign on dispute.dispute (campaign) where campaign is not null;
create index dispute_by_petition on dispute.dispute (petition) where petition is not null;
create index dispute_bodies on dispute.dispute using gin (bodies);

-- Who is on which side, masked; in clear only in the vault.
create table dispute.party (
    dispute bigint not null references dispute.dispute,
    ordinal int not null check (ordinal between 1 and 20),
    side text not null check (side in ('FIRST', 'SECOND')),
    name_masked text not null,
    phone_masked text not null,
    address_masked text not null,
    sealed bigint not null,
    primary key (dispute, ordinal)
);

create table dispute.step (
    id bigint generated always as identity primary key,
    dispute bigint not null references dispute.dispute,
    action text not null,
    from_state text not null,
    to_state text not null,
    day date not null,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    actor_body bigint not null references account.body,
    words text not null check (length(words) <= 5000),
    detail jsonb not null,
    command uuid not null unique
);
create index step_by_dispute on dispute.step (dispute, id);

-- The reader's body and the one it is an office of. The bureau sees all; whoever works with money or settings, nothing.
alter table dispute.dispute enable row level security;
create policy reached on dispute.dispute for select to youju using (
    case (select database.scope())
        when 'system' then true
        when 'bureau' then true
        when 'body' then bodies @> array[(select petition.acts_for(database.reader_body()))]
        else false
    end);
create policy registered on dispute.dispute for insert to youju with check (
    (select database.scope()) in ('system', 'bureau', 'body'));
create policy moved on dispute.dispute for update to youju using (
    case (select database.scope())
        when 'system' then true
        when 'bureau' then true
        when 'body' then bodies @> array[(select petition.acts_for(database.reader_body()))]
        else false
    end);

do $$
declare
    child text;
begin
    foreach child in array array['party', 'step'] loop
        execute format('alter table dispute.%I enable row level security', child);
        execute format('create policy with_its_dispute on dispute.%1$I to youju using (
            exists (select from dispute.dispute d where d.id = %1$I.dispute))', child);
    end loop;
end
$$;

-- What others count: one row a dispute, with the reader's own eyes.
create view dispute.fact with (security_invoker = true) as
select d.id, d.number, extract(year from d.found_on)::int as year, d.found_on, d.source, d.campaign, c.name as campaign_name,
       d.kind, d.town, t.name as town_name, d.urgency, d.people, d.petition is not null as of_petition, d.state,
       d.responsible, d.resolved_on, d.ended_on, d.agreed_on, d.confirmed_on, d.followed_up
from dispute.dispute d
left join dispute.campaign c on c.id = d.campaign
join account.body t on t.id = d.town;

grant usage on schema dispute to youju;
grant select, insert on dispute.campaign, dispute.dispute, dispute.party, dispute.step to youju;
grant select, insert, update on dispute.counter to youju;
grant select on dispute.fact to youju;
grant update (version, state, since, responsible, due, sessions, agreed_on, confirmed_on, resolved_on, ended_on,
    followed_up, bodies) on dispute.dispute to youju;
