using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>Defaults: initialisers, positional parameters, attributes.</summary>
public sealed class DefaultTests
{
    private const string Types = """
        public class Limits { public int Max { get; set; } = 10; public string? Name { get; set; } public List<int>? Steps { get; set; } public Limits2? More { get; set; } }
        public class Limits2 { public required bool Hard { get; set; } [JsonPropertyName("grace-period")] public TimeSpan? Grace { get; set; } }
        public sealed record Point(int X, int Y = 2);
        public static class Constants { public const int Port = 8080; public const string Host = "example"; public static readonly string Dynamic = "x"; }
        """;

    private const string Text = """{ "type": "string", "default": """;
    private const string Number = """{ "type": "integer", "format": "int32", "default": """;
    private const string TextList = """{ "type": "array", "items": { "type": "string" }, "default": """;
    private const string TextSet = """{ "type": "array", "items": { "type": "string" }, "x-kubernetes-list-type": "set", "default": """;
    private const string TextMap = """{ "type": "object", "additionalProperties": { "type": "string" }, "default": """;
    private const string Span = """{ "type": "string", "pattern": "^-?([0-9]{1,8}\\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{7})?$", "default": """;

    private const string LimitsFields = """
        "type": "object", "properties": {
          "max": { "type": "integer", "format": "int32", "default": 10 }, "name": { "type": "string" }, "steps": { "type": "array", "items": { "type": "integer", "format": "int32" } },
          "more": { "type": "object", "required": ["hard"], "properties": { "hard": { "type": "boolean" },
            "grace-period": { "type": "string", "pattern": "^-?([0-9]{1,8}\\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{7})?$" } } } }
        """;

