using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>Types whose schema does not come from their members.</summary>
public sealed class SpecialTypeTests
{
    private const string Names = """
        /// <summary>A DNS label.</summary>
        [Pattern("^[a-z]+$")]
        public readonly record struct Label([MaxLength(63)] string Value);

        public readonly record struct Id(string Value);
        public readonly record struct Port([Range(1, 65535)] int Value) { public bool IsPrivileged => Value < 1024; public static Port Http => new(80); }

        [Default("a")] public readonly record struct WithDefault(string Value);
        public readonly record struct Names([MinLength(1)] List<Label> Value);
        public readonly record struct Outer(Label Value);
        public readonly record struct Typed<T>(T Value);

        [JsonConverter(typeof(UpperConverter))]
        public readonly record struct Converted([StringLength(5)] string Value);

        public sealed class UpperConverter : JsonConverter<Converted>
        {
            public override Converted Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);
            public override void Write(Utf8JsonWriter writer, Converted value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
        }

        public readonly record struct TwoFields(int Value, int Other);
        public record NoStruct(int Value);
        """;

    private const string Label = """{ "type": "string", "maxLength": 63, "pattern": "^[a-z]+$", "description": "A DNS label." }""";

    public static MappingTable Wrappers => new(Names)
    {
        { "Label", Label },
        { "public Label? Value { get; set; }", Label },
        { "List<Label>", $$"""{ "type": "array", "items": {{Label}} }""" },
        { "HashSet<Label>", $$"""{ "type": "array", "items": {{Label}}, "x-kubernetes-list-type": "set" }""" },
        { "Dictionary<string, Label>", $$"""{ "type": "object", "additionalProperties": {{Label}} }""" },
        { "Dictionary<Id, bool>", """{ "type": "object", "additionalProperties": { "type": "boolean" } }""" },
        { "Port", """{ "type": "integer", "format": "int32", "minimum": 1, "maximum": 65535 }""" },
        { "WithDefault", """{ "type": "string", "default": "a" }""" },
        { "Names", $$"""{ "type": "array", "items": {{Label}}, "minItems": 1 }""" },
        { "Outer", Label },
        { "Typed<Guid>", """{ "type": "string", "format": "uuid" }""" },
        { "Converted", """{ "type": "string", "maxLength": 5 }""" },
        { "TwoFields", """{ "type": "object", "properties": { "other": { "type": "integer", "format": "int32" }, "value": { "type": "integer", "format": "int32" } }, "required": ["other", "value"] }""" },
        { "NoStruct", """{ "type": "object", "properties": { "value": { "type": "integer", "format": "int32" } }, "required": ["value"] }""" },
        { "[StringLength(5), Schema(Description = \"Short.\")] public required Label Value { get; set; }", """{ "type": "string", "maxLength": 5, "pattern": "^[a-z]+$", "description": "Short." }""" },
        { "public Label Value { get; set; } = new(\"abc\");", """{ "type": "string", "maxLength": 63, "pattern": "^[a-z]+$", "description": "A DNS label.", "default": "abc" }""" },
        { "public List<Label> Value { get; set; } = [new(\"a\"), new Label(\"b\")];", $$"""{ "type": "array", "items": {{Label}}, "default": ["a", "b"] }""" },
        { "[Default(\"abc\")] public Label Value { get; set; }", """{ "type": "string", "maxLength": 63, "pattern": "^[a-z]+$", "description": "A DNS label.", "default": "abc" }""" },
    };

    internal const string Quantity = """
        { "anyOf": [{ "type": "integer" }, { "type": "string" }], "x-kubernetes-int-or-string": true,
          "pattern": "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$" }
        """;

    private const string KubernetesTypes = """
        [KubernetesType("io.k8s.api.core.v1.SELinuxOptions")] public class SeLinux { public int Ignored { get; set; } }
        [KubernetesType("io.k8s.apimachinery.pkg.util.intstr.IntOrString")] public class Mine;
        [OmitDescriptions] public class Terse
        {
            /// <summary>Of the property.</summary>
            public SeLinux? A { get; set; }
        }
        """;

