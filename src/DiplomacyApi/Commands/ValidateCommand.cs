using System.CommandLine;
using DiplomacyApi.Curation;
using DiplomacyApi.Releases;

namespace DiplomacyApi.Commands;

/// <summary>validate: everything that is wrong with a seed, and nothing written.</summary>
static class ValidateCommand
{
    public static Command Create(Option<DirectoryInfo?> seed)
    {
        var text = new Option<string[]>("--text") { Description = "article=file: check the extracts of an article against a copy of its text." };
        var report = new Option<bool>("--report") { Description = "Say what a curator should look at next: sources, doubts, gaps." };
        var command = new Command("validate", "Check the seed against every rule and list all problems; with --text, extracts against the text of their article.") { text, report };
        command.SetAction(parsed => Run(Folders.Find(parsed.GetValue(seed), null).Seed, parsed.GetValue(text) ?? [], parsed.GetValue(report), Console.Out, Console.Error));
        return command;
    }

    public static int Run(string seedFolder, IReadOnlyList<string> texts, bool withReport, TextWriter output, TextWriter errors)
    {
        var problems = new Problems();
        if (Edition.Read(seedFolder, problems) is { } edition)
        {
            foreach (var line in TextCheck.Run(edition.Corpus, texts, problems)) output.WriteLine(line);
            if (problems.Count == 0)
            {
                foreach (var line in withReport ? CurationReport.Of(edition.Corpus) : []) output.WriteLine(line);
                output.WriteLine($"The seed is right: {edition.Digest.Records.Count} records would build release {edition.Version}.");
                return ExitCodes.Done;
            }
        }

        ProblemReport.Write(problems, errors);
        return ExitCodes.SeedHasProblems;
    }
}
