"""Measures cells and streams: a slice of time each, again and again, so that what else runs on the machine disturbs all alike."""
import dataclasses
import os
import socket
import statistics
import subprocess
import tempfile
import time

from lib.prepare import BENCH
from lib.servers import own_memory


@dataclasses.dataclass
class Slice:
    per_second: float
    cpu: float  # microseconds of the server for one request
    p99: float  # milliseconds
    bytes: float


class Wrk:
    """Asks the paths of a cell for some seconds."""

    def __init__(self, connections):
        self.connections = connections
        self.folder = tempfile.TemporaryDirectory(prefix="bench-")
        self.files = {}

    def ask(self, cell, server, seconds):
        """A slice; a longer one, with fewer at once, where not one request was answered in it."""
        return self._ask(cell, server, seconds, self.connections) or self._ask(cell, server, 10 * seconds, 2)

    def _ask(self, cell, server, seconds, connections):
        environment = {**os.environ, "PATHS": self._file(cell), "START": str(cell.place), "HEADER": cell.header, "VARIED": "1" if cell.varied else "0"}
        before = server.cpu_seconds()
        done = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "20s", "-s", str(BENCH / "paths.lua"), server.address], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        cpu = server.cpu_seconds() - before
        line = next((line for line in done.stdout.splitlines() if line.startswith("RESULT")), None)
        if line is None:
            raise SystemExit(f"bench: wrk failed on {cell.name}: {done.stdout}{done.stderr}")
        requests, microseconds, _, p99, errors, sent = map(int, line.split()[1:])
        if not requests and not errors and connections == self.connections:
            return None
        if errors or not requests:
            raise SystemExit(f"bench: {errors} errors in {requests} requests for {cell.name}")
        cell.place += requests
        return Slice(requests / microseconds * 1e6, cpu / requests * 1e6, p99 / 1e3, sent / requests)

    def _file(self, cell):
        if cell.name not in self.files:
            self.files[cell.name] = os.path.join(self.folder.name, str(len(self.files)))
            with open(self.files[cell.name], "w") as file:
                file.write("\n".join(cell.paths) + "\n")
        return self.files[cell.name]


@dataclasses.dataclass
class Stream:
    rows_per_second: float
    cpu_per_row: float  # microseconds
    grown: float  # megabytes


def stream(server, path, most_rows, least_rows=1):
    """Reads a stream of lines, of which no more are needed than so many; again from the start where there are fewer than are needed."""
    memory, cpu, started, rows = server.memory(), server.cpu_seconds(), time.monotonic(), 0
    highest, looked = memory, started
    while rows < least_rows:
        rows -= 1
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            if not (part := connection.recv(1 << 20)).startswith(b"HTTP/1.1 200"):
                raise SystemExit(f"bench: {path} was answered with {part[:100]}")
            while part and rows < most_rows:
                rows += part.count(b"\n")
                part = connection.recv(1 << 20)
                if time.monotonic() - looked > 0.1:
                    looked, highest = time.monotonic(), max(highest, server.memory())
    elapsed = time.monotonic() - started
    return Stream(rows / elapsed, (server.cpu_seconds() - cpu) / rows * 1e6, highest - memory)


@dataclasses.dataclass
class Work:
    seconds: float
    cpu: float  # seconds, user and system
    memory: float  # megabytes of its own, the most


def work(command, script=os.devnull, tell=lambda seconds: None, every=60):
    """Runs a command to its end, and tells now and then that it is at work."""
    with open(script) as input, tempfile.TemporaryFile("w+") as output:
        started, memory, told = time.monotonic(), 0, 0
        process = subprocess.Popen(command, stdin=input, stdout=output, stderr=subprocess.STDOUT)
        try:
            while not (ended := os.wait4(process.pid, os.WNOHANG))[0]:
                memory = max(memory, own_memory(process.pid))
                if time.monotonic() - started > told + every:
                    told = time.monotonic() - started
                    tell(told)
                time.sleep(0.01)
        except BaseException:
            process.kill()
            raise
        seconds, (_, status, used) = time.monotonic() - started, ended
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            raise SystemExit(f"{' '.join(command)} failed:\n{output.read()[-4000:]}")
        return Work(seconds, used.ru_utime + used.ru_stime, memory)


def median(values):
    return statistics.median(values)


def spread(values):
    return f"{min(values):.2f}–{max(values):.2f}"
