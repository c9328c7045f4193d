using System.CommandLine;
using DiplomacyApi.Declarations;
using DiplomacyApi.Downloads.Formats;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Problems;
using DiplomacyApi.Releases;
using DiplomacyApi.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Primitives;
using Spectre.Console;

namespace DiplomacyApi.Commands.Exporting;

/// <summary>export: any table of a release, and of a collection any rows that its list can be asked for, as a file or a stream; no server is needed.</summary>
static class ExportCommand
{
    /// <summary>EPIPE.</summary>
    const int BrokenPipe = 32;

    public static Command Create(Option<DirectoryInfo?> seed, Option<DirectoryInfo?> data)
    {
        var table = new Argument<string>("table") { Description = "A collection, such as statements, or another table of the downloads, such as statements_flat." };
        var filters = new Argument<string[]>("filters") { Description = "What the list of a collection can be asked for, as in a query string: speaker=emmanuel-macron date_from=2025-08-01 as_of=2025-12-31 fields=id,summary.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string?>("--format") { Description = "csv, ndjson, parquet or xlsx. Without it as the name of the file ends, or csv." };
        var output = new Option<string?>("--output") { Description = "The file to write, which is there whole or not at all. Without it, text goes to the standard output." };
        var command = new Command("export", "Write rows of a release as CSV, NDJSON, Parquet or XLSX, filtered as over HTTP.") { table, filters, format, output };
        command.SetAction(parsed => Run(Folders.Find(parsed.GetValue(seed), parsed.GetValue(data)).Data, parsed.GetValue(table)!, parsed.GetValue(filters) ?? [], parsed.GetValue(format), parsed.GetValue(output), StandardOutput, Console.Error, Console.IsErrorRedirected));
        return command;
    }

    public static int Run(string dataFolder, string table, IReadOnlyList<string> filters, string? format, string? output, Func<Stream> standardOutput, TextWriter errors, bool isQuiet)
    {
        var failures = new RequestFailures();
        var chosen = FormatOf(format, output, failures);
        var query = Query(filters, failures);
        using var current = new CurrentRelease();
        new ReleaseOpener(new ReleaseStore(dataFolder), current, NullLogger<ReleaseOpener>.Instance).Look();
        if (current.Identity is null)
        {
            errors.WriteLine($"There is nothing to export in {dataFolder}: {current.Problem}");
            return ExitCodes.Unusable;
        }

        try
        {
            if (Export.Of(current, table, query, chosen, failures) is not { } export)
            {
                foreach (var sentence in failures.Sentences) errors.WriteLine(sentence);
                return ExitCodes.WrongRequest;
            }

            using (export.Release) return Write(export, output, standardOutput, errors, isQuiet);
        }
        catch (ReleaseUnreadableException damaged)
        {
            errors.WriteLine($"Not all was written, since the release was damaged meanwhile: {damaged.Message}");
            return ExitCodes.Unusable;
        }
    }

    static int Write(Export export, string? output, Func<Stream> standardOutput, TextWriter errors, bool isQuiet)
    {
        try
        {
            if (output is null) export.Write(standardOutput(), terminal: null);
            else
            {
                using var file = new WholeFile(output);
                export.Write(file.Stream, isQuiet ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(errors) }));
                file.Keep();
            }

            return ExitCodes.Done;
        }
        catch (IOException gone) when (output is null && gone.HResult == BrokenPipe)
        {
            // Whoever read the pipe has enough, as `head` does; there is nothing to tell.
            return ExitCodes.Done;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(output is null ? $"Not all was written: {failed.Message}" : $"{output} was not written, and what was there before is untouched: {failed.Message}");
            return ExitCodes.NotWritten;
        }
        catch (QueryTooLongException)
        {
            errors.WriteLine("Finding the rows took longer than a query may; narrow it with filters.");
            return ExitCodes.NotWritten;
        }
    }

    /// <summary>The format that is named, or that the name of the file ends with.</summary>
    static Format FormatOf(string? format, string? output, RequestFailures failures)
    {
        var codes = TableFiles.Formats.Select(Snake.Code).ToList();
        var named = format ?? (Path.GetExtension(output) is { Length: > 1 } ending && codes.Contains(ending[1..], StringComparer.Ordinal) ? ending[1..] : "csv");
        if (!codes.Contains(named, StringComparer.Ordinal)) failures.Add(ProblemTypes.InvalidParameter, "--format", named, "is not a format of exports", string.Join(", ", codes), Nearest.To(named, codes));
        else if (output is null && named is "parquet" or "xlsx") failures.Add(ProblemTypes.InvalidParameter, "--format", named, "is not text; name a file for it with --output");
        return codes.Contains(named, StringComparer.Ordinal) ? Snake.Value<Format>(named) : Format.Csv;
    }

    /// <summary>The arguments as a query string has them; a name that comes twice has two values.</summary>
    static QueryCollection Query(IReadOnlyList<string> filters, RequestFailures failures)
    {
        var values = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        foreach (var filter in filters)
        {
            var at = filter.IndexOf('=', StringComparison.Ordinal);
            if (at < 1) failures.Add(ProblemTypes.InvalidParameter, filter, null, "is not a filter", "name=value, such as speaker=emmanuel-macron");
            else values[filter[..at]] = StringValues.Concat(values.GetValueOrDefault(filter[..at]), filter[(at + 1)..]);
        }

        return new QueryCollection(values);
    }

    /// <summary>.NET's own stream says nothing when the reader of a pipe has gone, and would have every row made for nobody.</summary>
    static Stream StandardOutput() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 64 * 1024);
}
