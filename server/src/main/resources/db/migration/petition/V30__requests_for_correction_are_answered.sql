-- A registrar puts right what a petitioner may not put right alone, or says why not. What stood before stays sealed.

alter table petition.correction_request add granted boolean;
update petition.correction_request set granted = true where answer is not null;
alter table petition.correction_request add check ((answer is null) = (granted is null));
grant update (granted) on petition.correction_request to youju;

drop index petition.correction_request_open;
create index correction_request_open on petition.correction_request (id) where answered_at is null;

grant update (name_masked, id_number_masked) on petition.petitioner to youju;

-- The record as it was before a correction, under a seal of its own; erased with the petition's others.
create table petition.petitioner_before (
    sealed bigint primary key,
    petition bigint not null references petition.petition,
    ordinal integer not null,
    at timestamptz not null
);
create index petitioner_before_by_petition on petition.petitioner_before (petition);
alter table petition.petitioner_before enable row level security;
create policy with_its_petition on petition.petitioner_before to youju using (
    exists (select from petition.petition p where p.id = petitioner_before.petition));
grant select, insert on petition.petitioner_before to youju;
