using System.Globalization;

namespace CrdGen.Fuzz.Tests.Sources;

/// <summary>Picks attributes: those that fit a type, and, in wild cases, any with any value.</summary>
internal sealed class AttributePicker(Dice dice, bool isWild)
{
    private static readonly string[] Patterns = ["^[a-z]+$", "a|b", ".*", "^\\\\d{1,3}$", "(?i)x", "\\\\p{L}", "[[:alpha:]]+", "^$", "é", "\\\\x41", "(?:a){2}"];
    private static readonly string[] BadPatterns = ["(", "[", "a{1001}", "(?=a)", "(?!a)", "(?<=a)", "\\\\1", "*", "a**", "(?<n>a)", "\\\\", "[z-a]", "(?P<n>a)", "\\\\pN", "\\\\Q(", "x{2,1}", "(?x)", "[^]", "\\\\u0041", "$$", "\\\\cA", "(?>a)"];
    private static readonly string[] Formats = ["uri", "email", "hostname", "ipv4", "ipv6", "date", "date-time", "duration", "byte", "uuid", "int32", "int64", "float", "password", "k8s-short-name"];
    private static readonly string[] Anything = ["null", "1", "-1", "\"a\"", "\"\"", "true", "1.5", "'c'", "double.NaN", "double.PositiveInfinity", "float.MaxValue", "long.MinValue", "ulong.MaxValue", "typeof(int)", "new[] { 1 }", "DayOfWeek.Monday", "(DayOfWeek)99", "1e308", "0.1f", "int.MaxValue", "\"\\0\"", "new object[] { 1, null }", "Missing.X", "default", "\"1e999\"", "\"0x1\"", "nameof(String)", "(byte)3", "\"\\ud800\""];
    private static readonly string[] Rules = ["true", "self == self", "1 == 1"];
    private static readonly string[] BadRules = ["", " ", "self +", "a\\nb", "oldSelf == self"];
    private static readonly string[] Json = ["null", "1", "\\\"a\\\"", "{}", "[]", "[1]", "{\\\"a\\\": 1}", "true", "", "{", "1e5", "{\\\"size\\\": 2, \\\"name\\\": \\\"x\\\"}", "[null]", "\\\"\\\\ud800\\\"", "{\\\"a\\\": 1, \\\"a\\\": 2}", "01", "-"];
    private static readonly string[] RawSchemas = ["{\\\"type\\\": \\\"string\\\"}", "{\\\"type\\\": \\\"object\\\", \\\"properties\\\": {\\\"a\\\": {\\\"type\\\": \\\"integer\\\"}}}", "{\\\"x-kubernetes-preserve-unknown-fields\\\": true}", "{\\\"x-kubernetes-int-or-string\\\": true}", "{}", "{\\\"type\\\": \\\"nonsense\\\"}", "[]", "{\\\"type\\\": \\\"array\\\"}", "{\\\"$ref\\\": \\\"#\\\"}", "{\\\"type\\\": \\\"array\\\", \\\"items\\\": {\\\"type\\\": \\\"string\\\"}, \\\"uniqueItems\\\": true}", "{\\\"type\\\": \\\"object\\\", \\\"properties\\\": {\\\"a\\\": {}}, \\\"additionalProperties\\\": {\\\"type\\\": \\\"string\\\"}}"];
    private static readonly string[] Paths = ["", "[]", "{}", "[][]", "{}[]", "[]{}", ".size", "[].name", "x", "[", ".", "..", "{}.a.b"];

    /// <summary>Attributes for a member of a type.</summary>
    public IEnumerable<string> ForMember(FieldType type)
    {
        var count = dice.Chance(0.5) ? 0 : dice.Between(1, isWild ? 4 : 2);
        for (var i = 0; i < count; i++)
        {
            yield return isWild && dice.Chance(0.5) ? Any() : Fitting(type, "");
        }

        if (dice.Chance(0.1))
        {
            yield return General();
        }
    }

    /// <summary>The part of an attribute by which the compiler counts it: some may stand twice.</summary>
    public static string Repeatable(string attribute) =>
        attribute.StartsWith("[Schema", StringComparison.Ordinal) || attribute.StartsWith("[CelRule", StringComparison.Ordinal) ? attribute : attribute.Split('(', ']')[0];