    private const string BareSeLinux = """{ "type": "object", "properties": { "level": { "type": "string" }, "role": { "type": "string" }, "type": { "type": "string" }, "user": { "type": "string" } } }""";

    private const string SeLinux = """
        { "type": "object", "description": "SELinuxOptions are the labels to be applied to the container", "properties": {
          "level": { "type": "string", "description": "Level is SELinux level label that applies to the container." },
          "role": { "type": "string", "description": "Role is a SELinux role label that applies to the container." },
          "type": { "type": "string", "description": "Type is a SELinux type label that applies to the container." },
          "user": { "type": "string", "description": "User is a SELinux user label that applies to the container." } } }
        """;

    public static MappingTable Kubernetes => new(KubernetesTypes)
    {
        { "Quantity", Quantity },
        { "public Quantity? Value { get; set; }", Quantity },
        { "Dictionary<string, Quantity>", $$"""{ "type": "object", "additionalProperties": {{Quantity}} }""" },
        { "public Quantity Value { get; set; } = \"100m\";", Quantity.Replace("^(", "^(", StringComparison.Ordinal).Replace("\"x-kube", "\"default\": \"100m\", \"x-kube", StringComparison.Ordinal) },
        { "public IntOrString Value { get; set; } = 80;", """{ "anyOf": [{ "type": "integer" }, { "type": "string" }], "x-kubernetes-int-or-string": true, "default": 80 }""" },
        { "public IntOrString Value { get; set; } = \"25%\";", """{ "anyOf": [{ "type": "integer" }, { "type": "string" }], "x-kubernetes-int-or-string": true, "default": "25%" }""" },
        { "public IntOrString Value { get; set; } = new(\"a\");", """{ "anyOf": [{ "type": "integer" }, { "type": "string" }], "x-kubernetes-int-or-string": true, "default": "a" }""" },
        { "public IntOrString Value { get; set; } = IntOrString.FromInt32(-1);", """{ "anyOf": [{ "type": "integer" }, { "type": "string" }], "x-kubernetes-int-or-string": true, "default": -1 }""" },
        { "Mine", """{ "anyOf": [{ "type": "integer" }, { "type": "string" }], "x-kubernetes-int-or-string": true }""" },
        { "SeLinux", SeLinux },
        { "List<SeLinux>", $$"""{ "type": "array", "items": {{SeLinux}} }""" },
        { "[OmitDescriptions] public SeLinux? Value { get; set; }", BareSeLinux },
        { "[OmitDescriptions] public List<Dictionary<string, SeLinux>>? Value { get; set; }", $$"""{ "type": "array", "items": { "type": "object", "additionalProperties": {{BareSeLinux}} } }""" },
        { "/// <summary>Of the property.</summary>\n[OmitDescriptions] public SeLinux? Value { get; set; }", "{ \"description\": \"Of the property.\"," + BareSeLinux[1..] },
        { "Terse", $$"""{ "type": "object", "properties": { "a": { "description": "Of the property.",{{BareSeLinux[1..]}} } }""" },
        { "[Schema(Description = \"\")] public SeLinux? Value { get; set; }", SeLinux.Replace(""" "description": "SELinuxOptions are the labels to be applied to the container",""", "", StringComparison.Ordinal) },
    };

    private const string OfficialClient = """
        namespace k8s.Models
        {
            public class V1SELinuxOptions { public int Ignored { get; set; } }
            public class IntOrString { }
            public class IntstrIntOrString { }
            public class ResourceQuantity { }
        }
        """;

    public static MappingTable OfficialTypes => new(otherFile: OfficialClient)
    {
        { "k8s.Models.V1SELinuxOptions", SeLinux },
        { "k8s.Models.IntOrString", """{ "anyOf": [{ "type": "integer" }, { "type": "string" }], "x-kubernetes-int-or-string": true }""" },
        { "k8s.Models.IntstrIntOrString", """{ "anyOf": [{ "type": "integer" }, { "type": "string" }], "x-kubernetes-int-or-string": true }""" },
        { "k8s.Models.ResourceQuantity", Quantity },
        { "Dictionary<string, k8s.Models.ResourceQuantity>", $$"""{ "type": "object", "additionalProperties": {{Quantity}} }""" },
    };

