-- Scans that belong into the folder.
create table relief.scan (
    id bigint generated always as identity primary key,
    grant_id bigint not null references relief.grant,
    piece text not null,
    name text not null check (length(name) between 1 and 100),
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    content bytea not null check (length(content) between 1 and 20971520),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    person bigint not null references account.person,
    at timestamptz not null,
    unique (grant_id, sha256)
);
-- The folder as it was when it was filed.
create table relief.filing (
    grant_id bigint primary key references relief.grant,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pieces int not null check (pieces > 0),
    at timestamptz not null
);
