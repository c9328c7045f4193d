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
        var command = new Command("validate", "Check the seed against every rule and list all problems; with --text, extracts against the text of their article.") { text };
        command.SetAction(parsed => Run(Folders.Find(parsed.GetValue(seed), null).Seed, parsed.GetValue(text) ?? [], Console.Out, Console.Error));
        return command;
    }

    public static int Run(string seedFolder, IReadOnlyList<string> texts, TextWriter output, TextWriter errors)
    {
        var problems = new Problems();
        if (Edition.Read(seedFolder, problems) is { } edition)
        {
            foreach (var line in TextCheck.Run(edition.Corpus, texts, problems)) output.WriteLine(line);
            if (problems.Count == 0)
            {
                output.WriteLine($"The seed is right: {edition.Digest.Records.Count} records would build release {edition.Version}.");
                return ExitCodes.Done;
            }
        }

        ProblemReport.Write(problems, errors);
        return ExitCodes.SeedHasProblems;
    }
}
