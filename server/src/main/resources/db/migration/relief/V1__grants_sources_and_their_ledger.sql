-- Relief: what was applied for, what the joint conference decided, what was paid from which source, and by whose hands.
-- Rows are added; what changes is moved by triggers alone, so that no statement of the application can skip a step or
-- move money that no step moved.

-- The one table of transitions, the same as youju.relief.Life; a test compares the two.
create table relief.transition (
    from_state text not null,
    action text not null,
    to_state text not null,
    duty text not null check (duty in ('ENTER', 'VOUCH', 'CERTIFY', 'DECIDE', 'APPROVE', 'PAY')),
    effect text not null check (effect in ('NONE', 'RESERVE', 'RELEASE', 'POST', 'RETURN')),
    primary key (from_state, action)
);
insert into relief.transition (from_state, action, to_state, duty, effect) values
    ('NOTHING', 'APPLY', 'APPLIED', 'ENTER', 'NONE'),
    ('APPLIED', 'CERTIFY_VILLAGE', 'VILLAGE_CERTIFIED', 'VOUCH', 'NONE'),
    ('APPLIED', 'REFUSE', 'REFUSED', 'VOUCH', 'NONE'),
    ('APPLIED', 'WITHDRAW', 'WITHDRAWN', 'ENTER', 'NONE'),
    ('VILLAGE_CERTIFIED', 'CERTIFY_TOWN', 'CERTIFIED', 'CERTIFY', 'NONE'),
    ('VILLAGE_CERTIFIED', 'REFUSE', 'REFUSED', 'CERTIFY', 'NONE'),
    ('VILLAGE_CERTIFIED', 'WITHDRAW', 'WITHDRAWN', 'ENTER', 'NONE'),
    ('CERTIFIED', 'GRANT', 'GRANTED', 'DECIDE', 'NONE'),
    ('CERTIFIED', 'DEFER', 'CERTIFIED', 'DECIDE', 'NONE'),
    ('CERTIFIED', 'TURN_DOWN', 'TURNED_DOWN', 'DECIDE', 'NONE'),
    ('CERTIFIED', 'WITHDRAW', 'WITHDRAWN', 'ENTER', 'NONE'),
    ('TURNED_DOWN', 'GRANT', 'GRANTED', 'DECIDE', 'NONE'),
    ('GRANTED', 'GRANT', 'GRANTED', 'DECIDE', 'NONE'),
    ('GRANTED', 'DEFER', 'CERTIFIED', 'DECIDE', 'NONE'),
    ('GRANTED', 'TURN_DOWN', 'TURNED_DOWN', 'DECIDE', 'NONE'),
    ('GRANTED', 'APPROVE', 'APPROVED', 'APPROVE', 'RESERVE'),
    ('GRANTED', 'SEND_BACK', 'CERTIFIED', 'APPROVE', 'NONE'),
    ('GRANTED', 'WITHDRAW', 'WITHDRAWN', 'ENTER', 'NONE'),
    ('APPROVED', 'CANCEL', 'GRANTED', 'APPROVE', 'RELEASE'),
    ('APPROVED', 'TURN_DOWN', 'VOIDED', 'DECIDE', 'RELEASE'),
    ('APPROVED', 'PUT_IN_BATCH', 'IN_BATCH', 'PAY', 'NONE'),
    ('IN_BATCH', 'CONFIRM', 'PAID', 'PAY', 'POST'),
    ('IN_BATCH', 'FAIL', 'FAILED', 'PAY', 'RELEASE'),
    ('PAID', 'RETURN', 'FAILED', 'PAY', 'RETURN'),
    ('PAID', 'FILE', 'FILED', 'ENTER', 'NONE'),
    ('FAILED', 'CORRECT_ACCOUNT', 'GRANTED', 'ENTER', 'NONE'),
    ('FAILED', 'TURN_DOWN', 'VOIDED', 'DECIDE', 'NONE'),
    ('FAILED', 'WITHDRAW', 'WITHDRAWN', 'ENTER', 'NONE');

-- Each form that was sent, so that one sent twice does nothing twice.
create table relief.command (
    id uuid primary key,
    kind text not null,
    person bigint not null references account.person,
    outcome bigint not null,
    at timestamptz not null
);

create table relief.counter (
    word text not null check (word in ('GRANT', 'CONFERENCE', 'BATCH')),
    year int not null check (year between 2000 and 2199),
    last bigint not null check (last > 0),
    primary key (word, year)
);

