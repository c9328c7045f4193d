"""Every command in the README, the guides, the questions, the examples and on the first page runs against this server, and gives something."""
import html
import os
import pathlib
import re
import shlex
import subprocess
import tempfile
import urllib.request

base = os.environ["BASE"]
root = pathlib.Path(__file__).resolve().parents[3]
documents = [root / "README.md", root / "docs/questions.md", *sorted((root / "docs/guides").glob("*.md")), *sorted((root / "examples").glob("*.md"))]
# These are what the tests and the other checks run themselves.
known = ("dotnet ", "docker ", "npm ci ", "python3 examples/", "Rscript examples/", "node examples/")
duckdb = root / "examples/javascript/package.json"
run = {
    "python": lambda code: ["/usr/bin/python3", "-c", f"{code}\nassert all(len(table) > 0 for table in list(globals().values()) if hasattr(table, 'iloc'))"],
    "r": lambda code: ["Rscript", "-e", f"{code}\nstopifnot(all(sapply(Filter(is.data.frame, mget(ls())), nrow) > 0))"],
    "js": lambda code: ["node", "--input-type=module", "-e", f"{code}\nif ({re.findall(r'const ([a-z]+) =', code)[-1]}.length === 0) process.exit(1);"],
    # DuckDB's extension for addresses has to be fetched from its makers; here the file is brought to it.
    "sql": lambda code: ["node", "--input-type=module", "-e", f"""
import {{ createRequire }} from "node:module";
import {{ writeFileSync }} from "node:fs";
const {{ DuckDBInstance }} = createRequire({str(duckdb)!r})("@duckdb/node-api");
let sql = {code!r}.replace(/install httpfs; load httpfs;/, "");
const [address] = sql.match(/http[^']+/);
writeFileSync("file", new Uint8Array(await (await fetch(address)).arrayBuffer()));
const rows = await (await (await DuckDBInstance.create(":memory:")).connect()).runAndReadAll(sql.replace(address, "file"));
if (rows.currentRowCount === 0) process.exit(1);"""],
}


def blocks(text):
    yield from re.findall(r"^```(\w+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def landing():
    """The lines on the first page, as a block each."""
    languages = {"Python (pandas)": "python", "R": "r", "DuckDB": "sql", "JavaScript": "js", "curl": "console"}
    page = urllib.request.urlopen(f"{base}/").read().decode()
    lines = re.findall(r"<h3>([^<]+)</h3><pre[^>]*><code>(.*?)</code></pre>", page, re.DOTALL)
    assert {tool for tool, _ in lines} == set(languages), lines
    return "".join(f"```{languages[tool]}\n{html.unescape(code)}\n```\n" for tool, code in lines)


def here(code):
    return re.sub(r"(http://)?localhost:5080", base, code)


def curl(command):
    answer = subprocess.run(["curl", "--fail-with-body", "-s", *shlex.split(command)[1:]], capture_output=True, text=True)
    assert answer.returncode == 0, f"{command}\n{answer.stdout[:2000]}"
    if "-sO" in command:
        assert pathlib.Path(shlex.split(command)[-1].rsplit("/", 1)[1]).stat().st_size > 1000, command
    else:
        assert answer.stdout.strip() and '"data":[]' not in answer.stdout and (not answer.stdout.startswith("id,") or answer.stdout.count("\n") > 1), f"{command} gives nothing"


ran = 0
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.environ["MPLBACKEND"] = "Agg"
    for document, text in [(path, path.read_text(encoding="utf-8")) for path in documents] + [("/", landing())]:
        for language, code in blocks(text):
            if language == "console":
                for command in code.replace("\\\n", " ").splitlines():
                    if command.startswith("curl "):
                        curl(here(command))
                        ran += 1
                    else:
                        assert command.startswith(known), f"{document}: nobody runs '{command}'"
            elif language in run:
                made = subprocess.run(run[language](here(code)), capture_output=True, text=True)
                assert made.returncode == 0, f"{document}\n{code}\n{made.stdout}{made.stderr}"
                ran += 1
            else:
                assert language in ("text", "http", "json"), f"{document}: a block of {language}"
print(f"{ran} commands")
assert ran > 40
