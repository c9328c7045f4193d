"""A graph library that is not ours reads GraphML, and finds in it what the JSON says: nodes, edges, names, types."""
import io
import json
import os
import urllib.parse
import urllib.request

import networkx

base = os.environ["BASE"]


def answer(path):
    with urllib.request.urlopen(base + path) as response:
        return response.headers, response.read()


try:
    networkx.read_graphml(io.BytesIO(b'<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"><data key="nothing">1</data></node></graph></graphml>'))
    raise AssertionError("an attribute that is not declared was not noticed")
except networkx.NetworkXError:
    pass

links = json.loads(answer("/v1/agreements?limit=500")[1])["data"]
names = {record["id"]: record["name"] for record in json.loads(answer("/v1/actors?limit=500")[1])["data"]}
starts = [
    "from=actors/emmanuel-macron,actors/donald-trump&limit=500",
    "from=agreements/" + ",agreements/".join(record["id"] for record in links[::40]) + "&depth=2&limit=300",
    "from=actors/volodymyr-zelenskyy&depth=3&limit=500",
    "from=proposals/28-point-2025&depth=2&as_of=2025-12-31",
    "from=topics/ceasefire&collection=proposals,articles&relation=topic,cites&depth=2&limit=200",
]
for start in starts:
    drawn = json.loads(answer(f"/v1/graph?{start}")[1])
    headers, body = answer(f"/v1/graph.graphml?{start}")
    assert headers["Content-Type"].startswith("application/graphml+xml"), headers["Content-Type"]
    read = networkx.read_graphml(io.BytesIO(body), force_multigraph=True)
    assert read.is_directed() and len(drawn["nodes"]) > 1 and len(drawn["edges"]) > 0, start
    assert list(read.nodes) == [f'{node["collection"]}/{node["id"]}' for node in drawn["nodes"]], start
    for node in drawn["nodes"]:
        data = read.nodes[f'{node["collection"]}/{node["id"]}']
        assert data == {"label": node["name"], "collection": node["collection"], "href": node["href"], "depth": node["depth"], "links_count": node["links_count"]}, data
        assert node["collection"] != "actors" or node["id"] not in names or node["name"] == names[node["id"]], data
    edges = {identity: (source, target, data) for source, target, identity, data in read.edges(keys=True, data=True)}
    assert len(edges) == len(drawn["edges"]), start
    for number, edge in enumerate(drawn["edges"]):
        source, target, data = edges[f"e{number}"]
        expected = {"label": edge["relation"], "dated_on": edge["dated_on"], "stance": edge["stance"], "entry_id": edge["entry_id"], "citations": "; ".join(edge["citations"]) or None}
        assert (source, target) == (edge["from"], edge["to"]), edge
        assert {name: value for name, value in data.items() if name != "id"} == {name: value for name, value in expected.items() if value is not None}, (data, expected)
    assert read.graph.get("release") is None or read.graph["release"] == drawn["meta"]["release"], read.graph
    print(f"{len(read.nodes)} nodes, {len(edges)} edges: {urllib.parse.unquote(start)[:80]}")
