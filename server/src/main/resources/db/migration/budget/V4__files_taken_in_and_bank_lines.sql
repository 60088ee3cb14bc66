-- Spreadsheets that came from the finance system or the bank: each once, known by its content.
create table budget.file (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('ENTRIES', 'BANK')),
    name text not null check (length(name) between 1 and 200),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    who bigint not null references account.person,
    at timestamptz not null,
    constraint file_once unique (kind, sha256)
);

-- Which columns of a format hold what; remembered by the words of its head.
create table budget.format (
    kind text not null check (kind in ('ENTRIES', 'BANK')),
    signature text not null,
    columns text not null,
    who bigint not null references account.person,
    at timestamptz not null,
    primary key (kind, signature)
);

-- A file that was taken in, whole or its good rows; with the columns as they were then.
create table budget.intake (
    file bigint primary key references budget.file,
    columns text not null,
    taken int not null check (taken >= 0),
    -- Numbers of the rows that were left out.
    left_out int[] not null,
    who bigint not null references account.person,
    at timestamptz not null
);

create table budget.bank_line (
    id bigint generated always as identity primary key,
    file bigint not null references budget.file,
    -- Row in the file's sheet, from 1.
    row int not null,
    day date not null,
    amount bigint not null check (amount <> 0),
    payee text not null check (length(payee) <= 100),
    reference text not null check (length(reference) <= 60),
    note text not null check (length(note) <= 200)
);
create index bank_line_by_day on budget.bank_line (day, id);

alter table budget.entry add foreign key (file) references budget.file;

grant select on budget.file, budget.format, budget.intake, budget.bank_line to youju;
grant insert (kind, name, sha256, content, who, at) on budget.file to youju;
grant insert on budget.intake, budget.format to youju;
grant insert (file, row, day, amount, payee, reference, note) on budget.bank_line to youju;
-- How a format is read is a setting, not a record of work.
grant update (columns, who, at) on budget.format to youju;
