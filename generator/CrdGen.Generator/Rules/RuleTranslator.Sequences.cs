using CrdGen.Schema.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CrdGen.Generator.Rules;

/// <summary>LINQ over lists and dictionaries, as CEL's macros and functions of lists.</summary>
internal sealed partial class RuleTranslator
{
    /// <summary>Names of types and functions: a variable may have them, and would hide them from readers.</summary>
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal) { "int", "uint", "double", "bool", "string", "bytes", "list", "map", "type", "dyn", "has", "size" };

    private CelTerm Sequence(IInvocationOperation operation, CelTerm source, ITypeSymbol? element, List<IOperation> arguments)
    {
        var list = source as SequenceTerm ?? (element is { Name: "KeyValuePair" } ? SequenceTerm.Entries(source.Value) : new SequenceTerm(source.Value, null));
        var name = operation.TargetMethod.Name;
        switch (name, arguments.Count)
        {
            case ("All" or "TrueForAll", 1):
                return Macro("all", list, arguments[0]);
            case ("Any" or "Exists", 1):
                return Macro("exists", list, arguments[0]);
            case ("Any", 0):
                return CelTerm.Relation(CelTerm.Function("size", list), ">", CelTerm.Of("0"));
            case ("Where" or "FindAll", 1):
                return new SequenceTerm(Macro("filter", list, arguments[0]), list.Item);
            case ("Select", 1):
                return Macro("map", list, arguments[0]);
            case ("Count", 0):
                return CelTerm.Function("size", list);
            case ("Count", 1):
                var filtered = Macro("filter", list, arguments[0], out var exactlyOne);
                return CelTerm.Function("size", filtered) with { IsOne = exactlyOne };
            case ("Contains", 1):
                return CelTerm.Relation(Translate(arguments[0]).Value, "in", list.Item is null ? list : Items(list));
            case ("ToList" or "ToArray" or "AsEnumerable", 0):
                return list;
            case ("Sum" or "Min" or "Max", 0 or 1):
                var numbers = arguments.Count == 0 ? Items(list) : Macro("map", list, arguments[0]);
                return numbers.Call(name == "Sum" ? "sum" : name == "Min" ? "min" : "max");
            case ("First", 1):
                return Items(new(Macro("filter", list, arguments[0]), list.Item)).Index(CelTerm.Of("0"));
        }

        var items = Items(list);
        return (name, arguments.Count) switch
        {
            ("First", 0) => items.Index(CelTerm.Of("0")),
            ("Last", 0) => items.Index(CelTerm.Binary(CelTerm.Function("size", items), "-", CelTerm.Of("1"), CelPrecedence.Addition)),
            ("ElementAt", 1) => items.Index(Translate(arguments[0]).Value),
            ("Concat", 1) => CelTerm.Binary(items, "+", Translate(arguments[0]).Value, CelPrecedence.Addition),
            ("SequenceEqual", 1) => CelTerm.Relation(items, "==", Translate(arguments[0]).Value),
            ("Except", 1) => Filtered(items, Translate(arguments[0]).Value, isIn: false),
            ("Intersect", 1) => Filtered(items, Translate(arguments[0]).Value, isIn: true),
            _ => throw Untranslatable(operation, $"CEL has nothing like {name}"),
        };
    }

    /// <summary>The items as a list, which the keys and values of a map are not.</summary>
    private CelTerm Items(SequenceTerm sequence)
    {
        if (!sequence.IsMap && sequence.Item is null)
        {
            return sequence.Plain;
        }

        var variable = NewVariable("k");
        variables.Remove(variable);
        var key = CelTerm.Of(variable);
        return sequence.Call("map", key, sequence.Item?.Invoke(key) ?? key);
    }

    private CelTerm Filtered(CelTerm list, CelTerm other, bool isIn)
    {
        var item = NewVariable("x");
        variables.Remove(item);
        var contained = CelTerm.Relation(CelTerm.Of(item), "in", other);
        return list.Call("filter", CelTerm.Of(item), isIn ? contained : CelTerm.Not(contained));
    }

    /// <summary>A macro with the variable and the expression of a lambda: <c>list.all(x, …)</c>.</summary>
    private CelTerm Macro(string macro, SequenceTerm list, IOperation function) => Macro(macro, list, function, out _);

    private CelTerm Macro(string macro, SequenceTerm list, IOperation function, out CelTerm exactlyOne)
    {
        var (parameter, body) = Lambda(function);
        var variable = NewVariable(parameter?.Name ?? "x");
        var item = CelTerm.Of(variable);
        var result = body(list.Item?.Invoke(item) ?? item).Value;
        variables.Remove(variable);
        exactlyOne = list.Call("exists_one", item, result);
        return list.Call(macro, item, result);
    }

    private (IParameterSymbol? Parameter, Func<CelTerm, CelTerm> Body) Lambda(IOperation function)
    {
        while (function is IConversionOperation conversion)
        {
            function = conversion.Operand;
        }

        switch (function)
        {
            case IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: [var parameter], Body: var body } }:
                return (parameter, item =>
                {
                    scope[parameter] = item;
                    return Block(body.Operations, 0, body.Syntax);
                }
                );
            case IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { IsStatic: true, Parameters: [var parameter] } method } reference }
                when SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly):
                return (parameter, item =>
                {
                    scope[parameter.OriginalDefinition] = item;
                    return Body(method.OriginalDefinition, reference.Syntax);
                }
                );
            default:
                throw Untranslatable(function, "write a lambda of one parameter");
        }
    }

    private string NewVariable(string name)
    {
        var plain = name.TrimStart('_', '@');
        plain = plain.Length == 0 || plain.Any(c => c > '~') || CelNames.IsReserved(plain) || Taken.Contains(plain) ? "x" : plain;
        var unique = plain;
        for (var i = 2; !variables.Add(unique); i++)
        {
            unique = plain + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }

    private static ITypeSymbol? ElementType(IOperation source)
    {
        var type = Unconverted(source).Type;
        if (type is IArrayTypeSymbol array)
        {
            return array.ElementType;
        }

        var enumerable = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } self
            ? self
            : type?.AllInterfaces.FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
        return enumerable?.TypeArguments[0];
    }
}
