using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>Enums as values and as keys.</summary>
public sealed class EnumTests
{
    private const string Enums = """
        public enum Color { Red, Green = 5, Blue }

        /// <summary>How it starts.</summary>
        public enum Mode
        {
            [JsonStringEnumMemberName("")] None,
            [JsonStringEnumMemberName("on-demand")] OnDemand,
            [JsonStringEnumMemberName("ü \"quoted\" #1: yes")] Odd,
        }

        [JsonConverter(typeof(JsonStringEnumConverter))] public enum Named { A, B }
        [JsonConverter(typeof(JsonStringEnumConverter<Named2>))] public enum Named2 { A, B }
        [JsonConverter(typeof(KubernetesEnumConverter<Empty>))] public enum Empty { [JsonStringEnumMemberName("")] None, Some }
        [JsonConverter(typeof(JsonNumberEnumConverter<Level>))] public enum Level { Low = -1, High = 10 }
        [JsonConverter(typeof(JsonNumberEnumConverter<Wide>))] public enum Wide : long { Low, High = 4294967296 }
        [JsonConverter(typeof(JsonNumberEnumConverter<Bits>)), Flags] public enum Bits { None = 0, A = 1, B = 2, C = 4 }
        [Flags] public enum Days { None = 0, Monday = 1, Tuesday = 2, [JsonStringEnumMemberName("wed")] Wednesday = 4, Early = Monday | Tuesday }
        public enum Alias { One, Uno = One, Two }
        public enum Tiny : byte { A, B }
        public enum Huge : ulong { A, B = ulong.MaxValue }
        [Flags] public enum HugeFlags : ulong { A = 1, B = 0x8000000000000000 }
        [Schema(Description = "Only these.")] public enum Described { A }
        """;

    private const string Colors = """{ "type": "string", "enum": ["Red", "Green", "Blue"] }""";

    public static MappingTable Values => new(Enums)
    {
        { "Color", Colors },
        { "public Color? Value { get; set; }", Colors },
        { "Mode", """{ "type": "string", "enum": ["", "on-demand", "ü \"quoted\" #1: yes"], "description": "How it starts." }""" },
        { "Named", """{ "type": "string", "enum": ["A", "B"] }""" },
        { "Named2", """{ "type": "string", "enum": ["A", "B"] }""" },
        { "Empty", """{ "type": "string", "enum": ["", "Some"] }""" },
        { "Alias", """{ "type": "string", "enum": ["One", "Two"] }""" },
        { "Tiny", """{ "type": "string", "enum": ["A", "B"] }""" },
        { "Huge", """{ "type": "string", "enum": ["A", "B"] }""" },
        { "Level", """{ "type": "integer", "format": "int32", "enum": [-1, 10] }""" },
        { "Wide", """{ "type": "integer", "format": "int64", "enum": [0, 4294967296] }""" },
        { "Bits", """{ "type": "integer", "format": "int32", "minimum": 0, "maximum": 7 }""" },
        { "Days", """{ "type": "array", "items": { "type": "string", "enum": ["Monday", "Tuesday", "wed"] }, "x-kubernetes-list-type": "set" }""" },
        { "HugeFlags", """{ "type": "array", "items": { "type": "string", "enum": ["A", "B"] }, "x-kubernetes-list-type": "set" }""" },
        { "Described", """{ "type": "string", "enum": ["A"], "description": "Only these." }""" },
        { "List<Color>", $$"""{ "type": "array", "items": {{Colors}} }""" },
        { "HashSet<Color>", $$"""{ "type": "array", "items": {{Colors}}, "x-kubernetes-list-type": "set" }""" },
        { "Dictionary<string, Color>", $$"""{ "type": "object", "additionalProperties": {{Colors}} }""" },
        {
            "[JsonConverter(typeof(JsonNumberEnumConverter<Color>))] public Color Value { get; set; } = Color.Green;",
            """{ "type": "integer", "format": "int32", "enum": [0, 5, 6], "default": 5 }"""
        },
        {
            "[JsonConverter(typeof(JsonNumberEnumConverter<Color>))] public Color? Value { get; set; }",
            """{ "type": "integer", "format": "int32", "enum": [0, 5, 6] }"""
        },
        {
            "[JsonConverter(typeof(JsonStringEnumConverter<Color>))] public required Color Value { get; set; }",
            Colors
        },
        { "[AllowedValues(Color.Red, Color.Blue)] public required Color Value { get; set; }", """{ "type": "string", "enum": ["Red", "Blue"] }""" },
    };

