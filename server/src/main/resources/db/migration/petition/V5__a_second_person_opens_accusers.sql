-- Who accuses is opened only with a second person's consent: asked, decided, and opened once.

create table petition.unmasking (
    id bigint generated always as identity primary key,
    petition bigint not null references petition.petition,
    ordinal int not null,
    asked_by bigint not null references account.person,
    asked_at timestamptz not null,
    why text not null check (length(why) between 4 and 500),
    fields text[] not null check (cardinality(fields) > 0),
    decided_by bigint references account.person,
    decided_at timestamptz,
    granted boolean,
    words text not null default '' check (length(words) <= 500),
    opened_at timestamptz,
    foreign key (petition, ordinal) references petition.petitioner,
    check (decided_by <> asked_by),
    check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (granted is null)),
    check (decided_by is null or length(words) >= 4),
    check (opened_at is null or granted)
);
create index unmasking_by_petitioner on petition.unmasking (petition, ordinal, id);
create index unmasking_waiting on petition.unmasking (id) where decided_by is null;
create index unmasking_by_asker on petition.unmasking (asked_by, id);

alter table petition.unmasking enable row level security;
create policy with_its_petition on petition.unmasking to youju using (
    exists (select from petition.petition p where p.id = unmasking.petition));

grant select, insert on petition.unmasking to youju;
grant update (decided_by, decided_at, granted, words, opened_at) on petition.unmasking to youju;

-- Whose record the vault opened or erased.
create index petitioner_by_sealed on petition.petitioner (sealed);
create index petition_by_sealed_code on petition.petition (code_sealed);
