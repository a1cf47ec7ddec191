/**
 * The moments at which something was sent, for as long as any limit looks back, as all processes see them; and until
 * when there is quiet. The row without a conversation is the tenant: whoever wants a turn locks it, so that everybody
 * is served one by one, by PostgreSQL's own clock. Milliseconds.
 *
 * Not logged: after a crash it is empty, which costs a few refusals at most, and nothing is written to disk for a turn.
 */
export const setUp = `
select pg_advisory_xact_lock(hashtext('framdrift.pace'));
create schema if not exists framdrift;
create unlogged table if not exists framdrift.pace (
  conversation text primary key,
  not_before float8 not null,
  sent float8[] not null default '{}'
) with (fillfactor = 50);
create or replace function framdrift.moment(given float8) returns float8 language sql volatile as
  'select coalesce(given, extract(epoch from clock_timestamp()) * 1000)';
create or replace function framdrift.turn(
  wanted text, apart float8, counts int[], spans float8[], ahead float8, given float8, out taken boolean, out wait float8
) language plpgsql as $$
declare
  slot float8;
  now_at float8;
  free float8;
begin
  insert into framdrift.pace (conversation, not_before) values ('', 0) on conflict do nothing;
  select not_before into slot from framdrift.pace where conversation = '' for update;
  now_at := framdrift.moment(given);
  slot := greatest(slot, now_at);
  select greatest(not_before, max(sent[cardinality(sent) + 1 - most] + span)) into free
    from framdrift.pace, unnest(counts, spans) as limits(most, span)
    where conversation = wanted group by not_before;
  free := greatest(free, slot);
  wait := free - now_at;
  taken := free = slot and wait <= ahead;
  if not taken then return; end if;
  update framdrift.pace set not_before = slot + apart where conversation = '';
  insert into framdrift.pace as own (conversation, not_before, sent) values (wanted, 0, array[slot])
    on conflict (conversation) do update set sent = own.sent[
      cardinality(own.sent) + 2 - (select max(most) from unnest(counts) as most):] || excluded.sent;
end $$`;

/** When something may go in a conversation: taken, in so many milliseconds; or not taken, and to be asked again then. */
export const turn = 'select taken, wait from framdrift.turn($1, $2, $3, $4, $5, $6)';

export interface Turn {
  readonly taken: boolean;
  readonly wait: number;
}

/** Nothing goes in a conversation for so long; in none where it is the tenant. */
export const hold = `
insert into framdrift.pace as own (conversation, not_before) values ($1, framdrift.moment($3) + $2)
  on conflict (conversation) do update set not_before = greatest(own.not_before, excluded.not_before)`;

/** Conversations of which no limit remembers anything; alone, so that nobody's turn comes between. */
export const forget = `
with alone as materialized (select from framdrift.pace where conversation = '' for update)
delete from framdrift.pace using alone
  where conversation <> ''
    and greatest(not_before, sent[cardinality(sent)] + $1) <= framdrift.moment($2)`;

/** The tenant's row. */
export const everywhere = '';
