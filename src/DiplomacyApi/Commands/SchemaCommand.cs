using System.CommandLine;
using DiplomacyApi.Curation.Schemas;

namespace DiplomacyApi.Commands;

/// <summary>schema: writes the JSON Schemas of the seed.</summary>
static class SchemaCommand
{
    public static Command Create(Option<DirectoryInfo?> seed)
    {
        var command = new Command("schema", "Write the JSON Schemas of the seed into seed/schema/, for editors.");
        command.SetAction(parsed => Run(Folders.Find(parsed.GetValue(seed), null).Seed, Console.Out));
        return command;
    }

    public static int Run(string seedFolder, TextWriter output)
    {
        var folder = Directory.CreateDirectory(Path.Combine(seedFolder, "schema")).FullName;
        foreach (var (file, text) in SeedSchemas.All()) File.WriteAllText(Path.Combine(folder, file), text);
        output.WriteLine($"Wrote the schemas to {folder}.");
        return ExitCodes.Done;
    }
}
