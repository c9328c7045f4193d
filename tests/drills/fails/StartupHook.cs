using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

#pragma warning disable MA0047 // .NET looks for a startup hook outside of any namespace
/// <summary>
/// Runs a program over and over in one process, which costs a tenth of starting it each time. Each line that is read is one run: the name
/// of the call that is to fail, its number and the error, between tabs; the answer is a line with how the run ended.
/// </summary>
static unsafe class StartupHook
{
    static readonly nint Preloaded = NativeLibrary.GetMainProgramHandle();
    static readonly delegate* unmanaged<byte*, int, int, void> FailAt = (delegate* unmanaged<byte*, int, int, void>)NativeLibrary.GetExport(Preloaded, "fail_at");
    static readonly delegate* unmanaged<int> Hits = (delegate* unmanaged<int>)NativeLibrary.GetExport(Preloaded, "fail_hits");

    public static void Initialize()
    {
        var main = Assembly.Load("DiplomacyApi").EntryPoint!;
        string[] words = [.. Environment.GetCommandLineArgs().SkipWhile(word => word != "build")];
        var answers = Console.Out;
        while (Console.ReadLine() is { } line)
        {
            var asked = line.Split('\t');
            using var errors = new StringWriter();
            Console.SetOut(TextWriter.Null);
            Console.SetError(errors);
            Choose(asked[0], Number(asked[1]), Number(asked[2]));
            var code = main.Invoke(null, [words]);
            var hits = Hits();
            Choose("", 0, 0);
            answers.WriteLine(JsonSerializer.Serialize(new { code, errors = errors.ToString(), hits }));
            answers.Flush();
        }

        Environment.Exit(0);
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    static void Choose(string name, int number, int error)
    {
        fixed (byte* bytes = Encoding.UTF8.GetBytes(name + '\0')) FailAt(bytes, number, error);
    }
}
