using CrdGen.Generator.Parsing;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CrdGen.Generator.Rules;

/// <summary>Calls: of .NET's methods that CEL has something for, and of the user's own.</summary>
internal sealed partial class RuleTranslator
{
    private CelTerm Invocation(IInvocationOperation operation)
    {
        var method = operation.TargetMethod;
        var type = method.ContainingType;
        if (type is { Name: "Enumerable" } && type.ContainingNamespace.Is("System.Linq"))
        {
            var arguments = Ordered(operation);
            return Sequence(operation, Translate(arguments[0]), ElementType(arguments[0]), [.. arguments.Skip(1)]);
        }

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && method.Name == "GetValueOrDefault" && operation.Instance is { } optional)
        {
            var otherwise = operation.Arguments is [var argument] ? Translate(argument.Value) : Zero(type.TypeArguments[0]) ?? throw Untranslatable(operation, "say the other value: GetValueOrDefault(value)");
            return Coalesce(Translate(optional), otherwise);
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            return Text(operation);
        }

        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        {
            return Library(operation) ?? throw Untranslatable(operation, $"CEL has nothing like {type.Name}.{method.Name}");
        }

        return method.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension ? Call(operation) : throw Untranslatable(operation, "rules call methods only");
    }

    private static List<IOperation> Ordered(IInvocationOperation operation) =>
        [.. operation.Arguments.OrderBy(argument => argument.Parameter!.Ordinal).Select(argument => argument.Value)];

    private CelTerm? Library(IInvocationOperation operation)
    {
        var method = operation.TargetMethod;
        var type = method.ContainingType;
        var arguments = Ordered(operation);
        if (type.Name == "Regex" && method is { Name: "IsMatch", IsStatic: true } && arguments.Count == 2)
        {
            return Translate(arguments[0]).Value.Call("matches", Pattern(arguments[1]));
        }

        if (IsSystem(type, "Math") && method.Name is "Min" or "Max" or "Abs")
        {
            return Math(method.Name, arguments.ConvertAll(argument => Translate(argument).Value));
        }

        if (IsSystem(type, "TimeSpan") && Seconds(method.Name) is { } seconds && arguments[0].ConstantValue is { HasValue: true, Value: IConvertible amount })
        {
            return Duration(amount, seconds);
        }

        if (type.Is("CrdGen", "Cel"))
        {
            return CelTerm.Function(method.Name == "Duration" ? "duration" : "isIP", Translate(arguments[0]).Value);
        }

        if (operation.Instance is not { } instance)
        {
            return null;
        }

        var receiver = Translate(instance).Value;
        return (method.Name, CollectionShape.Of(instance.Type!).Kind) switch
        {
            ("ContainsKey", CollectionKind.Dictionary) => CelTerm.Relation(Translate(arguments[0]).Value, "in", receiver),
            ("Contains", CollectionKind.List or CollectionKind.Set) => CelTerm.Relation(Translate(arguments[0]).Value, "in", receiver),
            ("IndexOf", CollectionKind.List) when arguments.Count == 1 => receiver.Call("indexOf", Translate(arguments[0]).Value),
            ("Exists" or "TrueForAll" or "FindAll", CollectionKind.List) => Sequence(operation, receiver, ElementType(instance), arguments),
            ("HasFlag", _) when instance.Type is { TypeKind: TypeKind.Enum } => throw Untranslatable(operation, "write (value & flag) as a question for the list of names: Flags are lists of names"),
            ("Equals", _) when arguments.Count == 1 => Equal(receiver, Translate(arguments[0])),
            ("CompareTo", _) when IsQuantity(instance.Type) => Quantity(instance).Call("compareTo", Quantity(arguments[0])),
            ("ToString", _) when arguments.Count == 0 => AsText(instance, receiver),
            ("GetValueOrDefault", CollectionKind.Dictionary) when arguments.Count == 2 => CelTerm.Choice(CelTerm.Relation(Translate(arguments[0]).Value, "in", receiver), receiver.Index(Translate(arguments[0]).Value), Translate(arguments[1]).Value),
            _ => null,
        };
    }

    private static CelTerm Math(string name, List<CelTerm> arguments) => name == "Abs"
        ? CelTerm.Choice(CelTerm.Relation(arguments[0], "<", CelTerm.Of("0")), Negative(arguments[0]), arguments[0])
        : CelTerm.Choice(CelTerm.Relation(arguments[0], name == "Min" ? "<=" : ">=", arguments[1]), arguments[0], arguments[1]);

    private static double? Seconds(string method) => method switch
    {
        "FromMilliseconds" => 0.001,
        "FromSeconds" => 1,
        "FromMinutes" => 60,
        "FromHours" => 3600,
        "FromDays" => 86400,
        _ => null,
    };

    private static CelTerm Duration(IConvertible amount, double seconds)
    {
        var milliseconds = (long)System.Math.Round(amount.ToDouble(System.Globalization.CultureInfo.InvariantCulture) * seconds * 1000);
        return CelTerm.Function("duration", CelLiterals.String(milliseconds % 1000 == 0 ? $"{milliseconds / 1000}s" : $"{milliseconds}ms"));
    }

    /// <summary>A quantity is a number or a text in JSON; the text is what CEL makes a quantity of.</summary>
    private CelTerm Quantity(IOperation operation)
    {
        var bare = Unconverted(operation);
        var term = Translate(bare);
        if (term.IsNull)
        {
            return term;
        }

        var text = IsQuantity(bare.Type) ? CelTerm.Function("string", term.Value) : bare.Type?.SpecialType == SpecialType.System_String ? term.Value : CelTerm.Function("string", term.Value);
        return CelTerm.Function("quantity", text) with { Presence = term.Presence };
    }

    private static CelTerm Pattern(IOperation operation)
    {
        if (operation.ConstantValue is not { HasValue: true, Value: string pattern })
        {
            throw Untranslatable(operation, "the pattern must be a constant");
        }

        return Re2Syntax.FindError(pattern) is { } error ? throw Untranslatable(operation, $"the pattern is none of RE2, which the API server uses: {error}") : CelLiterals.String(pattern);
    }
}
