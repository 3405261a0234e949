namespace CrdGen.Cli.Reading;

/// <summary>Where a value was read: a tree with the shape of the <see cref="Schema.Json.JsonValue"/> beside it.</summary>
/// <param name="Key">Where its name begins; for what has no name, where the value begins.</param>
/// <param name="Value">Where the value begins.</param>
/// <param name="Children">Of its members or items, in their order.</param>
internal sealed record SourceNode(SourcePosition Key, SourcePosition Value, SourceNode[] Children)
{
    public static SourceNode Leaf(SourcePosition position) => new(position, position, []);
}
