using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>Lists, sets and dictionaries.</summary>
public sealed class CollectionTests
{
    private const string Usings = """
        public class Names : List<string>;
        public class NameSet : HashSet<string>;
        public class Labels : Dictionary<string, string>;

        /// <summary>Ports, at most three.</summary>
        [Schema(MaxItems = 3)]
        public class Ports : List<int>;

        /// <summary>Sizes by name.</summary>
        [Schema(MinProperties = 1)]
        public class Sizes : Dictionary<string, long>;

        public class Item { public required string Name { get; init; } }
        public class Items : System.Collections.ObjectModel.KeyedCollection<string, Item> { protected override string GetKeyForItem(Item item) => item.Name; }
        """;

    public static MappingTable Lists => Each(
        """{ "type": "array", "items": { "type": "string" } }""",
        "string[]",
        "List<string>",
        "IList<string>",
        "ICollection<string>",
        "IEnumerable<string>",
        "IReadOnlyList<string>",
        "IReadOnlyCollection<string>",
        "LinkedList<string>",
        "Queue<string>",
        "Stack<string>",
        "System.Collections.Concurrent.ConcurrentBag<string>",
        "System.Collections.Concurrent.ConcurrentQueue<string>",
        "System.Collections.Generic.IAsyncEnumerable<string>",
        "System.Collections.ObjectModel.Collection<string>",
        "System.Collections.ObjectModel.ObservableCollection<string>",
        "System.Collections.ObjectModel.ReadOnlyCollection<string>",
        "System.Collections.Immutable.ImmutableArray<string>",
        "System.Collections.Immutable.ImmutableList<string>",
        "System.Collections.Immutable.IImmutableList<string>",
        "System.Collections.Immutable.ImmutableQueue<string>",
        "System.Collections.Immutable.ImmutableStack<string>",
        "Memory<string>",
        "ReadOnlyMemory<string>",
        "ArraySegment<string>",
        "Names",
        "List<string?>",
        "System.Collections.Immutable.ImmutableArray<string>?");

    public static MappingTable Sets => Each(
        """{ "type": "array", "items": { "type": "string" }, "x-kubernetes-list-type": "set" }""",
        "ISet<string>",
        "IReadOnlySet<string>",
        "HashSet<string>",
        "SortedSet<string>",
        "System.Collections.Immutable.IImmutableSet<string>",
        "System.Collections.Immutable.ImmutableHashSet<string>",
        "System.Collections.Immutable.ImmutableSortedSet<string>",
        "System.Collections.Frozen.FrozenSet<string>",
        "System.Collections.ObjectModel.ReadOnlySet<string>",
        "NameSet");

    public static MappingTable Dictionaries => Each(
        """{ "type": "object", "additionalProperties": { "type": "string" } }""",
        "Dictionary<string, string>",
        "IDictionary<string, string>",
        "IReadOnlyDictionary<string, string>",
        "SortedDictionary<string, string>",
        "SortedList<string, string>",
        "OrderedDictionary<string, string>",
        "System.Collections.Concurrent.ConcurrentDictionary<string, string>",
        "System.Collections.Immutable.ImmutableDictionary<string, string>",
        "System.Collections.Immutable.IImmutableDictionary<string, string>",
        "System.Collections.Immutable.ImmutableSortedDictionary<string, string>",
        "System.Collections.Frozen.FrozenDictionary<string, string>",
        "System.Collections.ObjectModel.ReadOnlyDictionary<string, string>",
        "Labels",
        "Dictionary<bool, string>",
        "Dictionary<char, string>",
        "Dictionary<int, string>",
        "Dictionary<ulong, string>",
        "Dictionary<decimal, string>",
        "Dictionary<double, string>",
        "Dictionary<Guid, string>",
        "Dictionary<Uri, string>",
        "Dictionary<Version, string>",
        "Dictionary<DateTime, string>",
        "Dictionary<DateTimeOffset, string>",
        "Dictionary<DateOnly, string>",
        "Dictionary<TimeOnly, string>",
        "Dictionary<TimeSpan, string>");

    public static MappingTable Nested => new(Usings)
    {
        { "List<List<int>>", """{ "type": "array", "items": { "type": "array", "items": { "type": "integer", "format": "int32" } } }""" },
        { "int[][]", """{ "type": "array", "items": { "type": "array", "items": { "type": "integer", "format": "int32" } } }""" },
        { "List<int?>", """{ "type": "array", "items": { "type": "integer", "format": "int32" } }""" },
        { "List<byte>", """{ "type": "array", "items": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 255 } }""" },
        { "List<byte[]>", """{ "type": "array", "items": { "type": "string", "format": "byte" } }""" },
        { "HashSet<Guid>", """{ "type": "array", "items": { "type": "string", "format": "uuid" }, "x-kubernetes-list-type": "set" }""" },
        { "Dictionary<string, List<bool>>", """{ "type": "object", "additionalProperties": { "type": "array", "items": { "type": "boolean" } } }""" },
        { "Dictionary<string, Dictionary<string, object>>", """{ "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "x-kubernetes-preserve-unknown-fields": true } } }""" },
        { "List<Item>", """{ "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] } }""" },
        { "Items", """{ "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] } }""" },
        {
            "List<KeyValuePair<string, int>>",
            """{ "type": "array", "items": { "type": "object", "properties": { "key": { "type": "string" }, "value": { "type": "integer", "format": "int32" } } } }"""
        },
    };

    /// <summary>A collection type of the user's own says of itself what any type can say.</summary>
    public static MappingTable Own => new(Usings)
    {
        { "Ports", """{ "type": "array", "items": { "type": "integer", "format": "int32" }, "maxItems": 3, "description": "Ports, at most three." }""" },
        { "Sizes", """{ "type": "object", "additionalProperties": { "type": "integer", "format": "int64" }, "minProperties": 1, "description": "Sizes by name." }""" },
        { "List<Ports>", """{ "type": "array", "items": { "type": "array", "items": { "type": "integer", "format": "int32" }, "maxItems": 3, "description": "Ports, at most three." } }""" },
    };

    [Theory, MemberData(nameof(Lists))]
    public void A_list_is_an_array(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Sets))]
    public void A_set_is_an_array_without_duplicates(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Dictionaries))]
    public void A_dictionary_is_an_object_with_any_keys(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Nested))]
    public void Collections_nest(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Own))]
    public void A_collection_type_has_attributes_and_a_doc_comment(MappingCase mapping) => mapping.Check();

    private static MappingTable Each(string schema, params string[] types)
    {
        var table = new MappingTable(Usings);
        foreach (var type in types)
        {
            table.Add(type, schema);
        }

        return table;
    }
}
