using System.Text;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Schemas;

/// <summary>How large values of a schema can be: what cost is estimated from.</summary>
internal static class DeclSizes
{
    /// <summary>The most items, entries or bytes; where the schema has no limit, as many as a request can hold.</summary>
    public static long MaxElements(DeclType type) => type.Kind switch
    {
        DeclKind.List => type.Schema.MaxItems is { } items ? Math.Max(items, 0) : RequestLimits.MaxItems(type.ElementType!.MinSerializedSize),
        DeclKind.Map => type.Schema.MaxProperties is { } properties ? Math.Max(properties, 0) : RequestLimits.MaxProperties(type.ElementType!.MinSerializedSize),
        DeclKind.String => type.Schema.MaxLength is { } length ? MaxBytes(length) : EnumLength(type.Schema) ?? RequestLimits.MaxStringLength,
        DeclKind.IntOrString => type.Schema.MaxLength is { } length ? MaxBytes(length) : RequestLimits.MaxStringLength,
        DeclKind.Bytes => type.Schema.MaxLength is { } length ? Math.Max(length, 0) : RequestLimits.MaxStringLength,
        DeclKind.Duration or DeclKind.Timestamp => RequestLimits.MaxTimeSize,
        DeclKind.Date => RequestLimits.DateSize,
        _ => 0,
    };

    /// <summary>The least bytes of a value.</summary>
    public static long MinSerializedSize(DeclType type) => type.Kind switch
    {
        DeclKind.Object => MinObjectSize(type),
        DeclKind.Duration => RequestLimits.MinDurationSize,
        DeclKind.Date => RequestLimits.DateSize,
        DeclKind.Timestamp => RequestLimits.MinTimeSize,
        DeclKind.Bool => RequestLimits.MinBoolSize,
        DeclKind.Int or DeclKind.Double => RequestLimits.MinNumberSize,
        DeclKind.IntOrString => 1,
        _ => RequestLimits.MinQuotedSize,
    };

    /// <summary>A character has four bytes at most. The product wraps as Kubernetes' does.</summary>
    private static long MaxBytes(long length) => unchecked(Math.Max(length, 0) * 4);

    private static long? EnumLength(JsonSchemaProps schema)
    {
        if (schema.Enum.IsEmpty)
        {
            return null;
        }

        var longest = 0;
        foreach (var value in schema.Enum)
        {
            if (value.Kind == JsonKind.String)
            {
                longest = Math.Max(longest, Encoding.UTF8.GetByteCount(value.Text));
            }
        }

        return longest;
    }

    private static long MinObjectSize(DeclType type)
    {
        var size = RequestLimits.MinQuotedSize;
        if (type.Schema.Required.IsEmpty)
        {
            return size;
        }

        var required = new HashSet<string>(type.Schema.Required, StringComparer.Ordinal);
        foreach (var property in type.IsResourceRoot ? ResourceRoot.Properties(type.Schema) : type.Schema.Properties)
        {
            // What has a default need not be sent. Quotes, colon and comma come to the name.
            if (required.Contains(property.Name) && property.Schema.Default is null or { Kind: JsonKind.Null } && DeclType.KindOf(property.Schema) is not null)
            {
                size += Encoding.UTF8.GetByteCount(property.Name) + MinSerializedSize(type, property) + 4;
            }
        }

        return size;
    }

    /// <summary>That of a field, kept by its type; a field without a name in CEL is counted as well.</summary>
    private static long MinSerializedSize(DeclType type, SchemaProperty property) =>
        (type.Fields.Get(Names.CelNames.Escape(property.Name)) is { } field && field.Property == property.Name
            ? field.Type
            : DeclType.Of(property.Schema, property.Schema.EmbeddedResource)!).MinSerializedSize;
}
