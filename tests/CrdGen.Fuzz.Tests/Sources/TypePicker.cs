namespace CrdGen.Fuzz.Tests.Sources;

/// <summary>Picks types of properties: scalars, collections at depth, the case's own types, and what has no schema.</summary>
internal sealed class TypePicker(Dice dice, bool isWild)
{
    private static readonly string[] Texts = ["string", "char", "Guid", "Uri", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Version", "byte[]", "ReadOnlyMemory<byte>"];
    private static readonly string[] Numbers = ["int", "long", "byte", "sbyte", "short", "ushort", "uint", "ulong", "float", "double", "decimal", "Half"];
    private static readonly string[] Others = ["bool", "object", "JsonElement", "JsonNode", "JsonObject", "JsonArray", "JsonDocument", "JsonValue", "IntOrString", "Quantity", "Condition", "ObjectMeta", "dynamic"];

    private static readonly string[] Bad =
    [
        "nint", "Int128", "(int A, string B)", "Tuple<int, string>", "Action", "Func<int>", "Type", "Missing", "List<Missing>", "Dictionary<object, int>", "int[,]", "int*", "Task<int>", "IEnumerable", "global::System.Collections.ArrayList",
        "KeyValuePair<string, int>", "Span<int>", "IComparable", "Exception", "System.Threading.CancellationToken", "Nullable<int>", "List<>", "System.Numerics.BigInteger", "Lazy<int>", "Stream", "IFormattable", "Enum", "Array",
        "delegate*<int>", "List<int", "string?[]?[]?", "global::System.String", "System.Collections.Generic.Dictionary<string, global::System.Int32>", "Range", "Index", "System.Net.IPAddress", "ValueTuple", "System.Text.Rune", "void",
        "Dictionary<Dictionary<string, int>, int>", "HashSet<HashSet<int>>", "IDictionary<int?, string>", "IAsyncEnumerable<int>", "global::System.Collections.Specialized.NameValueCollection", "System.Text.Json.Nodes.JsonObject[]",
    ];

    /// <summary>What the compiler takes and a schema does not.</summary>
    private static readonly string[] NoData = ["nint", "Int128", "(int A, string B)", "Tuple<int, string>", "Action", "Func<int>", "Type", "int[,]", "global::System.Collections.IEnumerable", "IComparable", "Exception", "KeyValuePair<string, int>", "Dictionary<object, int>", "HashSet<HashSet<int>>", "Lazy<int>"];

    private static readonly string[] Lists =
    [
        "{0}[]", "List<{0}>", "IList<{0}>", "IReadOnlyList<{0}>", "IEnumerable<{0}>", "ICollection<{0}>", "IReadOnlyCollection<{0}>", "Queue<{0}>", "Stack<{0}>", "LinkedList<{0}>",
        "global::System.Collections.Immutable.ImmutableArray<{0}>", "global::System.Collections.Immutable.ImmutableList<{0}>", "global::System.Collections.ObjectModel.Collection<{0}>", "global::System.Collections.Concurrent.ConcurrentBag<{0}>",
    ];

    private static readonly string[] Sets = ["HashSet<{0}>", "ISet<{0}>", "IReadOnlySet<{0}>", "SortedSet<{0}>", "global::System.Collections.Immutable.ImmutableHashSet<{0}>", "global::System.Collections.Frozen.FrozenSet<{0}>"];
    private static readonly string[] Maps = ["Dictionary<{1}, {0}>", "IDictionary<{1}, {0}>", "IReadOnlyDictionary<{1}, {0}>", "SortedDictionary<{1}, {0}>", "global::System.Collections.Immutable.ImmutableDictionary<{1}, {0}>", "global::System.Collections.Concurrent.ConcurrentDictionary<{1}, {0}>"];
    private static readonly string[] Keys = ["string", "string", "string", "string", "int", "Guid", "DateOnly", "bool", "char", "Uri", "DayOfWeek"];

    /// <summary>The case's own types that may be used now.</summary>
    public List<FieldType> Own { get; } = [];

    public FieldType Next(int depth = 0)
    {
        var roll = dice.Below(100);
        if (roll < 30 && Own.Count > 0)
        {
            return MaybeNullable(dice.Pick(Own));
        }

        if (roll < 55 && depth < 4)
        {
            return Collection(depth);
        }

        if (roll < (isWild ? 62 : 56))
        {
            return new(dice.Pick(isWild ? Bad : NoData), FieldKind.Other);
        }

        return MaybeNullable(dice.Below(5) switch
        {
            0 or 1 => new(dice.Pick(Texts), FieldKind.Text),
            2 or 3 => new(dice.Pick(Numbers), FieldKind.Number),
            _ => new(dice.Pick(Others), FieldKind.Other),
        });
    }

    private FieldType Collection(int depth)
    {
        var isSet = dice.Chance(0.15);
        var element = isSet && !isWild ? new(dice.Pick("string", "int", "Guid", "DayOfWeek"), FieldKind.Text) : Next(depth + 1);
        if (dice.Chance(0.35))
        {
            return MaybeNullable(new(string.Format(null, dice.Pick(Maps), element.Text, dice.Pick(Keys)), FieldKind.Map) { Element = element });
        }

        return MaybeNullable(new(string.Format(null, dice.Pick(isSet ? Sets : Lists), element.Text), FieldKind.List) { Element = element });
    }

    private FieldType MaybeNullable(FieldType type) =>
        dice.Chance(0.4) && type.Text[^1] != '?' ? type with { Text = type.Text + "?" } : type;
}