    public static MappingTable Scalars => new(Types)
    {
        { "public string Value { get; set; } = \"a \\\"b\\\"\\n\";", Text + "\"a \\\"b\\\"\\n\" }" },
        { "public string Value { get; set; } = @\"c:\\\";", Text + "\"c:\\\\\" }" },
        { "public string Value { get; set; } = \"\"\"raw\"\"\";", Text + "\"raw\" }" },
        { "public string Value { get; set; } = $\"{Constants.Host}.io\";", Text + "\"example.io\" }" },
        { "public string Value { get; set; } = \"a\" + \"b\";", Text + "\"ab\" }" },
        { "public string Value { get; set; } = nameof(Constants.Host);", Text + "\"Host\" }" },
        { "public string Value { get; set; } = Constants.Host;", Text + "\"example\" }" },
        { "public string Value { get; set; } = string.Empty;", Text + "\"\" }" },
        { "public string Value { get; set; } = String.Empty;", Text + "\"\" }" },
        { "private const string Name = \"n\"; public string Value { get; set; } = Name;", Text + "\"n\" }" },
        { "public char Value { get; set; } = 'x';", """{ "type": "string", "minLength": 1, "maxLength": 1, "default": "x" }""" },
        { "public bool Value { get; set; } = true;", """{ "type": "boolean", "default": true }""" },
        { "public bool Value { get; set; } = false;", """{ "type": "boolean", "default": false }""" },
        { "public bool? Value { get; set; } = !true;", """{ "type": "boolean", "default": false }""" },
        { "public int Value { get; set; } = 1;", Number + "1 }" },
        { "public int Value { get; set; } = -1;", Number + "-1 }" },
        { "public int Value { get; set; } = 0;", Number + "0 }" },
        { "public int Value { get; set; } = 0x10;", Number + "16 }" },
        { "public int Value { get; set; } = 1_000 * 2;", Number + "2000 }" },
        { "public int Value { get; set; } = (3);", Number + "3 }" },
        { "public int Value { get; set; } = int.MaxValue;", Number + "2147483647 }" },
        { "public int Value { get; set; } = Constants.Port;", Number + "8080 }" },
        { "public int Value { get; set; } = default;", Number + "0 }" },
        { "public int Value { get; set; } = default(int);", Number + "0 }" },
        { "public int? Value { get; set; } = 5;", Number + "5 }" },
        { "public int? Value { get; set; } = null;", """{ "type": "integer", "format": "int32" }""" },
        { "public int? Value { get; set; } = default;", """{ "type": "integer", "format": "int32" }""" },
        { "public long Value { get; set; } = long.MinValue;", """{ "type": "integer", "format": "int64", "default": -9223372036854775808 }""" },
        { "public uint Value { get; set; } = 4294967295;", """{ "type": "integer", "format": "int64", "minimum": 0, "maximum": 4294967295, "default": 4294967295 }""" },
        { "public byte Value { get; set; } = 255;", """{ "type": "integer", "format": "int32", "minimum": 0, "maximum": 255, "default": 255 }""" },
        { "public double Value { get; set; } = 1;", """{ "type": "number", "format": "double", "default": 1 }""" },
        { "public double Value { get; set; } = 0.1;", """{ "type": "number", "format": "double", "default": 0.1 }""" },
        { "public double Value { get; set; } = -1.5e10;", """{ "type": "number", "format": "double", "default": -15000000000 }""" },
        { "public float Value { get; set; } = 0.1f;", """{ "type": "number", "format": "float", "default": 0.1 }""" },
        { "public decimal Value { get; set; } = 1.50m;", """{ "type": "number", "default": 1.5 }""" },
        { "public TimeSpan Value { get; set; } = TimeSpan.FromMinutes(5);", Span + "\"00:05:00\" }" },
        { "public TimeSpan Value { get; set; } = TimeSpan.FromSeconds(1.5);", Span + "\"00:00:01.5000000\" }" },
        { "public TimeSpan Value { get; set; } = TimeSpan.FromDays(2);", Span + "\"2.00:00:00\" }" },
        { "public TimeSpan Value { get; set; } = TimeSpan.FromHours(-1);", Span + "\"-01:00:00\" }" },
        { "public TimeSpan Value { get; set; } = TimeSpan.FromMilliseconds(250);", Span + "\"00:00:00.2500000\" }" },
        { "public TimeSpan Value { get; set; } = TimeSpan.Zero;", Span + "\"00:00:00\" }" },
        { "public TimeSpan Value { get; set; } = new(1, 2, 3);", Span + "\"01:02:03\" }" },
        { "public TimeSpan Value { get; set; } = new TimeSpan(1, 2, 3, 4);", Span + "\"1.02:03:04\" }" },
        { "public TimeSpan? Value { get; set; } = TimeSpan.FromMinutes(5);", Span + "\"00:05:00\" }" },
        { "public Uri Value { get; set; } = new(\"https://example.com\");", """{ "type": "string", "format": "uri", "default": "https://example.com" }""" },
        { "public Version Value { get; set; } = new(1, 2);", """{ "type": "string", "pattern": "^[0-9]+\\.[0-9]+(\\.[0-9]+(\\.[0-9]+)?)?$", "default": "1.2" }""" },
        { "public Guid Value { get; set; } = Guid.Empty;", """{ "type": "string", "format": "uuid", "default": "00000000-0000-0000-0000-000000000000" }""" },
        { "public Guid Value { get; set; } = Guid.Parse(\"0F8FAD5B-D9CB-469F-A165-70867728950E\");", """{ "type": "string", "format": "uuid", "default": "0f8fad5b-d9cb-469f-a165-70867728950e" }""" },
        { "public DateOnly Value { get; set; } = new(2025, 1, 31);", """{ "type": "string", "format": "date", "default": "2025-01-31" }""" },
        { "public TimeOnly Value { get; set; } = new(8, 30);", """{ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{7})?$", "default": "08:30:00" }""" },
        { "public byte[] Value { get; set; } = [1, 2, 255];", """{ "type": "string", "format": "byte", "default": "AQL/" }""" },
        { "public object Value { get; set; } = \"x\";", """{ "x-kubernetes-preserve-unknown-fields": true, "default": "x" }""" },
        { "public JsonObject Value { get; set; } = new();", """{ "type": "object", "x-kubernetes-preserve-unknown-fields": true, "default": {} }""" },
        { "public JsonObject Value { get; set; } = new() { [\"a\"] = 1 };", """{ "type": "object", "x-kubernetes-preserve-unknown-fields": true, "default": { "a": 1 } }""" },
    };

    public static MappingTable None => new(Types)
    {
        { "public string Value { get; set; } = null!;", """{ "type": "string" }""" },
        { "public string Value { get; set; } = default!;", """{ "type": "string" }""" },
        { "public string? Value { get; set; } = default(string);", """{ "type": "string" }""" },
        { "public List<string> Value { get; set; } = default!;", """{ "type": "array", "items": { "type": "string" } }""" },
        { "public byte[] Value { get; set; } = [];", """{ "type": "string", "format": "byte" }""" },
        { "public byte[] Value { get; set; } = Array.Empty<byte>();", """{ "type": "string", "format": "byte" }""" },
        { "public Guid Value { get; set; } = default;", """{ "type": "string", "format": "uuid" }""" },
        { "public Quantity Value { get; set; } = default!;", SpecialTypeTests.Quantity },
        { "[NoDefault] public int Value { get; set; } = 5;", """{ "type": "integer", "format": "int32" }""" },
        { "[NoDefault] public string Value { get; set; } = Constants.Dynamic;", """{ "type": "string" }""" },
        { "[NoDefault] public List<string> Value { get; set; } = [];", """{ "type": "array", "items": { "type": "string" } }""" },
    };