    /// <summary>Whether parameters cannot carry it.</summary>
    public static bool IsForProperties(string attribute) => attribute.StartsWith("Json", StringComparison.Ordinal) || attribute is "Obsolete" or "Required";

    /// <summary>Attributes for a type.</summary>
    public IEnumerable<string> ForType(FieldKind kind)
    {
        if (dice.Chance(0.2))
        {
            yield return isWild ? Any() : dice.Pick("MapType(MapType.Atomic)", "Schema(Title = \"T\")", "CelRule(\"true\", Message = \"m\")", "Schema(MaxProperties = 9)", "PreserveUnknownFields");
        }

        if (kind == FieldKind.Object && dice.Chance(0.1))
        {
            yield return $"{dice.Pick("ExactlyOneOf", "AtMostOneOf", "AtLeastOneOf")}({Field()}, {Field()})";
        }
    }

    private string Fitting(FieldType type, string at)
    {
        if (type.Element is { } element && dice.Chance(0.4))
        {
            return Fitting(element, at + (type.Kind == FieldKind.List ? "[]" : "{}"));
        }

        var keyword = type.Kind switch
        {
            FieldKind.Text => dice.Pick($"MinLength = {dice.Below(3)}", $"MaxLength = {dice.Between(3, 99)}", $"Pattern = \"{dice.Pick(Patterns)}\"", "Title = \"t\"", "Nullable = true"),
            FieldKind.Number => dice.Pick($"Minimum = {dice.Between(-9, 3)}", $"Maximum = {dice.Between(3, 99)}", $"MultipleOf = {dice.Between(1, 5)}", "Minimum = \"0\", ExclusiveMinimum = true", "Nullable = true"),
            FieldKind.List => dice.Pick($"MinItems = {dice.Below(3)}", $"MaxItems = {dice.Between(3, 9)}", "ListType = ListType.Atomic", "Nullable = true"),
            FieldKind.Map => dice.Pick($"MinProperties = {dice.Below(3)}", $"MaxProperties = {dice.Between(3, 9)}", "MapType = MapType.Atomic", "MapType = MapType.Granular"),
            FieldKind.Object => dice.Pick("MapType = MapType.Atomic", "PreserveUnknownFields = true", "Title = \"t\"", "Description = \"\""),
            _ => dice.Pick("Title = \"t\"", "Description = \"d: 'x'\"", "Nullable = true", "Example = \"1\""),
        };
        if (at.Length > 0)
        {
            return $"Schema(At = \"{at}\", {keyword})";
        }

        return dice.Below(4) switch
        {
            0 => General(),
            1 => $"CelRule(\"{dice.Pick(Rules)}\", Message = \"m\")",
            _ => $"Schema({keyword})",
        };
    }

