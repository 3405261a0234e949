namespace CrdGen.Rules.Tests;

/// <summary>The types that the rules of the tests are about.</summary>
internal static class RuleSpec
{
    public const string Types = """
        public enum Mode { Fast, [JsonStringEnumMemberName("slow-and-safe")] Slow, Auto }

        [JsonConverter(typeof(LabelConverter))]
        public readonly record struct Label([MaxLength(63)] string Value);

        public sealed class LabelConverter : JsonConverter<Label>
        {
            public override Label Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);
            public override void Write(Utf8JsonWriter writer, Label value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
        }

        public sealed record Port
        {
            [MaxLength(20)] public required string Name { get; init; }
            public required int Number { get; init; }
            [MaxLength(20)] public string? Protocol { get; init; }
            [MaxLength(3)] public List<int>? Targets { get; init; }
            [JsonIgnore] public bool IsSystem => Number < 1024;
        }

        public sealed record Template
        {
            [MaxLength(20)] public string? Name { get; init; }
            public int? Replicas { get; init; }
            public Template2? Inner { get; init; }
        }

        public sealed record Template2
        {
            [MaxLength(20)] public string? Name { get; init; }
            public required int Weight { get; init; }
        }

        """;

    /// <summary>The members of the spec.</summary>
    public const string Members = """
        public required int Min { get; init; }
        public required int Max { get; init; }
        public int? Limit { get; init; }
        public int? OtherLimit { get; init; }
        public int Count { get; init; }
        public int Size { get; init; } = 3;
        public long? Big { get; init; }
        public required double Ratio { get; init; }
        public bool Enabled { get; init; }
        public bool? Flag { get; init; }
        [MaxLength(40)] public required string Name { get; init; }
        [MaxLength(40)] public string? Title { get; init; }
        [MaxLength(40), JsonPropertyName("in")] public string? Keyword { get; init; }
        [MaxLength(40), JsonPropertyName("dashed-name")] public string? Dashed { get; init; }
        public Mode Mode { get; init; } = Mode.Auto;
        public Mode? OtherMode { get; init; }
        public Label? Label { get; init; }
        [MaxLength(5)] public List<Port> Ports { get; init; } = [];
        [MaxLength(5)] public List<Port>? MorePorts { get; init; }
        [MaxLength(5), Items(MaxLength = 20)] public required List<string> Tags { get; init; }
        [MaxLength(5)] public List<int> Numbers { get; init; } = [];
        [MaxLength(5), Values(MaxLength = 20)] public Dictionary<string, string> Labels { get; init; } = [];
        [MaxLength(5)] public Dictionary<string, int>? Weights { get; init; }
        public Template? Template { get; init; }
        public DateTimeOffset? Start { get; init; }
        public DateTimeOffset? End { get; init; }
        [MaxLength(40)] public string? Interval { get; init; }
        [MaxLength(50)] public string? Address { get; init; }
        public IntOrString Target { get; init; } = 80;
        public Quantity? Memory { get; init; }
        public Quantity? MaxMemory { get; init; }
        [JsonIgnore] public int Span => Max - Min;
        [JsonIgnore] public static int Least => 1;
        private const int Most = 10;
        private static readonly string[] Known = ["a", "b"];
        private static bool IsShort(string text) => text.Length < 4;
        private static bool IsSystem(Port port) => port.Number < 1024;
        private static int Twice(int value)
        {
            var result = value * 2;
            if (result > 100)
            {
                return 100;
            }

            return result;
        }

        """;
}