    public static MappingTable Keys => new(Enums)
    {
        {
            "Dictionary<Color, int>",
            """
            { "type": "object", "properties": {
              "Red": { "type": "integer", "format": "int32" }, "Green": { "type": "integer", "format": "int32" }, "Blue": { "type": "integer", "format": "int32" } } }
            """
        },
        { "Dictionary<Tiny, bool>", """{ "type": "object", "properties": { "A": { "type": "boolean" }, "B": { "type": "boolean" } } }""" },
        {
            "[MinLength(1)] public Dictionary<Tiny, bool>? Value { get; set; }",
            """{ "type": "object", "properties": { "A": { "type": "boolean" }, "B": { "type": "boolean" } }, "minProperties": 1 }"""
        },
        {
            "[Schema(At = \".A\", Title = \"First\")] public Dictionary<Tiny, bool>? Value { get; set; }",
            """{ "type": "object", "properties": { "A": { "type": "boolean", "title": "First" }, "B": { "type": "boolean" } } }"""
        },
    };

    public static MappingTable Defaults => new(Enums)
    {
        { "public Color Value { get; set; } = Color.Green;", """{ "type": "string", "enum": ["Red", "Green", "Blue"], "default": "Green" }""" },
        { "public Color Value { get; set; } = 0;", """{ "type": "string", "enum": ["Red", "Green", "Blue"], "default": "Red" }""" },
        { "public Tiny Value { get; set; } = 0;", """{ "type": "string", "enum": ["A", "B"], "default": "A" }""" },
        { "public Color Value { get; set; } = default;", """{ "type": "string", "enum": ["Red", "Green", "Blue"], "default": "Red" }""" },
        { "public Color Value { get; set; } = (Color)6;", """{ "type": "string", "enum": ["Red", "Green", "Blue"], "default": "Blue" }""" },
        { "public Mode Value { get; set; } = Mode.OnDemand;", """{ "type": "string", "enum": ["", "on-demand", "ü \"quoted\" #1: yes"], "description": "How it starts.", "default": "on-demand" }""" },
        { "public Mode Value { get; set; } = Mode.None;", """{ "type": "string", "enum": ["", "on-demand", "ü \"quoted\" #1: yes"], "description": "How it starts.", "default": "" }""" },
        { "public Level Value { get; set; } = Level.Low;", """{ "type": "integer", "format": "int32", "enum": [-1, 10], "default": -1 }""" },
        { "public Bits Value { get; set; } = Bits.A | Bits.C;", """{ "type": "integer", "format": "int32", "minimum": 0, "maximum": 7, "default": 5 }""" },
        { "public Alias Value { get; set; } = Alias.Uno;", """{ "type": "string", "enum": ["One", "Two"], "default": "One" }""" },
        {
            "public Days Value { get; set; } = Days.Early | Days.Wednesday;",
            """{ "type": "array", "items": { "type": "string", "enum": ["Monday", "Tuesday", "wed"] }, "x-kubernetes-list-type": "set", "default": ["Monday", "Tuesday", "wed"] }"""
        },
        {
            "public Days Value { get; set; } = Days.None;",
            """{ "type": "array", "items": { "type": "string", "enum": ["Monday", "Tuesday", "wed"] }, "x-kubernetes-list-type": "set", "default": [] }"""
        },
        {
            "public List<Color> Value { get; set; } = [Color.Red, Color.Blue];",
            $$"""{ "type": "array", "items": {{Colors}}, "default": ["Red", "Blue"] }"""
        },
        {
            "public Dictionary<Tiny, bool> Value { get; set; } = new() { [Tiny.B] = true };",
            """{ "type": "object", "properties": { "A": { "type": "boolean" }, "B": { "type": "boolean" } }, "default": { "B": true } }"""
        },
    };

    [Theory, MemberData(nameof(Values))]
    public void An_enum_is_its_names_or_numbers(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Keys))]
    public void An_enum_as_key_gives_a_property_for_each_member(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Defaults))]
    public void A_default_is_written_as_the_enum_is(MappingCase mapping) => mapping.Check();
}
