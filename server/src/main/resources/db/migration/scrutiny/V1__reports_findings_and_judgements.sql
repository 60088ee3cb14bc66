-- Reports that were handed in for review: the file, what the inspection found in it, what the reviewer made of that.

create table scrutiny.submission (
    id bigint generated always as identity primary key,
    -- Who reviews.
    reviewer bigint not null references account.body,
    -- Whose report it is, if they are of this house.
    body bigint references account.body,
    unit text not null check (length(unit) between 1 and 100),
    year integer not null check (year between 2000 and 2100),
    batch uuid not null,
    name text not null check (length(name) between 1 and 100),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes integer not null check (bytes > 0),
    replaces bigint references scrutiny.submission,
    taken_by bigint not null references account.person,
    taken_at timestamptz not null,
    stage text not null check (stage in ('WAITING', 'UNREADABLE', 'OPEN', 'SENT_BACK', 'ANSWERED', 'CLOSED')),
    version integer not null default 1,
    -- How often the inspection was begun; a file that ends the program isn't tried for ever.
    attempts integer not null default 0,
    -- Why it couldn't be read.
    fault text,
    -- As printed in the report, where it says so.
    score numeric,
    budget numeric,
    executed numeric,
    scheme text,
    -- The same file twice is the same report.
    unique (reviewer, sha256)
);
create index submission_by_year on scrutiny.submission (reviewer, year, id desc);
create index submission_of_body on scrutiny.submission (body, id desc) where body is not null;
create index submission_waiting on scrutiny.submission (id) where stage = 'WAITING';
create index submission_by_batch on scrutiny.submission (batch);

create table scrutiny.file (
    submission bigint primary key references scrutiny.submission,
    content bytea not null
);

-- The report as it was read, with the findings marked in it.
create table scrutiny.marked (
    submission bigint primary key references scrutiny.submission,
    page bytea not null
);

create table scrutiny.finding (
    submission bigint not null references scrutiny.submission,
    ordinal integer not null check (ordinal > 0),
    rule text not null,
    category text not null,
    severity text not null check (severity in ('ERROR', 'WARNING', 'NOTE')),
    message_zh text not null,
    message_en text not null,
    place_zh text not null,
    place_en text not null,
    expected text not null,
    actual text not null,
    primary key (submission, ordinal)
);

-- What the reviewer made of a finding; the newest counts, the others stay.
create table scrutiny.judgement (
    id bigint generated always as identity primary key,
    submission bigint not null,
    ordinal integer not null,
    accepted boolean not null,
    reason text not null,
    by bigint not null references account.person,
    at timestamptz not null,
    foreign key (submission, ordinal) references scrutiny.finding,
    constraint whoever_dismisses_says_why check (accepted or length(trim(reason)) > 0)
);
create index judgement_of_finding on scrutiny.judgement (submission, ordinal, id desc);

-- What the report's body answered to a finding that was sent back; the newest counts.
create table scrutiny.answer (
    id bigint generated always as identity primary key,
    submission bigint not null,
    ordinal integer not null,
    words text not null check (length(trim(words)) > 0),
    by bigint not null references account.person,
    at timestamptz not null,
    foreign key (submission, ordinal) references scrutiny.finding
);
create index answer_to_finding on scrutiny.answer (submission, ordinal, id desc);

create table scrutiny.step (
    submission bigint not null references scrutiny.submission,
    sequence integer not null,
    deed text not null check (deed in ('TAKE_IN', 'INSPECT', 'CORRECT', 'JUDGE', 'SEND_BACK', 'ANSWER', 'CLOSE')),
    words text not null,
    by bigint references account.person,
    at timestamptz not null,
    primary key (submission, sequence)
);

-- The reviewer's people see it; its own body's from the day it was sent back. The program inspects what waits.
alter table scrutiny.submission enable row level security;
create policy reached on scrutiny.submission to youju using (
    (select database.scope()) in ('system', 'bureau')
    or reviewer = (select account.acts_for(database.reader_body()))
    or body = (select account.acts_for(database.reader_body())) and stage in ('SENT_BACK', 'ANSWERED', 'CLOSED'))
    with check (true);

do $$
declare
    child text;
begin
    foreach child in array array['file', 'marked', 'finding', 'judgement', 'answer', 'step'] loop
        execute format('alter table scrutiny.%I enable row level security', child);
        execute format('create policy with_its_submission on scrutiny.%1$I to youju using (
            exists (select from scrutiny.submission s where s.id = %1$I.submission))', child);
    end loop;
end
$$;

grant usage on schema scrutiny to youju;
grant select, insert on scrutiny.submission, scrutiny.file, scrutiny.marked, scrutiny.finding, scrutiny.judgement,
    scrutiny.answer, scrutiny.step to youju;
grant update (body, unit, year, stage, version, attempts, fault, score, budget, executed, scheme)
    on scrutiny.submission to youju;
