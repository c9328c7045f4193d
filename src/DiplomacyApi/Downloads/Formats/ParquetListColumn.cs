using Parquet;
using Parquet.Schema;

namespace DiplomacyApi.Downloads.Formats;

/// <summary>A column of lists of texts. Parquet has the texts of all rows one after the other, with levels that say where a row begins and which has none.</summary>
sealed class ParquetListColumn(string name) : ParquetColumn
{
    const int EmptyList = 1;
    const int HasText = 3;

    readonly ListField own = new(name, new DataField<string>("element"));
    readonly List<ReadOnlyMemory<char>> texts = [];
    readonly List<int> definitions = [];
    readonly List<int> repetitions = [];

    public override Field Field => own;

    public override void Add(object? value)
    {
        var list = (IReadOnlyList<string>)value!;
        if (list.Count == 0)
        {
            definitions.Add(EmptyList);
            repetitions.Add(0);
        }

        for (var i = 0; i < list.Count; i++)
        {
            texts.Add(list[i].AsMemory());
            definitions.Add(HasText);
            repetitions.Add(i == 0 ? 0 : 1);
        }
    }

    public override async Task Write(ParquetRowGroupWriter group)
    {
        await group.WriteAllPartsAsync<ReadOnlyMemory<char>>((DataField)own.Item, texts.ToArray(), definitions.ToArray(), repetitions.ToArray(), CancellationToken.None);
        texts.Clear();
        definitions.Clear();
        repetitions.Clear();
    }
}