    public static MappingTable Collections => new(Types)
    {
        { "public List<string> Value { get; set; } = [];", TextList + "[] }" },
        { "public List<string> Value { get; set; } = new();", TextList + "[] }" },
        { "public List<string> Value { get; set; } = new List<string>();", TextList + "[] }" },
        { "public IList<string> Value { get; set; } = new List<string>(4) { \"a\" };", TextList + "[\"a\"] }" },
        { "public List<string> Value { get; set; } = [\"a\", Constants.Host];", TextList + "[\"a\", \"example\"] }" },
        { "public string[] Value { get; set; } = new[] { \"a\" };", TextList + "[\"a\"] }" },
        { "public string[] Value { get; set; } = new string[] { \"a\" };", TextList + "[\"a\"] }" },
        { "public string[] Value { get; set; } = { \"a\" };", TextList + "[\"a\"] }" },
        { "public string[] Value { get; set; } = new string[0];", TextList + "[] }" },
        { "public string[] Value { get; set; } = Array.Empty<string>();", TextList + "[] }" },
        { "public IEnumerable<string> Value { get; set; } = Enumerable.Empty<string>();", TextList + "[] }" },
        { "public System.Collections.Immutable.ImmutableArray<string> Value { get; set; } = System.Collections.Immutable.ImmutableArray<string>.Empty;", TextList + "[] }" },
        { "public System.Collections.Immutable.ImmutableList<string> Value { get; set; } = [\"a\"];", TextList + "[\"a\"] }" },
        { "public HashSet<string> Value { get; set; } = [\"b\", \"a\"];", TextSet + "[\"b\", \"a\"] }" },
        { "public HashSet<string> Value { get; set; } = new(StringComparer.Ordinal) { \"a\" };", TextSet + "[\"a\"] }" },
        { "public System.Collections.Frozen.FrozenSet<string> Value { get; set; } = System.Collections.Frozen.FrozenSet<string>.Empty;", TextSet + "[] }" },
        { "public Dictionary<string, string> Value { get; set; } = new();", TextMap + "{} }" },
        { "public Dictionary<string, string> Value { get; set; } = [];", TextMap + "{} }" },
        { "public Dictionary<string, string> Value { get; set; } = new() { [\"a\"] = \"b\", [Constants.Host] = \"c\" };", TextMap + "{ \"a\": \"b\", \"example\": \"c\" } }" },
        { "public IDictionary<string, string> Value { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal) { { \"a\", \"b\" } };", TextMap + "{ \"a\": \"b\" } }" },
        { "public System.Collections.Immutable.ImmutableDictionary<string, string> Value { get; set; } = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty;", TextMap + "{} }" },
        { "public Dictionary<string, List<int>> Value { get; set; } = new() { [\"a\"] = [1, -2] };", """{ "type": "object", "additionalProperties": { "type": "array", "items": { "type": "integer", "format": "int32" } }, "default": { "a": [1, -2] } }""" },
        { "public Dictionary<int, string> Value { get; set; } = new() { [1] = \"a\" };", TextMap + "{ \"1\": \"a\" } }" },
        { "public List<TimeSpan> Value { get; set; } = [TimeSpan.FromSeconds(1)];", """{ "type": "array", "items": { "type": "string", "pattern": "^-?([0-9]{1,8}\\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{7})?$" }, "default": ["00:00:01"] }""" },
        { "public int[][] Value { get; set; } = [[1], []];", """{ "type": "array", "items": { "type": "array", "items": { "type": "integer", "format": "int32" } }, "default": [[1], []] }""" },
    };

