-- The year's money: what may be spent, what was promised, what was spent, who approved it. Rows are added and never changed;
-- what they come to is kept beside them by triggers under a lock, so that two at once can't spend the same fen. All amounts
-- are fen.

-- The uuid that its sender made for each command: a second arrival of the same changes nothing.
create table budget.command (
    id uuid primary key,
    -- Sha-256 of what it says, so that the same uuid can't come with something else.
    digest text not null,
    -- The id of what it made.
    made bigint not null,
    who bigint not null references account.person,
    at timestamptz not null
);

create table budget.year (
    year int primary key check (year between 2000 and 2199),
    closed boolean not null default false
);

create table budget.project (
    id bigint generated always as identity primary key,
    year int not null references budget.year,
    name text not null check (length(name) between 2 and 60),
    kind text not null check (kind in ('BUSINESS', 'RUNNING', 'COUNTY')),
    who bigint not null references account.person,
    at timestamptz not null,
    unique (year, name),
    unique (id, year)
);

-- Money of one source for one thing, within which may be spent. No project: for basic expenditure.
create table budget.allotment (
    id bigint generated always as identity primary key,
    year int not null references budget.year,
    project bigint,
    source text not null check (source in ('GENERAL', 'GOVERNMENT_FUND', 'STATE_CAPITAL', 'SOCIAL_INSURANCE', 'NON_TAX',
        'OTHER')),
    function text not null check (function ~ '^[0-9]{7}$'),
    opening bigint not null default 0 check (opening >= 0),
    changes bigint not null default 0,
    carried_in bigint not null default 0 check (carried_in >= 0),
    carried_out bigint not null default 0 check (carried_out >= 0),
    overridden bigint not null default 0 check (overridden >= 0),
    committed bigint not null default 0 check (committed >= 0),
    pending bigint not null default 0 check (pending >= 0),
    spent bigint not null default 0 check (spent >= 0),
    constraint allotment_not_overspent check (
        opening + changes + carried_in - carried_out + overridden - committed - pending - spent >= 0),
    unique nulls not distinct (year, project, source, function),
    unique (id, year),
    foreign key (project, year) references budget.project (id, year)
);

-- Whatever moves the ceiling of an allotment, with its document.
create table budget.appropriation (
    id bigint generated always as identity primary key,
    allotment bigint not null references budget.allotment,
    kind text not null check (kind in ('OPENING', 'SUPPLEMENT', 'REDUCTION', 'CARRY_IN', 'CARRY_OUT', 'OVERRIDE')),
    economic text check (economic ~ '^[0-9]{3}([0-9]{2})?$'),
    amount bigint not null check (amount <> 0),
    mirrored bigint generated always as (-amount) stored,
    document text not null check (length(document) between 2 and 100),
    day date not null,
    reason text not null check (length(reason) <= 500),
    -- What it takes back, whole.
    reverses bigint,
    -- What was carried out of the year before.
    carried_from bigint unique,
    who bigint not null references account.person,
    at timestamptz not null,
    constraint appropriation_sign check (
        (kind in ('OPENING', 'SUPPLEMENT', 'CARRY_IN', 'OVERRIDE')) = ((amount > 0) = (reverses is null))),
    constraint carry_is_final check (reverses is null or kind not in ('CARRY_IN', 'CARRY_OUT')),
    constraint appropriation_reversed_once unique (reverses),
    unique (id, allotment, kind, amount),
    unique (id, amount),
    foreign key (reverses, allotment, kind, mirrored) references budget.appropriation (id, allotment, kind, amount),
    foreign key (carried_from, mirrored) references budget.appropriation (id, amount),
    check (carried_from is null or kind = 'CARRY_IN')
);
create index appropriation_by_allotment on budget.appropriation (allotment, day, id);

