namespace CrdGen.Analyzers.Tests.Reviews;

/// <summary>What is wrong and what is right by each of the rules.</summary>
public static class ReviewCases
{
    public static IReadOnlyList<ReviewCase> All { get; } =
    [
        new("CRD1001", "public double {|CRD1001:Ratio|} { get; init; } = 1;", "'Ratio' is a floating-point number, which changes on its way between clients: use an integer of a smaller unit, or Quantity"),
        new("CRD1001", "public List<float> {|CRD1001:Ratios|} { get; init; } = [];", "'Ratios' is a floating-point number, which changes on its way between clients: use an integer of a smaller unit, or Quantity"),
        new("CRD1001", "public Part? Part { get; init; }", "'Share' is a floating-point number, which changes on its way between clients: use an integer of a smaller unit, or Quantity")
        {
            Declarations = "public sealed record Part(decimal {|CRD1001:Share|});",
        },
        new("CRD1001", "public int Percent { get; init; } = 1; public Quantity? Memory { get; init; }"),
        new("CRD1002", "public bool {|CRD1002:Fast|} { get; init; } = true;", "'Fast' is a bool, which can never have a third value: use an enum whose members say what each choice does"),
        new("CRD1002", "public Dictionary<string, bool?> {|CRD1002:Gates|} { get; init; } = [];", "'Gates' is a bool, which can never have a third value: use an enum whose members say what each choice does"),
        new("CRD1002", "public Mode? Mode { get; init; }") { Declarations = "public enum Mode { Fast, Slow }" },
        new("CRD1003", "public List<string> {|CRD1003:Zones|} { get; init; } = [];", "The list 'Zones' does not say how appliers share it: add [ListType(ListType.Set)] where no item stands twice, or [ListType(ListType.Atomic)]"),
        new("CRD1003", "public List<Part> {|CRD1003:Parts|} { get; init; } = [];", "The list 'Parts' does not say how appliers share it: add [ListType(ListType.Map, key)] where a field identifies an item, or [ListType(ListType.Atomic)]")
        {
            Declarations = "public sealed record Part(string Name);",
        },
        new("CRD1003", "public Dictionary<string, string[]> {|CRD1003:Routes|} { get; init; } = [];", "The list 'Routes' does not say how appliers share it: add ListType to [Items] or [Values]"),
        new("CRD1003", "[ListType(ListType.Set)] public List<string> Zones { get; init; } = []; public HashSet<string> Names { get; init; } = []; public byte[]? Key { get; init; }"),
        new("CRD1003", "[Values(ListType = ListType.Atomic)] public Dictionary<string, string[]> Routes { get; init; } = [];"),
        new("CRD1004", "public string? {|CRD1004:Title|} { get; init; }", "The text of 'Title' may be as long as a request allows, which makes CEL rules expensive: add [MaxLength(n)]"),
        new("CRD1004", "public byte[]? {|CRD1004:Key|} { get; init; }", "The text of 'Key' may be as long as a request allows, which makes CEL rules expensive: add [Schema(MaxLength = n)]"),
        new("CRD1004", "public List<int> {|CRD1004:Ports|} { get; init; } = [];", "The list of 'Ports' may be as long as a request allows, which makes CEL rules expensive: add [MaxLength(n)]"),
        new("CRD1004", "public Dictionary<string, int> {|CRD1004:Weights|} { get; init; } = [];", "The map of 'Weights' may be as large as a request allows, which makes CEL rules expensive: add [MaxLength(n)]"),
        new("CRD1004", "[MaxLength(5)] public List<string> {|CRD1004:Zones|} { get; init; } = [];", "A text of 'Zones' may be as long as a request allows, which makes CEL rules expensive: add [Items(MaxLength = n)]"),
        new("CRD1004", "[MaxLength(5)] public Dictionary<string, string> {|CRD1004:Tags|} { get; init; } = [];", "A text of 'Tags' may be as long as a request allows, which makes CEL rules expensive: add [Values(MaxLength = n)]"),
        new("CRD1004", "[MaxLength(9), Items(MaxLength = 3)] public List<string> Zones { get; init; } = []; [StringLength(9)] public string? Name { get; init; } public DateTimeOffset? At { get; init; } public Mode? Mode { get; init; } public Name? Own { get; init; }")
        {
            Declarations = "public enum Mode { Fast, Slow } public readonly record struct Name([MaxLength(63)] string Value);",
        },
        new("CRD1005", "public int {|CRD1005:Count|} { get; init; }", "'Count' is optional, but in C# nobody sees whether it is there: make it 'int?', give it a default, or make it required"),
        new("CRD1005", "public string {|CRD1005:Title|} { get; init; } = null!;", "'Title' is optional, but in C# nobody sees whether it is there: make it 'string?', give it a default, or make it required"),
        new("CRD1005", "[Required] public int A { get; init; } public int? B { get; init; } public int C { get; init; } = 3; public string? D { get; init; } public List<int> E { get; init; } = []; [NoDefault] public int F { get; init; } = 5;"),
        new("CRD1006", "public int {|CRD1006:Count|} { get; init; } = 1;", "'Count' has no description for kubectl explain: add a doc comment that says what it does, its unit, and what absence means"),
        new("CRD1006", "/// <summary>How many.</summary>\n    public int Count { get; init; } = 1;\n    [OmitDescriptions] public int Hidden { get; init; } = 1;\n    [Schema(Description = \"Said otherwise.\")] public int Other { get; init; } = 1;"),
        new("CRD1007", "public uint {|CRD1007:Count|} { get; init; } = 1;", "'Count' is an unsigned integer ('uint'), which not all clients know: use int or long, with [Minimum(0)]"),
        new("CRD1007", "public Port? {|CRD1007:Port|} { get; init; } public List<ulong?> {|CRD1007:Sizes|} { get; init; } = [];",
            "'Port' is an unsigned integer ('ushort'), which not all clients know: use int or long, with [Minimum(0)]",
            "'Sizes' is an unsigned integer ('ulong'), which not all clients know: use int or long, with [Minimum(0)]")
        {
            Declarations = "public readonly record struct Port(ushort Value);",
        },
        new("CRD1007", "public long Count { get; init; } = 1; public sbyte Small { get; init; } = 1; public byte[]? Key { get; init; }"),
        new("CRD1008", "public TimeSpan? {|CRD1008:Grace|} { get; init; }", "'Grace' is a duration in the form of .NET, which other clients cannot read: make it an integer and say the unit in the name, as in 'GraceSeconds'"),
        new("CRD1008", "public int {|CRD1008:RetryInterval|} { get; init; } = 5;", "'RetryInterval' is a duration without a unit: make it an integer and say the unit in the name, as in 'RetryIntervalSeconds'"),
        new("CRD1008", "public int RetryIntervalSeconds { get; init; } = 5; public string? Timeout { get; init; } public int Intervals { get; init; } = 1;"),
    ];
}
