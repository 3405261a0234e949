using System.Buffers;

namespace CrdGen.Client.Json;

/// <summary>A growing buffer of the shared pool.</summary>
internal sealed class PooledBufferWriter : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 4096;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(Math.Max(sizeHint, 1));
        return buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(Math.Max(sizeHint, 1));
        return buffer.AsSpan(Length);
    }

    public void Dispose()
    {
        var mine = buffer;
        buffer = [];
        Length = 0;
        if (mine.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(mine);
        }
    }

    private void Grow(int size)
    {
        if (buffer.Length - Length >= size)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, Length + size));
        buffer.AsSpan(0, Length).CopyTo(larger);
        var old = buffer;
        buffer = larger;
        ArrayPool<byte>.Shared.Return(old);
    }
}
