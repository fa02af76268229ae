-- Said once by the server's superuser, with psql and both passwords in the environment.
\getenv owner_password OWNER_PASSWORD
\getenv runtime_password RUNTIME_PASSWORD
\set ON_ERROR_STOP on

-- A server that logs what it is told, or what failed, would keep the passwords.
set log_statement = 'none';
set log_min_error_statement = 'panic';

-- Owns the tables and migrates them; makes the role that serves requests.
create role tusind_owner login createrole password :'owner_password';
-- Takes that role, and owns nothing.
create role tusind_login login password :'runtime_password';
create database tusind owner tusind_owner;
