namespace CrdGen.Client.Tests.Listing;

/// <summary>Bytes that come in pieces, and end, or break off with an error.</summary>
internal sealed class PieceStream(ReadOnlyMemory<byte> content, Func<int> pieceLength, bool breaks = false) : Stream
{
    private ReadOnlyMemory<byte> rest = content;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (rest.IsEmpty && breaks)
        {
            throw new IOException("The connection was lost.");
        }

        var count = Math.Min(Math.Min(pieceLength(), rest.Length), buffer.Length);
        rest[..count].CopyTo(buffer);
        rest = rest[count..];
        return new(count);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
