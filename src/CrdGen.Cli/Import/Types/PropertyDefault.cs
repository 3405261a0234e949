using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Schemas;
using CrdGen.Schema.Json;

namespace CrdGen.Cli.Import.Types;

/// <summary>Defaults of properties: initialisers where C# has one that says the same, else <c>[Default]</c>.</summary>
internal static class PropertyDefault
{
    /// <summary>The initialiser, or <see langword="null"/>.</summary>
    /// <param name="value">The default.</param>
    /// <param name="node">The property's schema.</param>
    /// <param name="mapping">Its type.</param>
    /// <param name="enumName">The enum's name as it is understood there.</param>
    public static string? Initializer(JsonValue value, SchemaNode node, TypeMapping mapping, Func<string, string> enumName)
    {
        switch (mapping.Kind)
        {
            case TypeKind.String when value.Kind == JsonKind.String:
            case TypeKind.Boolean when value.Kind is JsonKind.True or JsonKind.False:
                return KeywordArguments.Constant(value);
            case TypeKind.Int32 or TypeKind.Int64 when value.Kind == JsonKind.Number && CSharpLiteral.Number(value.Text) is { } integer && !integer.Contains('.', StringComparison.Ordinal):
                return mapping.Kind == TypeKind.Int64 ? integer.TrimEnd('L') : integer;
            case TypeKind.Double when value.Kind == JsonKind.Number:
                return CSharpLiteral.Number(value.Text)?.TrimEnd('L');
            case TypeKind.Enum when value.Kind == JsonKind.String && EnumBuilder.Find(mapping.Planned!, value.Text) is { } member:
                return enumName(mapping.Type.Text) + "." + CSharpKeywords.Escape(member);
            case TypeKind.Quantity or TypeKind.IntOrString when value.Kind == JsonKind.String:
                return CSharpLiteral.Of(value.Text);
            case TypeKind.IntOrString when value.Kind == JsonKind.Number && CSharpLiteral.Number(value.Text) is { } number && number.All(c => char.IsAsciiDigit(c) || c == '-'):
                return number;
            case TypeKind.List when value.Kind == JsonKind.Array:
                return Items(value, node.Items!);
            case TypeKind.Dictionary when value is { Kind: JsonKind.Object, Members.IsEmpty: true }:
            case TypeKind.Class when value is { Kind: JsonKind.Object, Members.IsEmpty: true } && mapping.Planned is not null && node.Own.Required.IsEmpty:
                return "new()";
            default:
                return null;
        }
    }

    private static string? Items(JsonValue value, SchemaNode items)
    {
        var kind = TypeKinds.Of(items);
        var constants = value.Items.Select(item => (kind, item.Kind) is (TypeKind.String, JsonKind.String) or (TypeKind.Int32, JsonKind.Number) ? KeywordArguments.Constant(item) : null).ToList();
        return constants.Contains(null) ? null : CSharpLiteral.List(constants!);
    }
}
