# An R user's view: read.csv of an address gives all rows of a table, with days as days and letters of every script.
base <- Sys.getenv("BASE")
names <- sub("\\.csv$", "", grep("\\.csv$", sub("^[0-9a-f]{64}  ", "", readLines(paste0(base, "/data/latest/SHA256SUMS"))), value = TRUE))
stopifnot(length(names) > 30)
for (name in names) {
  rows <- read.csv(paste0(base, "/data/latest/", name, ".csv"), encoding = "UTF-8", na.strings = "")
  lines <- readLines(paste0(base, "/data/latest/", name, ".ndjson"), warn = FALSE, encoding = "UTF-8")
  if (nrow(rows) != length(lines) || nrow(rows) == 0) stop(name, ": ", nrow(rows), " rows, ", length(lines), " lines")
  for (column in grep("_on$", colnames(rows), value = TRUE)) stopifnot(all(is.na(rows[[column]]) | !is.na(as.Date(rows[[column]], format = "%Y-%m-%d"))))
}
stopifnot("Татьяна Москалькова" %in% read.csv(paste0(base, "/data/latest/names.csv"), encoding = "UTF-8")$text)
