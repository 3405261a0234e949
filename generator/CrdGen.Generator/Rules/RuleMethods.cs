using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Rules;

/// <summary>
/// Static methods with <c>[Rule]</c>, which become CEL rules of their type:
/// <c>static bool MinBelowMax(Spec self) =&gt; self.Min &lt;= self.Max;</c>, and with <c>oldSelf</c> rules about updates.
/// </summary>
internal static class RuleMethods
{
    private static readonly string[] Reasons = ["FieldValueInvalid", "FieldValueForbidden", "FieldValueRequired", "FieldValueDuplicate"];

    /// <summary>Adds the rules of a type, in the order of their declaration.</summary>
    public static JsonSchemaProps Apply(SchemaParser parser, JsonSchemaProps schema, ITypeSymbol type, DiagnosticSink sink)
    {
        foreach (var member in type.GetMembers())
        {
            // Whether there are attributes at all, the syntax tells for nothing.
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, DeclaringSyntaxReferences: [var reference] } method
                && reference.GetSyntax() is MethodDeclarationSyntax { AttributeLists.Count: > 0 }
                && method.FindAttribute(Namespaces.CrdGen, "RuleAttribute") is { } attribute)
            {
                sink.ReadFrom(attribute);
                if (Read(parser, schema, type, method, attribute, sink) is { } rule)
                {
                    schema = schema with { Validations = schema.Validations.Add(rule) };
                }
            }
        }

        return schema;
    }

    private static ValidationRule? Read(SchemaParser parser, JsonSchemaProps schema, ITypeSymbol type, IMethodSymbol method, AttributeData attribute, DiagnosticSink sink)
    {
        if (FindMisshape(type, method, SpecialType.System_Boolean) is { } misshape)
        {
            sink.Report(RulesDiagnostics.RuleMethod, method, method.Name, misshape);
            return null;
        }

        var rule = Translate(parser, schema, type, method, sink) is { } text
            ? new ValidationRule(text)
            {
                Message = attribute.String(0) ?? attribute.String("Message"),
                Reason = attribute.Named("Reason").Scalar() is int reason && reason >= 0 && reason < Reasons.Length ? Reasons[reason] : null,
                OptionalOldSelf = IsOptional(method) ? true : null,
            }
            : null;
        if (rule is null)
        {
            return null;
        }

        if (RuleMessages.FindError(rule) is { } error)
        {
            sink.Report(RulesDiagnostics.RuleMessage, attribute, method.Name, error);
            return null;
        }

        return Field(rule, schema, type, method, attribute, sink) is { } complete ? Message(complete, parser, schema, type, method, attribute, sink) : null;
    }

    private static ValidationRule? Field(ValidationRule rule, JsonSchemaProps schema, ITypeSymbol type, IMethodSymbol method, AttributeData attribute, DiagnosticSink sink)
    {
        if (attribute.String("Field") is not { } field)
        {
            return rule;
        }

        var jsonName = Parsing.Members.FieldCollector.Collect(type).Find(candidate => candidate.Name == field || candidate.JsonName == field).JsonName;
        var path = jsonName is null ? field : "." + JsonPaths.Escape(jsonName);
        if (FieldPaths.FindError(schema, path) is not { } error)
        {
            return rule with { FieldPath = path };
        }

        sink.Report(RulesDiagnostics.RuleFieldPath, attribute, AttributeArgument.Named("Field"), field, method.Name, error);
        return null;
    }

    private static ValidationRule? Message(ValidationRule rule, SchemaParser parser, JsonSchemaProps schema, ITypeSymbol type, IMethodSymbol method, AttributeData attribute, DiagnosticSink sink)
    {
        if (attribute.String("MessageMethod") is not { } name)
        {
            return rule;
        }

        if (type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault() is not { } messages || FindMisshape(type, messages, SpecialType.System_String) is not null)
        {
            sink.Report(RulesDiagnostics.RuleMethod, attribute, AttributeArgument.Named("MessageMethod"), name, $"a message is 'static string {name}({type.ToShortName()} self)', with oldSelf if needed");
            return null;
        }

        return Translate(parser, schema, type, messages, sink) is { } text ? rule with { MessageExpression = text } : null;
    }

    private static string? Translate(SchemaParser parser, JsonSchemaProps schema, ITypeSymbol type, IMethodSymbol method, DiagnosticSink sink)
    {
        var translator = new RuleTranslator(parser.Compilation, new(parser, type, schema, sink), sink);
        translator.Bind(method.Parameters[0], CelTerm.Of("self"));
        if (method.Parameters is [_, var old])
        {
            var oldSelf = CelTerm.Of("oldSelf");
            translator.Bind(old, IsOptional(method) ? oldSelf.Call("value") with { Presence = oldSelf.Call("hasValue") } : oldSelf);
        }

        try
        {
            return translator.Body(method, method.DeclaringSyntaxReferences[0].GetSyntax()).Value.Text;
        }
        catch (UntranslatableException e)
        {
            // What does not compile may do so after an edit of any file; the compiler says what is wrong with it.
            if (e.Reason is null)
            {
                sink.ReadFrom((IReadOnlyCollection<SyntaxTree>?)null);
            }
            else
            {
                sink.Report(RulesDiagnostics.Untranslatable, e.Syntax.GetLocation(), Shorten(e.Syntax.ToString()), e.Reason);
            }

            return null;
        }
    }

    /// <summary>An old value that may be null: the rule runs when the object is created, too.</summary>
    private static bool IsOptional(IMethodSymbol method) => method.Parameters is [_, { NullableAnnotation: NullableAnnotation.Annotated }];

    private static string? FindMisshape(ITypeSymbol type, IMethodSymbol method, SpecialType result)
    {
        var isRight = method is { IsStatic: true, IsGenericMethod: false, Parameters.Length: 1 or 2 }
            && method.ReturnType.SpecialType == result
            && method.Parameters.All(parameter => parameter.RefKind == RefKind.None && SymbolEqualityComparer.Default.Equals(parameter.Type.UnwrapNullable().OriginalDefinition, type.OriginalDefinition));
        var name = type.ToShortName();
        return isRight ? null : $"it is 'static bool {method.Name}({name} self)', or with '{name} oldSelf' about updates, '{name}? oldSelf' about creation and updates";
    }

    private static string Shorten(string code)
    {
        const int most = 60;
        var line = string.Join(" ", code.Split(['\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : line.Substring(0, most - 1) + "…";
    }
}
