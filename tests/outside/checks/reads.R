# An R user's view: read.csv of an address gives all rows.
base <- Sys.getenv("BASE")
for (collection in c("conflicts", "actors", "statements", "proposals", "agreements", "claims", "figures", "events", "articles", "extracts", "places", "topics")) {
  rows <- read.csv(paste0(base, "/v1/", collection, ".csv"), encoding = "UTF-8")
  lines <- readLines(paste0(base, "/v1/", collection, ".ndjson"), warn = FALSE, encoding = "UTF-8")
  stopifnot(nrow(rows) == length(lines), nrow(rows) > 0, !any(duplicated(rows$id)))
}
statements <- read.csv(paste0(base, "/v1/statements.csv"))
stopifnot(inherits(as.Date(statements$said_on[1]), "Date"))
