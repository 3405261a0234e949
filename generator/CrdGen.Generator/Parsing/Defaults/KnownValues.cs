using System.Globalization;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Parsing.Defaults;

/// <summary>
/// Values that are no constants of C#'s but as good as: <c>string.Empty</c>, <c>TimeSpan.FromMinutes(5)</c>,
/// <c>new Uri("…")</c>, <c>Array.Empty&lt;T&gt;()</c>.
/// </summary>
internal static class KnownValues
{
    /// <summary>Whether values of a type are written as scalars although it has properties.</summary>
    public static bool IsKnownScalar(ITypeSymbol type) => type.Is(Namespaces.CrdGen, "IntOrString") || type.Is(Namespaces.CrdGen, "Quantity");

    public static bool TryRead(ExpressionSyntax expression, ITypeSymbol target, SemanticModel model, out JsonValue? value)
    {
        value = null;
        if (model.GetSymbolInfo(expression).Symbol is not { ContainingType: { } type } symbol)
        {
            return false;
        }

        var arguments = expression switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList?.Arguments ?? default,
            _ => default,
        };
        var constants = new List<object?>();
        foreach (var argument in arguments)
        {
            var constant = model.GetConstantValue(argument.Expression);
            if (!constant.HasValue)
            {
                return false;
            }

            constants.Add(constant.Value);
        }

        if (IsKnownScalar(type))
        {
            value = constants is [string or int] ? Attributes.Constants.ToJson(constants[0]) : null;
            return value is not null;
        }

        if (symbol.Name == "Empty" && constants.Count == 0 && type.IsInSystemNamespace() && CollectionShape.Of(target).Kind is not CollectionKind.None and var kind)
        {
            // ImmutableArray<T>.Empty, Array.Empty<T>(), FrozenSet<T>.Empty, …
            value = InitializerReader.IsBase64(target) ? null : kind == CollectionKind.Dictionary ? JsonValue.EmptyObject : JsonValue.EmptyArray;
            return true;
        }

        value = type.IsInSystemNamespace() ? Read(type.Name, symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "new" : symbol.Name, constants) : null;
        return value is not null;
    }

    private static JsonValue? Read(string type, string member, List<object?> arguments)
    {
        switch (type, member)
        {
            case ("String", "Empty"):
                return JsonValue.From("");
            case ("Guid", "Empty"):
                return JsonValue.From(Guid.Empty.ToString("D"));
            case ("ImmutableArray" or "ImmutableList" or "ImmutableHashSet", "Create") when arguments.Count == 0:
                return JsonValue.EmptyArray;
            case ("ImmutableDictionary", "Create") when arguments.Count == 0:
                return JsonValue.EmptyObject;
            case ("Uri", "new") when arguments is [string uri]:
                return JsonValue.From(uri);
            case ("Version", "new") when arguments is [string version]:
                return JsonValue.From(version);
            case ("Version", "new") when arguments.Count is >= 2 and <= 4 && arguments.TrueForAll(a => a is int):
                return JsonValue.From(string.Join(".", arguments));
            case ("Guid", "new" or "Parse") when arguments is [string guid] && Guid.TryParse(guid, out var parsed):
                return JsonValue.From(parsed.ToString("D"));
            case ("TimeSpan", "Zero"):
                return Duration(TimeSpan.Zero);
            case ("TimeSpan", "FromDays" or "FromHours" or "FromMinutes" or "FromSeconds" or "FromMilliseconds") when arguments.Count >= 1 && arguments.TrueForAll(IsNumber):
                return FromUnits(member, arguments);
            case ("TimeSpan", "new") when arguments is [int h, int m, int s]:
                return Duration(((h * 60.0) + m) * 60 + s, TimeSpan.TicksPerSecond);
            case ("TimeSpan", "new") when arguments is [int d, int h, int m, int s]:
                return Duration(((((d * 24.0) + h) * 60) + m) * 60 + s, TimeSpan.TicksPerSecond);
            case ("DateOnly", "new") when arguments is [int year, int month, int day]:
                return JsonValue.From($"{year:0000}-{month:00}-{day:00}");
            case ("TimeOnly", "new") when arguments is [int hour, int minute]:
                return JsonValue.From($"{hour:00}:{minute:00}:00");
            default:
                return null;
        }
    }

    private static JsonValue? FromUnits(string member, List<object?> arguments)
    {
        // TimeSpan.FromMinutes(5) has optional parameters for seconds and below; only the first is commonly given.
        if (arguments.Skip(1).Any(a => Convert.ToDouble(a, CultureInfo.InvariantCulture) != 0))
        {
            return null;
        }

        var amount = Convert.ToDouble(arguments[0], CultureInfo.InvariantCulture);
        return Duration(amount, member switch
        {
            "FromDays" => TimeSpan.TicksPerDay,
            "FromHours" => TimeSpan.TicksPerHour,
            "FromMinutes" => TimeSpan.TicksPerMinute,
            "FromSeconds" => TimeSpan.TicksPerSecond,
            _ => TimeSpan.TicksPerMillisecond,
        });
    }

    // In code that does not compile, an argument may be anything.
    private static bool IsNumber(object? argument) => argument is int or long or double or float or short or byte or uint;

    /// <summary>A span of so many units, or <see langword="null"/> where a TimeSpan cannot hold it.</summary>
    private static JsonValue? Duration(double amount, long ticksPerUnit) =>
        Math.Abs(amount * ticksPerUnit) < long.MaxValue ? Duration(TimeSpan.FromTicks((long)(amount * ticksPerUnit))) : null;

    private static JsonValue Duration(TimeSpan value) => JsonValue.From(value.ToString("c", CultureInfo.InvariantCulture));
}
