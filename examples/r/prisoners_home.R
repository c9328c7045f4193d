# Prisoners home, month by month, by each side's count.
#
#   Rscript prisoners_home.R [BASE] [FOLDER]
#
# reads the exchanges from a running server and writes the picture, and the numbers in it as JSON, into the folder. Needs nothing but R.
arguments <- commandArgs(trailingOnly = TRUE)
base <- if (length(arguments) > 0) arguments[1] else "http://localhost:5080"
folder <- if (length(arguments) > 1) arguments[2] else "."

exchanges <- read.csv(paste0(base, "/data/latest/exchanges.csv"), na.strings = "", encoding = "UTF-8")
release <- gsub("^version: |\"", "", grep("^version: ", readLines(paste0(base, "/data/latest/CITATION.cff")), value = TRUE))

# One number for each exchange, each side whose people came home, and each side that counted them. Nothing is filled in where no count was found.
counts <- subset(exchanges, kind == "prisoner_exchange" & measure == "persons_exchanged" & is_largest == "true" &
  side_id %in% c("ukraine", "russia") & reported_by_country_code %in% c("UKR", "RUS") & !is.na(value))
counts$month <- substr(ifelse(is.na(counts$effective_on), counts$announced_on, counts$effective_on), 1, 7)
monthly <- aggregate(value ~ month + reported_by_country_code + side_id, counts, sum)
pairs <- merge(subset(counts, reported_by_country_code == "UKR"), subset(counts, reported_by_country_code == "RUS"), by = c("agreement_id", "side_id"))
same <- sum(pairs$value.x == pairs$value.y)

first <- as.Date(paste0(min(monthly$month), "-01"))
months <- format(seq(first, as.Date(paste0(max(monthly$month), "-01")), by = "month"), "%Y-%m")
top <- max(monthly$value)
ink <- "#1b1f24"
quiet <- "#59636e"
sides <- data.frame(id = c("ukraine", "russia"), code = c("UKR", "RUS"), name = c("Ukraine", "Russia"), colour = c("#1f5fa8", "#b5460f"))
thousands <- function(number) format(number, big.mark = ",", trim = TRUE)

panel <- function(home) {
  plot(NULL, xlim = c(0.5, length(months) + 0.5), ylim = c(0, top * 1.36), axes = FALSE, xlab = "", ylab = "", xaxs = "i", yaxs = "i")
  segments(0.5, c(500, 1000), length(months) + 0.5, col = "#e4e8ec")
  text(0.2, c(500, 1000), c("500", "1,000\npeople"), adj = c(1, 0.5), cex = 0.75, col = quiet, xpd = TRUE)
  for (by in seq_len(nrow(sides))) {
    bars <- subset(monthly, side_id == home$id & reported_by_country_code == sides$code[by])
    x <- match(bars$month, months) + c(-0.42, 0.02)[by]
    rect(x, 0, x + 0.4, bars$value, col = sides$colour[by], border = NA)
    held <- subset(counts, side_id == home$id & reported_by_country_code == sides$code[by])
    text(0.5, top * (1.2 - 0.095 * by), sprintf("Counted in %s: %s people in %d exchanges", sides$name[by], thousands(sum(held$value)), nrow(held)), adj = c(0, 0.5), col = sides$colour[by], cex = 0.85)
    if (home$code == sides$code[by]) {
      peak <- bars[which.max(bars$value), ]
      text(match(peak$month, months), peak$value, sprintf("%s in %s", thousands(peak$value), format(as.Date(paste0(peak$month, "-01")), "%B %Y")), pos = 3, offset = 0.3, cex = 0.75, col = ink)
    }
  }
  abline(h = 0, col = ink)
  years <- which(substr(months, 6, 7) == "01")
  segments(c(0.5, years - 0.5), 0, y1 = -top * 0.05, col = quiet, xpd = TRUE)
  text(c(0.8, years - 0.2), -top * 0.09, c(substr(months[1], 1, 4), substr(months[years], 1, 4)), adj = c(0, 0.5), cex = 0.8, col = quiet, xpd = TRUE)
  text(0.5, top * 1.27, paste("Home to", home$name), adj = c(0, 0.5), font = 2, cex = 1, col = ink)
}

invisible(Sys.setlocale("LC_TIME", "C"))
png(file.path(folder, "prisoners_home.png"), width = 1600, height = 1420, res = 200, type = "cairo")
par(family = "DejaVu Sans", mfrow = c(2, 1), mar = c(1.8, 3.6, 0.4, 0.6), oma = c(2.6, 0, 5.2, 0), col = ink)
for (row in seq_len(nrow(sides))) panel(sides[row, ])
line <- function(text, ...) mtext(text, outer = TRUE, adj = 0, at = 0.02, ...)
line("Each side counts its own people home, and seldom the other's", side = 3, line = 3.5, font = 2, cex = 1.25, col = ink)
line("People who came home in exchanges of prisoners, by month and by where the count was made.", side = 3, line = 1.9, cex = 0.85, col = ink)
line(sprintf("Of %d homecomings that were counted in both countries, %d have the same number.", nrow(pairs), same), side = 3, line = 0.8, cex = 0.85, col = ink)
line(sprintf("Source: Diplomacy API, release %s, exchanges, CC BY 4.0. Where no count was found there is no bar:", release), side = 1, line = 0.6, cex = 0.65, col = quiet)
line("a month without one is not a month without an exchange.", side = 1, line = 1.4, cex = 0.65, col = quiet)
invisible(dev.off())

lines <- sprintf("  {\"side\": \"%s\", \"counted_in\": \"%s\", \"month\": \"%s\", \"people\": %d}", monthly$side_id, monthly$reported_by_country_code, monthly$month, as.integer(monthly$value))
writeLines(c("{", sprintf(" \"release\": \"%s\",", release), sprintf(" \"counted_in_both\": %d,", nrow(pairs)), sprintf(" \"same\": %d,", same), " \"numbers\": [", paste(lines, collapse = ",\n"), " ]", "}"), file.path(folder, "prisoners_home.json"))
cat(sprintf("%d months, %d homecomings counted in both countries, %d with the same number\n", length(months), nrow(pairs), same))
