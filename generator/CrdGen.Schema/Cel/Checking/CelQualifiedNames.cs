using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.Schema.Cel.Checking;

/// <summary>Names with dots in them, which look like selections.</summary>
internal static class CelQualifiedNames
{
    /// <summary>The identifier at the bottom of selections, or <see langword="null"/>.</summary>
    public static string? First(CelExpression expression)
    {
        while (expression is CelSelect { TestOnly: false } select)
        {
            expression = select.Operand;
        }

        return (expression as CelIdentifier)?.Name;
    }

    /// <summary>The name <c>a.b.c</c>, or <see langword="null"/> if the expression is none.</summary>
    public static string? Of(CelExpression expression)
    {
        var parts = new List<string>();
        while (expression is CelSelect { TestOnly: false } select)
        {
            parts.Add(select.Field);
            expression = select.Operand;
        }

        if (expression is not CelIdentifier identifier)
        {
            return null;
        }

        parts.Add(identifier.Name);
        parts.Reverse();
        return string.Join(".", parts);
    }
}