    public static MappingTable Open => new("""
        public class Known { public string? Name { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; set; } }
        public class KnownToo { public string? Name { get; set; } [JsonExtensionData] public Dictionary<string, object>? Rest { get; set; } }
        public class KnownNode { public string? Name { get; set; } [JsonExtensionData] public JsonObject? Rest { get; set; } }
        [PreserveUnknownFields] public class Preserving { public string? Name { get; set; } }
        [RawSchema("{\"type\":\"string\",\"maxLength\":3}")] public class Raw;
        /// <summary>A raw list.</summary>
        [RawSchema("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}")] public class RawList : List<int>;
        [EmbeddedResource] public class Template { public string? ApiVersion { get; set; } public string? Kind { get; set; } }
        """)
    {
        { "Known", """{ "type": "object", "properties": { "name": { "type": "string" } }, "x-kubernetes-preserve-unknown-fields": true }""" },
        { "KnownToo", """{ "type": "object", "properties": { "name": { "type": "string" } }, "x-kubernetes-preserve-unknown-fields": true }""" },
        { "KnownNode", """{ "type": "object", "properties": { "name": { "type": "string" } }, "x-kubernetes-preserve-unknown-fields": true }""" },
        { "Preserving", """{ "type": "object", "properties": { "name": { "type": "string" } }, "x-kubernetes-preserve-unknown-fields": true }""" },
        { "Raw", """{ "type": "string", "maxLength": 3 }""" },
        { "RawList", """{ "type": "array", "items": { "type": "string" }, "description": "A raw list." }""" },
        { "[RawSchema(\"{\\\"type\\\":\\\"integer\\\"}\")] public string? Value { get; set; }", """{ "type": "integer" }""" },
        { "/// <summary>Of the property.</summary>\n[RawSchema(\"{\\\"type\\\":\\\"integer\\\"}\")] public string? Value { get; set; }", """{ "type": "integer", "description": "Of the property." }""" },
        { "/// <summary>Of the property.</summary>\n[RawSchema(\"{\\\"type\\\":\\\"integer\\\",\\\"description\\\":\\\"Of the JSON.\\\"}\")] public string? Value { get; set; }", """{ "type": "integer", "description": "Of the JSON." }""" },
        { "[EmbeddedResource] public JsonObject? Value { get; set; }", """{ "type": "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true }""" },
        { "[EmbeddedResource] public object? Value { get; set; }", """{ "type": "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true }""" },
        { "[EmbeddedResource] public List<JsonObject>? Value { get; set; }", """{ "type": "array", "items": { "type": "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true } }""" },
        { "[EmbeddedResource] public Dictionary<string, JsonElement>? Value { get; set; }", """{ "type": "object", "additionalProperties": { "type": "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true } }""" },
        { "[EmbeddedResource, PreserveUnknownFields] public Preserving? Value { get; set; }", """{ "type": "object", "properties": { "name": { "type": "string" } }, "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true }""" },
        { "Template", """{ "type": "object", "properties": { "apiVersion": { "type": "string" }, "kind": { "type": "string" } }, "x-kubernetes-embedded-resource": true }""" },
    };

    [Theory, MemberData(nameof(Wrappers))]
    public void A_scalar_wrapper_is_its_value(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Kubernetes))]
    public void A_Kubernetes_type_has_the_schema_of_Kubernetes(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(OfficialTypes))]
    public void The_official_clients_types_are_known_by_name(MappingCase mapping) => mapping.Check();

    [Theory, MemberData(nameof(Open))]
    public void Any_fields_a_raw_schema_or_a_whole_object(MappingCase mapping) => mapping.Check();
}
