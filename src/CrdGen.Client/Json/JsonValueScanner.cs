using System.Buffers;

namespace CrdGen.Client.Json;

/// <summary>
/// Finds where a JSON value ends, in bytes that come in pieces, and looks at no byte twice. It does not validate: that is
/// the deserializer's business, which needs the whole value in one piece.
/// </summary>
internal struct JsonValueScanner
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> ScalarEnd = SearchValues.Create(",]} \t\r\n"u8);

    private State state;
    private int depth;

    private enum State
    {
        Start,
        Structure,
        String,
        Escape,
        Scalar,
    }

    /// <summary>Goes on with the next bytes.</summary>
    /// <param name="bytes">Bytes that were not scanned yet; the first of all is the value's first.</param>
    /// <param name="length">How many of them belong to the value.</param>
    /// <returns>Whether the value ends here.</returns>
    public bool Scan(ReadOnlySpan<byte> bytes, out int length)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var found = Find(bytes[at..]);
            if (found < 0)
            {
                break;
            }

            at += found;
            if (Step(bytes[at], ref at))
            {
                length = at;
                return true;
            }
        }

        length = bytes.Length;
        return false;
    }

    private readonly int Find(ReadOnlySpan<byte> bytes) => state switch
    {
        State.Structure => bytes.IndexOfAny(Structure),
        State.String => bytes.IndexOfAny((byte)'"', (byte)'\\'),
        State.Scalar => bytes.IndexOfAny(ScalarEnd),
        _ => 0,
    };

    /// <summary>Takes the byte, or leaves it where it stands behind the value.</summary>
    private bool Step(byte found, ref int at)
    {
        switch (state, found)
        {
            case (State.Scalar, _):
                return true;
            case (State.Escape, _):
                state = State.String;
                break;
            case (State.String, (byte)'\\'):
                state = State.Escape;
                break;
            case (State.String, _):
                state = State.Structure;
                at++;
                return depth == 0;
            case (_, (byte)'"'):
                state = State.String;
                break;
            case (_, (byte)'{' or (byte)'['):
                state = State.Structure;
                depth++;
                break;
            case (State.Structure, _):
                at++;
                return --depth == 0;
            default:
                state = State.Scalar;
                return Ends(found);
        }

        at++;
        return false;
    }

    /// <summary>A value that has no bytes at all: the deserializer refuses it.</summary>
    private static bool Ends(byte first) => ScalarEnd.Contains(first);
}
