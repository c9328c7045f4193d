"""Builds what is measured and lays out the data: once for each release, kept in bench/work."""
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys

BENCH = pathlib.Path(__file__).resolve().parent.parent
ROOT = BENCH.parent
WORK = BENCH / "work"

PLAIN = """
create table plain_actor (id text primary key not null, name text not null, kind text not null, country_code text) without rowid;
create table plain_article (id text primary key not null, title text not null, url text, published_on text) without rowid;
create table plain_statement (
    id text primary key not null, summary text not null, said_on text, said_precision text, quote text, quote_language text, medium text, speaker_office text,
    speaker_id text not null references plain_actor (id), source_id text references plain_article (id)
);
insert into plain_actor select id, name, kind, country_code from actor;
insert into plain_article select id, d ->> '$.title', d ->> '$.url', d ->> '$.published_on' from (select id, cast(document as text) as d from article);
insert into plain_statement select
    id, d ->> '$.summary', d ->> '$.said_on', d ->> '$.said_precision', d ->> '$.quote', d ->> '$.quote_language', d ->> '$.medium', d ->> '$.speaker_office', d ->> '$.speaker.id', d ->> '$.citations[0].article.id'
    from (select id, cast(document as text) as d from statement);
create table plain_search (seq integer primary key, collection text not null, id text not null, name text not null, dated_on text, text text not null);
insert into plain_search select seq, collection, id, name, dated_on, text from search_entry join search_page using (seq) where seq & 1 = 1;
create index plain_statement_speaker on plain_statement (speaker_id, said_on desc, id desc);
create index plain_statement_said_on on plain_statement (said_on desc, id desc);
analyze;
"""


def run(*command, cwd=ROOT):
    done = subprocess.run([str(part) for part in command], cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout[-4000:]}")


def need(*tools):
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        sys.exit(f"bench: {', '.join(missing)} not found; bench/README.md says what is needed")


def publish(project):
    """Publishes as the Dockerfile publishes the program."""
    print(f"building {project}", file=sys.stderr)
    run("dotnet", "publish", project, "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-o", WORK / "programs" / pathlib.Path(project).name, "--nologo", "-v", "quiet")


def own_program():
    publish("src/DiplomacyApi")


def peer_programs():
    """Publishes the servers beside ours, and installs the one in Node."""
    publish("bench/servers/Kestrel")
    publish("bench/servers/Plain")
    if not (BENCH / "servers/fastify/node_modules").is_dir():
        # Without a compiled module to be had, better-sqlite3 is compiled against the headers of the node that runs it.
        run("env", f"npm_config_nodedir={pathlib.Path(shutil.which('node')).resolve().parent.parent}", "npm", "ci", "--no-audit", "--no-fund", cwd=BENCH / "servers/fastify")


def program():
    return ["dotnet", str(WORK / "programs/DiplomacyApi/DiplomacyApi.dll")]


def release(data, synthetic):
    """The folder with releases; one of so many statements is built where none is given."""
    if data is not None:
        return data.resolve()
    folder = WORK / f"synthetic-{synthetic}"
    if not (folder / "current").is_file():
        print(f"building a release of {synthetic} statements", file=sys.stderr)
        run(*program(), "build", "--synthetic", synthetic, "--data", folder)
    return folder


def serve(data):
    """The command that serves a folder with releases."""
    return [*program(), "serve", "--no-build", "--limits", "off", "--data", str(data), "--urls", "http://127.0.0.1:{port}"]


def discard(folder):
    """Takes away a folder with releases, which are read-only, where it is there."""
    for path, _, _ in os.walk(folder):
        os.chmod(path, 0o700)
    shutil.rmtree(folder, ignore_errors=True)


def database(data):
    return data / "releases" / json.loads((data / "current").read_text())["folder"] / "diplomacy.db"


def peers(data):
    """A copy of the database for the others, with the same statements in plain tables. Nothing but the program reads the release itself."""
    pointer = json.loads((data / "current").read_text())
    copy = WORK / "peers" / f"{pointer['file_digest'][:16]}.db"
    if copy.is_file():
        return copy
    print("copying the database for the peers", file=sys.stderr)
    copy.parent.mkdir(parents=True, exist_ok=True)
    unfinished = copy.with_suffix(".unfinished")
    shutil.copyfile(database(data), unfinished)
    connection = sqlite3.connect(unfinished)
    connection.executescript(f"pragma journal_mode = off; pragma synchronous = off; begin;{PLAIN}commit;")
    connection.close()
    unfinished.rename(copy)
    return copy
