using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Rules;

/// <summary>What C# types are in rules.</summary>
internal static class RuleTypes
{
    /// <summary>The type without <c>?</c>.</summary>
    public static ITypeSymbol? Unwrapped(this ITypeSymbol? type) => type?.UnwrapNullable();
}

/// <summary>What C# types are in rules.</summary>
internal sealed partial class RuleTranslator
{
    private static bool IsBool(ITypeSymbol? type) => type.Unwrapped()?.SpecialType == SpecialType.System_Boolean;

    private static bool IsNumber(ITypeSymbol? type) => type.Unwrapped()?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static bool IsFloating(ITypeSymbol? type) => type.Unwrapped()?.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal;

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Char;

    /// <summary>Points in time, and the time between two.</summary>
    private static bool IsTime(ITypeSymbol? type) => IsSystem(type, "DateTimeOffset") || IsSystem(type, "DateTime") || IsSystem(type, "DateOnly") || IsSystem(type, "TimeSpan");

    private static bool IsSystem(ITypeSymbol? type, string name) => type.Unwrapped() is { } known && known.Is("System", name);

    private static bool IsQuantity(ITypeSymbol? type) => type.Unwrapped() is { } known && known.Is("CrdGen", "Quantity");

    private static bool IsIntOrString(ITypeSymbol? type) => type.Unwrapped() is { } known && known.Is("CrdGen", "IntOrString");
}