    public static MappingTable Objects => new(Types)
    {
        { "public Limits Value { get; set; } = new();", $$"""{ {{LimitsFields}}, "default": {} }""" },
        { "public Limits Value { get; set; } = new Limits { Name = \"a\", Steps = [1, 2] };", $$"""{ {{LimitsFields}}, "default": { "name": "a", "steps": [1, 2] } }""" },
        { "public Limits Value { get; set; } = new() { Max = 3, More = new() { Hard = true, Grace = TimeSpan.FromSeconds(30) } };", $$"""{ {{LimitsFields}}, "default": { "max": 3, "more": { "hard": true, "grace-period": "00:00:30" } } }""" },
        { "public Limits Value { get; set; } = new() { Name = null };", $$"""{ {{LimitsFields}}, "default": {} }""" },
        { "public List<Limits2> Value { get; set; } = [new() { Hard = true }];", """{ "type": "array", "items": { "type": "object", "required": ["hard"], "properties": { "hard": { "type": "boolean" }, "grace-period": { "type": "string", "pattern": "^-?([0-9]{1,8}\\.)?[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{7})?$" } } }, "default": [{ "hard": true }] }""" },
        { "public Point Value { get; set; } = new(1);", """{ "type": "object", "required": ["x"], "properties": { "x": { "type": "integer", "format": "int32" }, "y": { "type": "integer", "format": "int32", "default": 2 } }, "default": { "x": 1 } }""" },
        { "public Point Value { get; set; } = new(Y: 5, X: 1);", """{ "type": "object", "required": ["x"], "properties": { "x": { "type": "integer", "format": "int32" }, "y": { "type": "integer", "format": "int32", "default": 2 } }, "default": { "x": 1, "y": 5 } }""" },
    };

    public static MappingTable Positional => new(Types + """
        public sealed record Options(string Name = "n", int Count = -1, DayOfWeek Day = DayOfWeek.Friday, double Ratio = 0.5, string? None = null, Guid Id = default, [NoDefault] bool Flag = true, [Default(7)] int? Seven = null);
        public sealed class Primary(int count = 4, string? name = null) { public int Count { get; } = count; public string? Name { get; } = name; }
        """)
    {
        {
            "public Options? Value { get; set; }",
            """
            { "type": "object", "properties": {
              "name": { "type": "string", "default": "n" }, "count": { "type": "integer", "format": "int32", "default": -1 },
              "day": { "type": "string", "enum": ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"], "default": "Friday" },
              "ratio": { "type": "number", "format": "double", "default": 0.5 }, "none": { "type": "string" }, "id": { "type": "string", "format": "uuid" },
              "flag": { "type": "boolean" }, "seven": { "type": "integer", "format": "int32", "default": 7 } } }
            """
        },
        {
            "public Primary? Value { get; set; }",
            """{ "type": "object", "properties": { "count": { "type": "integer", "format": "int32", "default": 4 }, "name": { "type": "string" } } }"""
        },
    };

    public static MappingTable Attributes => new(Types)
    {
        { "[Default(5)] public int? Value { get; set; }", Number + "5 }" },
        { "[Default(5)] public int Value { get; set; } = 7;", Number + "5 }" },
        { "[Default(\"a\")] public string? Value { get; set; }", Text + "\"a\" }" },
        { "[Default(DayOfWeek.Monday)] public DayOfWeek? Value { get; set; }", """{ "type": "string", "enum": ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"], "default": "Monday" }""" },
        { "[Default(new[] { \"a\", \"b\" })] public List<string>? Value { get; set; }", TextList + "[\"a\", \"b\"] }" },
        { "[Default(Json = \"[\\\"a\\\"]\")] public List<string>? Value { get; set; }", TextList + "[\"a\"] }" },
        { "[Default(Json = \"{\\\"name\\\":\\\"a\\\"}\")] public Limits? Value { get; set; }", $$"""{ {{LimitsFields}}, "default": { "name": "a" } }""" },
        { "[Default(\"00:05:00\")] public TimeSpan? Value { get; set; }", Span + "\"00:05:00\" }" },
        { "[System.ComponentModel.DefaultValue(5)] public int? Value { get; set; }", Number + "5 }" },
        { "[System.ComponentModel.DefaultValue(typeof(TimeSpan), \"00:05:00\")] public TimeSpan? Value { get; set; }", Span + "\"00:05:00\" }" },
        { "[System.ComponentModel.DefaultValue(typeof(decimal), \"1.5\")] public decimal? Value { get; set; }", """{ "type": "number", "default": 1.5 }""" },
        { "[Nullable, Default(null)] public string? Value { get; set; }", """{ "type": "string", "nullable": true, "default": null }""" },
    };

    [Theory, MemberData(nameof(Scalars))]
    public void A_constant_initialiser_is_the_default(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(None))]
    public void What_says_nothing_is_no_default(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Collections))]
    public void Lists_sets_and_dictionaries_of_constants(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Objects))]
    public void Objects_of_constants(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Positional))]
    public void Default_values_of_parameters(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Attributes))]
    public void Attributes_come_before_initialisers(MappingCase mapping) => mapping.Check();

}