    private string General() => dice.Below(20) switch
    {
        0 => $"JsonPropertyName(\"{(isWild ? dice.Pick(Names.Json) : dice.Pick("a", "b-c", "d.e", "f/g", "$h"))}\")",
        1 => dice.Pick("JsonIgnore", "JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)", "JsonInclude", "JsonRequired", "Required", "JsonPropertyOrder(3)"),
        2 => "Immutable",
        3 => "CrdGen.Nullable",
        4 => dice.Pick("PrinterColumn", "PrinterColumn(Name = \"N\", Priority = 1)", "PrinterColumn(Type = \"string\", Format = \"date\")", "SelectableField"),
        5 => dice.Pick("SpecReplicas", "StatusReplicas", "LabelSelectorPath"),
        6 => dice.Pick("PreserveUnknownFields", "EmbeddedResource"),
        7 => $"Unroll({dice.Between(isWild ? -1 : 1, isWild ? 18 : 3)})",
        8 => $"Default({dice.Pick(Anything)})",
        9 => $"Default(Json = \"{dice.Pick(Json)}\")",
        10 => "NoDefault",
        11 => $"Format({(dice.Chance(0.2) ? "null" : $"\"{dice.Pick(Formats)}\"")})",
        12 => "Obsolete",
        13 => "ExternalDocs(\"https://acme.io\", Description = \"d\")",
        14 => dice.Pick("ListType(ListType.Set)", "ListType(ListType.Atomic)", $"ListType(ListType.Map, {Field()})", "ListType(ListType.Map)"),
        15 => $"RawSchema(\"{dice.Pick(RawSchemas)}\")",
        16 => dice.Pick("JsonConverter(typeof(JsonStringEnumConverter))", "JsonConverter(typeof(JsonConverter))", "JsonNumberHandling(JsonNumberHandling.WriteAsString)", "JsonExtensionData"),
        17 => dice.Pick("Range(1, 5)", "StringLength(9)", "Length(1, 5)", "MinLength(1)", "MaxLength(5)", "Url", "EmailAddress", "Base64String", "AllowedValues(1, 2)", "AllowedValues(\"a\", \"b\")", "DeniedValues(\"a\")", "RegularExpression(\"a+\")", "Phone", "Display(Name = \"n\", Description = \"d\")", "System.ComponentModel.Description(\"d\")"),
        18 => $"{dice.Pick("OneOf", "AnyOf", "AllOf", "Not")}({dice.Pick("MinLength = 1", "Minimum = 1", "Enum = [1, 2]", "Enum = [\"a\"]", "Pattern = \"a\"", $"Required = [{Field()}]", "Json = \"{\\\"type\\\": \\\"object\\\"}\"")})",
        _ => "MapType(MapType.Atomic)",
    };

    /// <summary>Any attribute with any value, well-formed at most.</summary>
    private string Any() => dice.Below(14) switch
    {
        0 => $"Schema({dice.Pick("Minimum", "Maximum", "MultipleOf", "MinLength", "MaxItems", "Title", "Enum", "Default", "Example", "ListType", "Nullable", "At", "Format", "Pattern", "MaxProperties", "ListMapKeys")} = {dice.Pick(Anything)})",
        1 => $"{dice.Pick("Minimum", "Maximum", "MultipleOf", "Default")}({dice.Pick(Anything)})",
        2 => $"Schema(At = \"{dice.Pick(Paths)}\", Title = \"x\")",
        3 => $"Pattern(\"{dice.Pick(BadPatterns)}\")",
        4 => $"RegularExpression(\"{dice.Pick(BadPatterns)}\")",
        5 => $"Range({dice.Pick(Anything)}, {dice.Pick(Anything)})",
        6 => $"AllowedValues({dice.Pick(Anything)}, {dice.Pick(Anything)})",
        7 => $"CelRule(\"{dice.Pick(BadRules)}\", Message = {dice.Pick(Anything)}, At = \"{dice.Pick(Paths)}\", FieldPath = \"{dice.Pick(Paths)}\", Reason = (RuleReason){dice.Between(-1, 5).ToString(CultureInfo.InvariantCulture)})",
        8 => $"JsonPropertyName({dice.Pick(Anything)})",
        9 => dice.Pick("Missing", "Missing(1)", "Schema", "Schema(Missing = 1)", "JsonDerivedType(typeof(int))", "JsonDerivedType(null!)", "Flags", "CustomResource(\"a.b\", \"v1\")", "KubernetesType(\"io.k8s.api.core.v1.PodSpec\")", "KubernetesType(null!)", "KubernetesType(\"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps\")", "RawSchema(null!)", "Pattern(null!)", "Default", "ExactlyOneOf", "ExactlyOneOf(null!)", "ExternalDocs(null!)"),
        10 => $"{dice.Pick("StringLength", "MinLength", "MaxLength")}({dice.Pick("-1", "0", "int.MaxValue", "5", "\"a\"")})",
        11 => $"{dice.Pick("Items", "Values")}({dice.Pick("MaxLength = 3", "Minimum = 1", "MaxItems = 2", "At = \"[]\", Title = \"t\"", "Enum = [\"a\"]", "Enum = [1]", "Enum = []")})",
        12 => $"Length({dice.Below(9)}, {dice.Below(9)})",
        _ => General(),
    };

    private string Field() => dice.Pick("\"a\"", "\"Size\"", "\"size\"", "\"Name\"", "\"b\"", "\"Count\"", "\"\"");
}
