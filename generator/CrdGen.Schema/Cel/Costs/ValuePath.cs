namespace CrdGen.Schema.Cel.Costs;

/// <summary>
/// The way from a variable to a value, of names. It behaves as a Go slice does, on purpose: ways that grow out of one may share
/// their memory, and the last to be written wins. The estimates of the API server depend on it.
/// </summary>
internal readonly struct ValuePath
{
    public const string Items = "@items";
    public const string Values = "@values";
    public const string Keys = "@keys";
    public const string Indices = "@indices";

    private readonly string[]? names;

    private ValuePath(string[] names, int length)
    {
        this.names = names;
        Length = length;
    }

    public int Length { get; }

    public string this[int index] => names![index];

    public static ValuePath Of(string name) => new([name], 1);

    public ValuePath Append(string name)
    {
        var target = names;
        if (target is null || Length == target.Length)
        {
            target = new string[Math.Max(1, 2 * Length)];
            if (Length > 0)
            {
                Array.Copy(names!, target, Length);
            }
        }

        target[Length] = name;
        return new(target, Length + 1);
    }

    /// <summary>As <see cref="Append"/>, and shares nothing.</summary>
    public ValuePath AppendToCopy(string name)
    {
        var target = new string[Length + 1];
        if (Length > 0)
        {
            Array.Copy(names!, target, Length);
        }

        target[Length] = name;
        return new(target, Length + 1);
    }
}
