using System.Buffers;

namespace DiplomacyApi.Http.Files;

/// <summary>Lets what writes to streams write into the buffer of an answer, which is flushed between rows and never blocks.</summary>
sealed class BufferStream(IBufferWriter<byte> buffer) : Stream
{
    long written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException("The stream is only written.");

    public override long Position
    {
        get => written;
        set => throw new NotSupportedException("The stream is only written.");
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("The stream is only written.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The stream is only written.");

    public override void SetLength(long value) => throw new NotSupportedException("The stream is only written.");

    public override void Write(byte[] bytes, int offset, int count) => Write(bytes.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        buffer.Write(bytes);
        written += bytes.Length;
    }
}