-- Money of one origin and one year. Its three sums are moved by movements only; left is what may still be reserved.
create table relief.source (
    id bigint generated always as identity primary key,
    level text not null check (level in ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY')),
    year int not null check (year between 2000 and 2199),
    name text not null check (length(name) between 2 and 60),
    -- 专款专用: a decision names a source whose purpose is relief, or is no decision.
    purpose text not null check (purpose in ('RELIEF', 'OTHER')),
    received bigint not null default 0,
    reserved bigint not null default 0,
    paid bigint not null default 0,
    remaining bigint generated always as (received - reserved - paid) stored,
    opened_by bigint not null references account.person,
    at timestamptz not null,
    unique (year, name),
    unique (id, purpose),
    constraint never_more_than_is_there check (
        received >= 0 and reserved >= 0 and paid >= 0 and reserved <= received - paid)
);

create table relief.grant (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    number text not null unique check (number ~ '^JZ[0-9]{4}-[0-9]{4,}$'),
    year int not null,
    petition bigint references petition.petition,
    -- Names as they were, so that the folder stays as it was.
    petition_number text not null,
    town bigint not null references account.body,
    town_name text not null,
    village text not null check (length(village) between 2 and 40),
    applied_on date not null,
    kind text not null check (kind in ('ILLNESS', 'DISABILITY', 'ACCIDENT', 'DISASTER', 'BEREAVEMENT', 'SCHOOLING', 'LIVING')),
    hardship text not null check (length(hardship) between 1 and 2000),
    household int not null check (household between 1 and 30),
    asked bigint not null check (asked > 0),
    -- Who: sealed, and what may be shown.
    sealed bigint not null,
    person_hash text not null check (person_hash ~ '^[0-9a-f]{64}$'),
    name_masked text not null,
    name_published text not null,
    id_masked text not null,
    phone_masked text not null,
    account_kind text not null check (account_kind in ('CARD', 'PASSBOOK')),
    account_masked text not null check (account_masked ~ '^\*{4}[0-9]{4}$'),
    bank text not null check (length(bank) between 2 and 60),
    -- Where it stands; moved by steps.
    state text not null default 'NOTHING',
    since date not null,
    decision bigint,
    granted bigint,
    source bigint references relief.source,
    hold bigint,
    posted bigint,
    line bigint
);
create index grant_by_time on relief.grant (applied_on desc, id desc);
create index grant_by_town on relief.grant (town);
create index grant_by_state on relief.grant (state);
create index grant_by_petition on relief.grant (petition) where petition is not null;
-- One payment a person, a case and a year (LS; shared facts, section 4).
create unique index one_grant_a_person_case_and_year on relief.grant (person_hash, coalesce(petition, 0), year)
    where state not in ('REFUSED', 'TURNED_DOWN', 'WITHDRAWN', 'VOIDED');

-- Sittings of the joint conference 联席会议.
create table relief.conference (
    id bigint generated always as identity primary key,
    year int not null,
    serial bigint not null,
    number text not null unique,
    held_on date not null,
    place text not null check (length(place) between 1 and 60),
    chair text not null check (length(chair) between 2 and 40),
    minutes text not null check (length(minutes) between 1 and 20000),
    recorder bigint not null references account.person,
    at timestamptz not null,
    unique (year, serial)
);
create table relief.member (
    conference bigint not null references relief.conference,
    ordinal int not null check (ordinal between 1 and 40),
    name text not null check (length(name) between 2 and 40),
    office text not null check (length(office) between 2 and 60),
    primary key (conference, ordinal),
    unique (conference, name)
);
-- What was decided follows from the votes: more than half of those present for it, or against it; else it is put off.
create table relief.decision (
    id bigint generated always as identity primary key,
    conference bigint not null references relief.conference,
    grant_id bigint not null references relief.grant,
    -- Of the minutes, for a reader who may see this grant and not the others of the sitting.
    minutes text not null,
    held_on date not null,
    outcome text not null,
    fen bigint not null check (fen > 0),
    source bigint not null,
    purpose text not null default 'RELIEF' check (purpose = 'RELIEF'),
    agree int not null check (agree >= 0),
    against int not null check (against >= 0),
    abstain int not null check (abstain >= 0),
    words text not null check (length(words) <= 2000),
    unique (conference, grant_id),
    foreign key (source, purpose) references relief.source (id, purpose),
    constraint nobody_decides_alone check (agree + against + abstain >= 3),
    constraint outcome_follows_from_votes check (outcome = case
        when 2 * agree > agree + against + abstain then 'GRANT'
        when 2 * against > agree + against + abstain then 'TURN_DOWN'
        else 'DEFER' end)
);
create index decision_by_grant on relief.decision (grant_id);
create table relief.vote (
    decision bigint not null references relief.decision,
    conference bigint not null,
    member int not null,
    vote text not null check (vote in ('AGREE', 'AGAINST', 'ABSTAIN')),
    primary key (decision, member),
    foreign key (conference, member) references relief.member
);
alter table relief.grant add foreign key (decision) references relief.decision;

-- What goes to the bank in one file.
create table relief.batch (
    id bigint generated always as identity primary key,
    year int not null,
    serial bigint not null,
    number text not null unique,
    made_on date not null,
    words text not null check (length(words) <= 200),
    made_by bigint not null references account.person,
    at timestamptz not null,
    unique (year, serial)
);
create table relief.line (
    id bigint generated always as identity primary key,
    batch bigint not null references relief.batch,
    ordinal int not null check (ordinal between 1 and 9999),
    reference text not null unique,
    grant_id bigint not null references relief.grant,
    source bigint not null references relief.source,
    fen bigint not null check (fen > 0),
    account_masked text not null,
    unique (batch, ordinal),
    unique (batch, grant_id)
);
create index line_by_grant on relief.line (grant_id);
alter table relief.grant add foreign key (line) references relief.line;
-- What the bank said of it; a file is known by its bytes.
create table relief.result (
    id bigint generated always as identity primary key,
    batch bigint not null references relief.batch,
    sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    file text not null check (length(file) between 1 and 100),
    taken_by bigint not null references account.person,
    at timestamptz not null
);
create table relief.result_line (
    id bigint generated always as identity primary key,
    result bigint not null references relief.result,
    line bigint not null references relief.line,
    outcome text not null check (outcome in ('PAID', 'FAILED', 'RETURNED')),
    fen bigint not null check (fen > 0),
    voucher text not null check (length(voucher) <= 60),
    words text not null check (length(words) <= 200),
    unique (result, line),
    -- A voucher of the bank where it paid.
    check (outcome <> 'PAID' or voucher <> '')
);
create index result_line_by_line on relief.result_line (line);

-- The timeline, and who did it with which duty.
create table relief.step (
    id bigint generated always as identity primary key,
    grant_id bigint not null references relief.grant,
    sequence int not null check (sequence > 0),
    action text not null,
    from_state text not null,
    to_state text not null,
    duty text not null,
    person bigint not null references account.person,
    person_name text not null,
    body bigint not null references account.body,
    body_name text not null,
    at timestamptz not null,
    on_day date not null,
    words text not null check (length(words) <= 2000),
    witnesses text not null default '' check (length(witnesses) <= 200),
    decision bigint unique references relief.decision,
    line bigint references relief.line,
    result_line bigint unique references relief.result_line,
    command uuid not null references relief.command deferrable initially deferred,
    unique (grant_id, sequence)
);
create index step_by_day on relief.step (on_day, id);
create table relief.hand (
    grant_id bigint not null references relief.grant,
    person bigint not null references account.person,
    duty text not null,
    primary key (grant_id, person)
);

-- The ledger. Money comes into a source by an allotment; all else is moved by steps. Only a movement undoes a movement,
-- and each is undone, or used up, once.
create table relief.movement (
    id bigint generated always as identity primary key,
    source bigint not null references relief.source,
    kind text not null check (kind in ('ALLOT', 'TAKE_BACK', 'RESERVE', 'RELEASE', 'POST', 'RETURN')),
    fen bigint not null check (fen > 0),
    undoes bigint unique references relief.movement,
    grant_id bigint references relief.grant,
    step bigint unique references relief.step,
    person bigint not null references account.person,
    on_day date not null,
    at timestamptz not null,
    document text not null check (length(document) <= 100),
    command uuid not null references relief.command deferrable initially deferred,
    check ((kind in ('ALLOT', 'TAKE_BACK')) = (step is null)),
    check ((step is null) = (grant_id is null)),
    check ((kind in ('ALLOT', 'RESERVE')) = (undoes is null)),
    check (kind not in ('ALLOT', 'TAKE_BACK') or document <> '')
);
create index movement_by_source on relief.movement (source, id);
create index movement_by_grant on relief.movement (grant_id) where grant_id is not null;
alter table relief.grant add foreign key (hold) references relief.movement, add foreign key (posted) references relief.movement;
