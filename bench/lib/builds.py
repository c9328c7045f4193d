"""The build beside the sqlite3 shell, which is handed the finished rows of the same release and has but to write them."""
import dataclasses
import itertools
import shutil
import sqlite3
import sys

from lib.measure import Work, work
from lib.prepare import ROOT, WORK, database, discard, program

FOLDER = WORK / "builds"
RELEASE = FOLDER / "release"
ROWS, SCRIPT, WRITTEN = FOLDER / "rows.db", FOLDER / "script.sql", FOLDER / "shell.db"
STORAGE = ROOT / "src/DiplomacyApi/Storage"

# As the program writes: nothing is brought to the disk before the end, sorts go to files.
PRAGMAS = "pragma page_size = 8192; pragma journal_mode = off; pragma synchronous = off; pragma temp_store = file; pragma cache_size = -65536;"


@dataclasses.dataclass
class Builds:
    """The builds of both, one of each for each round."""
    statements: int
    ours: list[Work] = dataclasses.field(default_factory=list)
    shell: list[Work] = dataclasses.field(default_factory=list)

    def ratios(self, value):
        """What the shell takes, of what ours takes, round by round."""
        return [value(shell) / value(ours) for shell, ours in zip(self.shell, self.ours)]


def measure(statements, rounds):
    """Builds in turn, after a first round in which the two databases are compared; none where there is no shell."""
    if shutil.which("sqlite3") is None:
        print("the build is not measured: there is no sqlite3 shell (Debian package sqlite3)", file=sys.stderr)
        return None
    discard(FOLDER)
    FOLDER.mkdir(parents=True)
    try:
        _ours(statements)
        _write_rows()
        _shell()
        _compare()
        builds = Builds(statements)
        for done in range(1, rounds + 1):
            builds.ours.append(_ours(statements))
            builds.shell.append(_shell())
            print(f"{done} of {rounds} rounds of builds", file=sys.stderr)
        return builds
    finally:
        discard(FOLDER)


def _ours(statements):
    discard(RELEASE)
    return work([*program(), "build", "--synthetic", str(statements), "--data", str(RELEASE), "--no-downloads"])


def _shell():
    WRITTEN.unlink(missing_ok=True)
    return work(["sqlite3", "-batch", "-bail", str(WRITTEN)], SCRIPT)


def _write_rows():
    """The rows of the release in plain tables without an index, and the script that copies them into its tables and makes its indexes."""
    connection = sqlite3.connect(ROWS)
    connection.execute("pragma page_size = 8192")
    connection.execute(f"attach '{database(RELEASE)}' as release")
    copies = []
    for table in _tables():
        connection.execute(f"create table {table} as select * from release.{table}")
        copies.append(f"insert into main.{table} select * from rows.{table};")
    for table, columns in _texts(connection):
        # The index has no text to be read back; its words stand at their places in it.
        connection.execute(f"create virtual table temp.words using fts5vocab(release, {table}, instance)")
        words = ", ".join(f"group_concat(term, ' ') filter (where col = '{column}') as {column}" for column in columns)
        connection.execute(f"create table {table} as select doc, {words} from (select * from words order by doc, col, offset) group by doc")
        connection.execute("drop table temp.words")
        copies += [f"insert into main.{table} (rowid, {', '.join(columns)}) select * from rows.{table};", f"insert into main.{table} ({table}) values ('optimize');"]
    virtual = [sql for (sql,) in connection.execute("select sql from release.sqlite_master where sql like 'create virtual table %' order by rowid")]
    connection.commit()
    connection.close()
    SCRIPT.write_text("\n".join([
        PRAGMAS, (STORAGE / "schema.sql").read_text(), *(f"{sql};" for sql in virtual), f"attach '{ROWS}' as rows;", "begin;", *copies, "commit;", "detach rows;", (STORAGE / "indexes.sql").read_text(), "analyze;",
    ]))


def _tables():
    scratch = sqlite3.connect(":memory:")
    scratch.executescript((STORAGE / "schema.sql").read_text())
    return [name for (name,) in scratch.execute("select name from sqlite_master where type = 'table'")]


def _texts(connection):
    """The full-text indexes of the release, each with its columns."""
    names = connection.execute("select name from release.sqlite_master where sql like '%using fts5(%' order by rowid").fetchall()
    return [(name, [column for (column,) in connection.execute("select name from pragma_table_info(?, 'release')", (name,))]) for (name,) in names]


def _compare():
    """Ends the measurement unless both wrote the same: every row, every word at its place, every index."""
    questions = ["select type, name, tbl_name from release.sqlite_master order by name", *(f"select * from release.{table}" for table in _tables())]
    both = [sqlite3.connect(":memory:") for _ in range(2)]
    for connection, file in zip(both, (database(RELEASE), WRITTEN)):
        connection.execute(f"attach '{file}' as release")
        for table, _ in _texts(connection):
            connection.execute(f"create virtual table temp.{table}_words using fts5vocab(release, {table}, instance)")
    questions += [f"select * from temp.{table}_words" for table, _ in _texts(both[0])]
    for question in questions:
        if any(ours != shell for ours, shell in itertools.zip_longest(*(connection.execute(question) for connection in both))):
            sys.exit(f"bench: the shell wrote something else than the build: {question}")
    print(f"{len(questions)} tables and indexes of words are the same in both databases", file=sys.stderr)
