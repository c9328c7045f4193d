using Spectre.Console;

namespace DiplomacyApi.Commands.Exporting;

/// <summary>How far an export has come, on a terminal and nowhere else.</summary>
static class ExportProgress
{
    const int RowsBetweenLooks = 1_000;

    /// <summary>Gives the rows on, and shows how many of them there were.</summary>
    public static void Show<T>(IAnsiConsole? terminal, string what, long? count, IEnumerable<T> rows, Action<T> write)
    {
        if (terminal is null)
        {
            foreach (var row in rows) write(row);
            return;
        }

        terminal.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(progress =>
        {
            var task = progress.AddTask(Markup.Escape(what), maxValue: count ?? 1);
            task.IsIndeterminate = count is null;
            var number = 0L;
            foreach (var row in rows)
            {
                write(row);
                if (++number % RowsBetweenLooks == 0 && count is not null) task.Value = number;
            }
        });
    }
}
