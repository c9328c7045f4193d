"""What the drills share: a copy of a small seed, builds of it, and a look at whether what is published is whole."""
import contextlib
import hashlib
import json
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import time
import urllib.request

root = pathlib.Path(__file__).resolve().parents[2]
program = os.environ.get("PROGRAM") or str(root / "src/DiplomacyApi/bin/Release/net10.0/DiplomacyApi.dll")
small_seed = root / "tests/DiplomacyApi.Tests/Fixtures/seed"
real_seed = root / "seed"


class Folder:
    """A copy of a seed with a data folder beside it, gone when the drill ends."""

    def __init__(self, source=small_seed):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="drill-"))
        self.seed, self.data = self.path / "seed", self.path / "data"
        shutil.copytree(source, self.seed)
        self.statements = self.seed / "statements" / "statements.yaml"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        remove(self.path)

    def edit(self, number):
        """Makes the next build a new release."""
        text = (small_seed / "statements" / "statements.yaml").read_text(encoding="utf-8")
        self.statements.write_text(text.replace("still hoped for peace", f"hoped for peace for the {number}th time"), encoding="utf-8")

    def command(self, *words):
        return [*(["dotnet"] if program.endswith(".dll") else []), program, *words, "--seed", str(self.seed), "--data", str(self.data)]

    def build(self, **options):
        return subprocess.run(self.command("build"), capture_output=True, text=True, check=False, **options)

    def published(self):
        """The release that is published, after every file of it was found whole."""
        pointer = json.loads((self.data / "current").read_text())
        folder = self.data / "releases" / pointer["folder"]
        assert digest(folder / "diplomacy.db") == pointer["file_digest"], f"{folder}: the database is not what was published"
        assert digest(folder / "release.json") == pointer["manifest_digest"], f"{folder}: the manifest is not what was published"
        manifest = json.loads((folder / "release.json").read_text())
        assert digest(folder / "seed.tar.gz") == manifest["seed_digest"], f"{folder}: the seed is not what was published"
        assert digest(folder / "downloads" / "SHA256SUMS") == manifest["downloads_digest"], f"{folder}: the digests are not what was published"
        for line in (folder / "downloads" / "SHA256SUMS").read_text().splitlines():
            expected, name = line.split("  ", 1)
            assert digest(folder / "downloads" / name) == expected, f"{name} is not what was published"
        database = sqlite3.connect(f"file:{folder}/diplomacy.db?mode=ro&immutable=1", uri=True)
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        database.close()
        return pointer["release"]

    def leftovers(self):
        return [path.name for path in (self.data / "releases").iterdir() if path.name.startswith(".")]

    @contextlib.contextmanager
    def served(self, *options, before=(), **popen):
        """A server over the data folder, ended by its id."""
        address = f"http://127.0.0.1:{free_port()}"
        with open(self.path / "server.log", "ab") as log:
            server = subprocess.Popen([*before, *self.command("serve"), "--no-build", "--urls", address, *options], stdout=log, stderr=log, **popen)
        try:
            wait_until(lambda: ask(f"{address}/health/ready")[0] == 200, 60)
            yield address, server
        finally:
            server.terminate()
            try:
                server.wait(40)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def remove(path):
    for folder, _, _ in os.walk(path):
        os.chmod(folder, 0o755)
    shutil.rmtree(path)


def digest(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(url, timeout=10, **headers):
    """Status, headers and body; status 0 where nothing answers."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=timeout) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers, refused.read()
    except OSError:
        return 0, {}, b""


def wait_until(holds, seconds):
    started = time.monotonic()
    while not holds():
        assert time.monotonic() - started < seconds, f"it did not come about within {seconds} s"
        time.sleep(0.05)
    return time.monotonic() - started


def memory(pid, field="VmHWM"):
    """Megabytes of a process: the most that it ever had, unless another field is asked for."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1]) / 1024
    raise AssertionError(f"process {pid} has no {field}")
