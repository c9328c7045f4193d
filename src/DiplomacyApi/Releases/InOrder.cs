namespace DiplomacyApi.Releases;

/// <summary>Putting streams into order without holding them.</summary>
static class InOrder
{
    /// <summary>Streams that are each in order, as one.</summary>
    public static IEnumerable<T> Merged<T>(IEnumerable<IEnumerable<T>> streams, IComparer<T> order)
    {
        var heads = new PriorityQueue<IEnumerator<T>, T>(order);
        try
        {
            foreach (var stream in streams.Select(stream => stream.GetEnumerator()))
                if (stream.MoveNext()) heads.Enqueue(stream, stream.Current);
            while (heads.TryPeek(out var next, out var item))
            {
                yield return item;
                if (next.MoveNext()) heads.DequeueEnqueue(next, next.Current);
                else heads.Dequeue().Dispose();
            }
        }
        finally
        {
            foreach (var (head, _) in heads.UnorderedItems) head.Dispose();
        }
    }

    /// <summary>
    /// The items of sources, where the sources come in the order of days and none has an item of a day before its own: what can still be
    /// overtaken is held, and no more.
    /// </summary>
    public static IEnumerable<T> Settled<TSource, T>(IEnumerable<TSource> sources, Func<TSource, DateOnly> day, Func<TSource, IEnumerable<T>> items, Func<T, DateOnly> dayOf, IComparer<T> order)
    {
        var held = new PriorityQueue<T, T>(order);
        foreach (var source in sources)
        {
            while (held.TryPeek(out var first, out _) && dayOf(first) < day(source)) yield return held.Dequeue();
            foreach (var item in items(source)) held.Enqueue(item, item);
        }

        while (held.TryDequeue(out var item, out _)) yield return item;
    }
}
