"""Servers: started, watched and stopped by their process ids."""
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

TICKS = os.sysconf("SC_CLK_TCK")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def own_memory(*processes):
    """Megabytes of their own: without files that they map."""
    kilobytes = 0
    for pid in processes:
        try:
            with open(f"/proc/{pid}/status") as status:
                kilobytes += sum(int(line.split()[1]) for line in status if line.startswith("RssAnon"))
        except OSError:
            pass
    return kilobytes / 1024


class Server:
    def __init__(self, name, command, probe, log, environment=None, cwd=None, patience=300):
        self.name, self.probe = name, probe
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        started = time.monotonic()
        with open(log, "w") as output:
            self.process = subprocess.Popen(
                [part.format(port=self.port) for part in command], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env={**os.environ, **(environment or {})}, cwd=cwd, start_new_session=True)
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() - started > patience:
                raise SystemExit(f"bench: {name} did not start; see {log}")
            time.sleep(0.002)
        self.seconds_to_first_answer = time.monotonic() - started

    def get(self, path, headers=None):
        with urllib.request.urlopen(urllib.request.Request(self.address + path, headers=headers or {}), timeout=120) as answer:
            return answer.headers, answer.read()

    def _answers(self):
        try:
            self.get(self.probe)
            return True
        except urllib.error.HTTPError:
            return False
        except OSError:
            return False

    def _tree(self, pid=None):
        pid = pid or self.process.pid
        found = [pid]
        try:
            for task in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{task}/children") as children:
                    for child in children.read().split():
                        found += self._tree(int(child))
        except OSError:
            pass
        return found

    def cpu_seconds(self):
        """User and system time of it and its children: what neighbours on the machine disturb least."""
        ticks = 0
        for pid in self._tree():
            try:
                with open(f"/proc/{pid}/stat") as stat:
                    fields = stat.read().rsplit(")", 1)[1].split()
                    ticks += int(fields[11]) + int(fields[12])
            except OSError:
                pass
        return ticks / TICKS

    def memory(self):
        return own_memory(*self._tree())

    def stop(self):
        for pid in reversed(self._tree()):
            try:
                os.kill(pid, signal.SIGTERM)
            except OSError:
                pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            for pid in reversed(self._tree()):
                os.kill(pid, signal.SIGKILL)
            self.process.wait()