-- Money promised, by a contract or a decision, before it is owed.
create table budget.commitment (
    id bigint generated always as identity primary key,
    allotment bigint not null references budget.allotment,
    payee text not null check (length(payee) between 1 and 100),
    purpose text not null check (length(purpose) between 1 and 200),
    document text not null check (length(document) between 2 and 100),
    day date not null,
    amount bigint not null check (amount > 0),
    -- What of it is neither drawn by an entry nor released.
    open bigint not null default 0,
    who bigint not null references account.person,
    at timestamptz not null,
    constraint commitment_not_overdrawn check (open between 0 and amount),
    unique (id, allotment)
);
create index commitment_by_allotment on budget.commitment (allotment, id);

-- What was freed of a promise; again, if an entry that had drawn on it was sent back later.
create table budget.release (
    id bigint generated always as identity primary key,
    commitment bigint not null references budget.commitment,
    amount bigint not null check (amount > 0),
    reason text not null check (length(reason) between 2 and 500),
    who bigint not null references account.person,
    at timestamptz not null
);

create index release_by_commitment on budget.release (commitment);

create table budget.entry (
    id bigint generated always as identity primary key,
    year int not null,
    allotment bigint not null,
    commitment bigint,
    voucher text not null check (length(voucher) between 1 and 40),
    day date not null,
    payee text not null check (length(payee) between 1 and 100),
    purpose text not null check (length(purpose) between 1 and 200),
    economic text not null check (economic ~ '^[0-9]{5}$'),
    three_public text check (three_public in ('ABROAD', 'VEHICLE', 'RECEPTION')),
    amount bigint not null,
    mirrored bigint generated always as (-amount) stored,
    reverses bigint,
    file bigint,
    state text not null default 'ENTERED' check (state in ('ENTERED', 'APPROVED', 'REFUSED')),
    who bigint not null references account.person,
    at timestamptz not null,
    constraint entry_sign check (amount <> 0 and (amount > 0) = (reverses is null)),
    constraint entry_in_its_year check (extract(year from day) = year),
    unique (id, allotment, economic, amount),
    foreign key (allotment, year) references budget.allotment (id, year),
    foreign key (commitment, allotment) references budget.commitment (id, allotment),
    foreign key (reverses, allotment, economic, mirrored) references budget.entry (id, allotment, economic, amount)
);
create unique index entry_reversed_once on budget.entry (reverses) where reverses is not null and state <> 'REFUSED';
create index entry_by_day on budget.entry (year, day desc, id desc);
create index entry_by_allotment on budget.entry (allotment, day desc, id desc);
create index entry_by_class on budget.entry (year, economic, day desc, id desc);
create index entry_waiting on budget.entry (year, day desc, id desc) where state = 'ENTERED';
create index entry_of_three_public on budget.entry (year, day desc, id desc) where three_public is not null;
create index entry_by_voucher on budget.entry (year, voucher);
create index entry_by_file on budget.entry (file) where file is not null;

create table budget.decision (
    entry bigint primary key references budget.entry,
    approved boolean not null,
    as_leader boolean not null,
    reason text not null check (length(reason) <= 500 and (approved or length(reason) >= 2)),
    who bigint not null references account.person,
    at timestamptz not null
);

-- Up to which amount somebody from finance approves; above it a leader does.
create table budget.approval_limit (
    since date primary key,
    amount bigint not null check (amount >= 0),
    document text not null check (length(document) between 2 and 100),
    who bigint references account.person,
    at timestamptz not null
);
insert into budget.approval_limit values ('2000-01-01', 500000, '系统初始设置，请按本单位财务制度调整', null, '2000-01-01');

create table budget.closing (
    year int primary key references budget.year,
    who bigint not null references account.person,
    at timestamptz not null
);

-- What approved entries come to, so that a year's pages needn't add up every entry.
create table budget.monthly (
    allotment bigint not null references budget.allotment,
    economic text not null,
    month int not null check (month between 1 and 12),
    three_public text,
    amount bigint not null,
    entries bigint not null,
    primary key (allotment, economic, month)
);
