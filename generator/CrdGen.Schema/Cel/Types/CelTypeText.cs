using System.Text;
using CrdGen.Schema.Cel.Schemas;

namespace CrdGen.Schema.Cel.Types;

/// <summary>Writes types as errors show them.</summary>
internal static class CelTypeText
{
    /// <summary>More than any type needs that somebody reads.</summary>
    private const int MaxLength = 20_000;

    /// <param name="type">The type.</param>
    /// <param name="self">The type that <c>self</c> is of: objects are named by the way from there.</param>
    public static string Of(CelType type, DeclType? self)
    {
        var text = new StringBuilder();
        Append(text, type, self);
        return text.ToString();
    }

    /// <summary>A call's argument types: <c>target.(argument, argument)</c>.</summary>
    public static string OfCall(IReadOnlyList<CelType> types, bool hasTarget, DeclType? self)
    {
        var text = new StringBuilder();
        if (hasTarget)
        {
            Append(text, types[0], self);
            text.Append('.');
        }

        AppendAll(text, types, hasTarget ? 1 : 0, self);
        return text.ToString();
    }

    private static void Append(StringBuilder text, CelType type, DeclType? self)
    {
        if (text.Length > MaxLength)
        {
            return;
        }

        var name = type switch
        {
            { Kind: CelTypeKind.Any } => "any",
            { Kind: CelTypeKind.Duration } => "duration",
            { Kind: CelTypeKind.Error } => "!error!",
            { Kind: CelTypeKind.Null } => "null",
            { Kind: CelTypeKind.Timestamp } => "timestamp",
            { Declaration: { } declaration } => DeclTypeNames.Of(declaration, self),
            { IsNullable: true } => $"wrapper({type.Name})",
            _ => type.Name,
        };
        text.Append(name);
        if (type.Parameters.Count > 0)
        {
            AppendAll(text, type.Parameters, 0, self);
        }
    }

    private static void AppendAll(StringBuilder text, IReadOnlyList<CelType> types, int start, DeclType? self)
    {
        text.Append('(');
        for (var i = start; i < types.Count; i++)
        {
            if (i > start)
            {
                text.Append(", ");
            }

            Append(text, types[i], self);
        }

        text.Append(')');
    }
}
