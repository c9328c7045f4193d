namespace DiplomacyApi.Http.Kept;

/// <summary>Passes bytes on as they come, and keeps a copy of them as long as they are not too many.</summary>
sealed class CopyingStream(Stream target, int most) : Stream
{
    MemoryStream? copy = new();

    /// <summary>All that was written; null where it was more than may be kept.</summary>
    public byte[]? Copied => copy?.ToArray();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException("The stream is only written.");

    public override long Position
    {
        get => throw new NotSupportedException("The stream is only written.");
        set => throw new NotSupportedException("The stream is only written.");
    }

    public override void Flush() => target.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => target.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The stream is only written.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The stream is only written.");

    public override void SetLength(long value) => throw new NotSupportedException("The stream is only written.");

    public override void Write(byte[] buffer, int offset, int count)
    {
        Copy(buffer.AsSpan(offset, count));
        target.Write(buffer, offset, count);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Copy(buffer.Span);
        return target.WriteAsync(buffer, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        copy?.Dispose();
        base.Dispose(disposing);
    }

    void Copy(ReadOnlySpan<byte> bytes)
    {
        if (copy is null) return;
        if (copy.Length + bytes.Length > most)
        {
            copy.Dispose();
            copy = null;
            return;
        }

        copy.Write(bytes);
    }
}
