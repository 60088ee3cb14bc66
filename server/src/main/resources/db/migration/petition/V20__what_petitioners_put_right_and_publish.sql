-- What petitioners themselves may put right, what they ask a registrar to, and proposals they let be published.

grant update (person_hash, phone_masked, address_masked) on petition.petitioner to youju;

create table petition.correction_request (
    id bigint generated always as identity primary key,
    petition bigint not null references petition.petition,
    words text not null check (length(words) between 1 and 2000),
    at timestamptz not null,
    answer text check (length(answer) between 1 and 2000),
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index correction_request_by_petition on petition.correction_request (petition);
create index correction_request_open on petition.correction_request (at) where answered_at is null;

alter table petition.correction_request enable row level security;
create policy with_its_petition on petition.correction_request to youju using (
    exists (select from petition.petition p where p.id = correction_request.petition));
grant select, insert on petition.correction_request to youju;
grant update (answer, answered_at) on petition.correction_request to youju;

create index petition_open_to_publish on petition.petition (id) where open_to_publish;
