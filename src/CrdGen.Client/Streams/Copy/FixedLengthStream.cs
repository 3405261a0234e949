namespace CrdGen.Client.Streams;

/// <summary>
/// A file as long as it was when one began to read it, since an archive says so before its content: what was added later is left
/// out, what was cut off is zeros, as with GNU tar.
/// </summary>
internal sealed class FixedLengthStream(Stream file, long length) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        buffer = buffer[..(int)Math.Min(buffer.Length, length - position)];
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var count = await file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (count == 0)
        {
            buffer.Span.Clear();
            count = buffer.Length;
        }

        position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
