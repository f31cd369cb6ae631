// Named with their schema inside each other: a restored dump runs them with an empty search path.
const texts = ['title', 'question', 'background', 'causes', 'statement', 'approach']
const weights = ['A', 'A', 'C', 'C', 'B', 'C']

export const functions = [
  // As the owner of the database may: the extension is a trusted one.
  `create extension if not exists pg_trgm`,
  `create or replace function words_of(written jsonb) returns tsvector language sql immutable parallel safe
   as $$ select to_tsvector('swedish', coalesce(written ->> 'sv', '')) || to_tsvector('norwegian', coalesce(written ->> 'nb', ''))
     || to_tsvector('english', coalesce(written ->> 'en', '')) $$`,
  `create or replace function text_of(written jsonb) returns text language sql immutable parallel safe
   as $$ select concat_ws(' ', written ->> 'sv', written ->> 'nb', written ->> 'en') $$`,
  `create or replace function challenge_words(${texts.map((text) => `${text} jsonb`).join(', ')}) returns tsvector
   language sql immutable parallel safe
   as $$ select ${texts.map((text, at) => `setweight(public.words_of(${text}), '${weights[at]}')`).join(' || ')} $$`,
  // The same words in any of the three languages: who reads bokmål finds what was written in Swedish when the words agree.
  `create or replace function words_sought(wish text) returns tsquery language sql immutable parallel safe
   as $$ select websearch_to_tsquery('swedish', wish) || websearch_to_tsquery('norwegian', wish) || websearch_to_tsquery('english', wish) $$`,
  `create or replace function any_word_of(wish text) returns tsquery language sql immutable parallel safe
   as $$ select coalesce(string_agg(quote_literal(word), ' | '), '')::tsquery
     from unnest(tsvector_to_array(to_tsvector('swedish', wish) || to_tsvector('norwegian', wish) || to_tsvector('english', wish))) word $$`,
  `create or replace function likeness_of(said tsvector, wish text) returns float language sql immutable parallel safe
   as $$ select max((select count(*) from unnest(sought) word where word = any (tsvector_to_array(said))) / greatest(cardinality(sought), 3)::float)
     from (values (tsvector_to_array(to_tsvector('swedish', wish))), (tsvector_to_array(to_tsvector('norwegian', wish))),
       (tsvector_to_array(to_tsvector('english', wish)))) languages(sought) $$`,
  `create or replace function challenge_is_seen(asked uuid) returns boolean language sql stable security definer set search_path = public
   as $$ select viewer_is('REGION_ADMINISTRATOR') or exists (select 1 from challenge c where c.id = asked and (
     c.publication in ('PUBLISHED', 'UNLISTED', 'ARCHIVED') or exists (select 1 from challenge_organization o
       where o.challenge_id = c.id and o.role in ('LEAD', 'CO_OWNER') and viewer_holds('AGENCY_EDITOR', o.organization_id)))) $$`,
]
