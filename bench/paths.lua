-- wrk script: asks the paths of a file in turn, from a place on. PATHS names the file, START the place, HEADER is one more header,
-- VARIED=1 gives each request a coding that is spelt differently and means the same, so that no kept answer fits.
local requests, place = {}, tonumber(os.getenv("START") or 0)

function init()
  local name, value = (os.getenv("HEADER") or ""):match("^(.-): (.*)$")
  if name then wrk.headers[name] = value end
  local paths = {}
  for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end
  local count = os.getenv("VARIED") == "1" and math.max(#paths, 20000) or #paths
  -- Made beforehand: the generator must not be what is measured.
  for i = 0, count - 1 do
    if os.getenv("VARIED") == "1" then wrk.headers["Accept-Encoding"] = string.format("identity;q=0.%03d, none;q=0.%03d", i % 999 + 1, math.floor(i / 999) + 1) end
    requests[#requests + 1] = wrk.format("GET", paths[i % #paths + 1])
  end
end

function request()
  place = place + 1
  return requests[place % #requests + 1]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), errors.status + errors.connect + errors.read + errors.write + errors.timeout, summary.bytes))
end
