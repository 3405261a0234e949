using CrdGen.Generator.Parsing;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Cel.Syntax;
using Microsoft.CodeAnalysis;

namespace CrdGen.CodeFixes.Rules;

/// <summary>Functions and macros.</summary>
internal sealed partial class CSharpWriter
{
    private CSharpTerm Function(CelCall call)
    {
        if (call is { Function: "size", Arguments.Count: 1, Target: null } or { Function: "size", Arguments.Count: 0 })
        {
            return Size(Write(call.Target ?? call.Arguments[0]));
        }

        if (call is { Target: null, Function: "double" or "int", Arguments.Count: 1 })
        {
            return new($"({(call.Function == "int" ? "long" : "double")}){Write(call.Arguments[0]).In(CSharpPrecedence.Primary)}", CSharpPrecedence.Unary);
        }

        if (call.Target is null)
        {
            throw new UnwritableException();
        }

        var receiver = Write(call.Target);
        var arguments = call.Arguments.Select(argument => Write(argument).Text).ToList();
        return (call.Function, arguments.Count) switch
        {
            ("startsWith", 1) => Text($"StartsWith({arguments[0]}, {Ordinal()})"),
            ("endsWith", 1) => Text($"EndsWith({arguments[0]}, {Ordinal()})"),
            ("contains", 1) => Text($"Contains({arguments[0]}, {Ordinal()})"),
            ("indexOf", 1) when IsText(receiver) => Text($"IndexOf({arguments[0]}, {Ordinal()})"),
            ("lastIndexOf", 1) when IsText(receiver) => Text($"LastIndexOf({arguments[0]}, {Ordinal()})"),
            ("replace", 2) => Text($"Replace({arguments[0]}, {arguments[1]}, {Ordinal()})", isText: true),
            ("substring", 1) => Text($"Substring({arguments[0]})", isText: true),
            ("substring", 2) when arguments[0] == "0" => Text($"Substring(0, {arguments[1]})", isText: true),
            ("split", 1) => Text($"Split({arguments[0]})"),
            ("trim", 0) => Text("Trim()", isText: true),
            ("matches", 1) => CSharpTerm.Of($"{Name("System.Text.RegularExpressions.Regex")}.IsMatch({receiver.Text}, {arguments[0]})"),
            ("join", 1) => CSharpTerm.Of($"string.Join({arguments[0]}, {receiver.Text})"),
            ("sum", 0) => Text("Sum()"),
            ("min", 0) => Text("Min()"),
            ("max", 0) => Text("Max()"),
            _ => throw new UnwritableException(),
        };

        CSharpTerm Text(string method, bool isText = false) =>
            CSharpTerm.Of($"{Receiver(receiver)}.{method}", isText ? model.Compilation.GetSpecialType(SpecialType.System_String) : null);

        string Ordinal() => Name("System.StringComparison") + ".Ordinal";
    }

    private static bool IsText(CSharpTerm term) => term.Type?.SpecialType == SpecialType.System_String;

    private CSharpTerm Size(CSharpTerm term)
    {
        if (IsText(term) || term.Type is IArrayTypeSymbol)
        {
            return CSharpTerm.Of($"{Receiver(term)}.Length");
        }

        var hasCount = term.Type is { } type && (type.GetMembers("Count").OfType<IPropertySymbol>().Any() || type.AllInterfaces.Any(i => i.GetMembers("Count").OfType<IPropertySymbol>().Any()));
        return CSharpTerm.Of($"{Receiver(term)}.{(hasCount ? "Count" : "Count()")}");
    }

    private CSharpTerm Macro(CelCall call)
    {
        if (call is not { Target: { } target, Arguments: [CelIdentifier variable, var body] } || variables.ContainsKey(variable.Name))
        {
            throw new UnwritableException();
        }

        var method = call.Function switch
        {
            "all" => "All",
            "exists" => "Any",
            "filter" => "Where",
            "map" => "Select",
            _ => throw new UnwritableException(),
        };
        var list = Write(target);
        var shape = list.Type is { } type ? CollectionShape.Of(type.UnwrapNullable()) : default;
        var isMap = shape.Kind == CollectionKind.Dictionary;
        variables[variable.Name] = isMap ? shape.Key : shape.Element;
        var result = Write(body);
        variables.Remove(variable.Name);

        // What a list of has become of it is a list of the same, unless the items are others now.
        var resultType = call.Function == "filter" && !isMap ? Sequence(shape.Element) : call.Function == "map" ? Sequence(result.Type) : null;
        return CSharpTerm.Of($"{Receiver(list)}{(isMap ? ".Keys" : "")}.{method}({Escape(variable.Name)} => {result.Text})", resultType);
    }

    private INamedTypeSymbol? Sequence(ITypeSymbol? element) =>
        element is null ? null : model.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T).Construct(element);
}
