using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Rules;

/// <summary>
/// Static methods with <c>[Rule]</c>, which become CEL rules of their type:
/// <c>static bool MinBelowMax(Spec self) =&gt; self.Min &lt;= self.Max;</c>, and with <c>oldSelf</c> rules about updates.
/// </summary>
internal static class RuleMethods
{
    /// <summary>Adds the rules of a type, in the order of their declaration.</summary>
    public static JsonSchemaProps Apply(SchemaParser parser, JsonSchemaProps schema, ITypeSymbol type, DiagnosticSink sink)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, sink.Compilation.Assembly))
        {
            ReportUnreadable(type, sink);
            return schema;
        }

        foreach (var member in type.GetMembers())
        {
            // Whether there are attributes at all, the syntax tells for nothing.
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, DeclaringSyntaxReferences: [var reference] } method
                && reference.GetSyntax() is MethodDeclarationSyntax { AttributeLists.Count: > 0 }
                && method.FindAttribute(Namespaces.CrdGen, "RuleAttribute") is { } attribute)
            {
                sink.ReadFrom(attribute);
                if (RuleTarget.Find(schema, type, attribute) is not { } target)
                {
                    sink.Report(RulesDiagnostics.RuleMethod, attribute, AttributeArgument.Named("On"), method.Name, $"'{type.ToShortName()}' has no field '{attribute.String("On")}'");
                }
                else if (Read(new(parser, schema, type, target, method, attribute, sink)) is { } rule)
                {
                    RuleOrigins.Of(parser.Compilation).Add(rule, new(type, attribute, method));
                    schema = target.Add(rule, schema);
                }
            }
        }

        return schema;
    }

    /// <summary>The C# of another assembly is code; that of another project an editor has, but a build has not.</summary>
    private static void ReportUnreadable(ITypeSymbol type, DiagnosticSink sink)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: true, ReturnType.SpecialType: SpecialType.System_Boolean } method
                && method.FindAttribute(Namespaces.CrdGen, "RuleAttribute") is { } attribute)
            {
                sink.Report(RulesDiagnostics.UnreadableRule, attribute, method.Name, type.ToShortName());
            }
        }
    }

    private static ValidationRule? Read(RuleMethod rule)
    {
        var (method, attribute) = (rule.Method, rule.Attribute);
        if (FindMisshape(rule, method, SpecialType.System_Boolean) is { } misshape)
        {
            rule.Sink.Report(RulesDiagnostics.RuleMethod, method, method.Name, misshape);
            return null;
        }

        if (!Parsing.Attributes.Rules.CheckReason(attribute, method.Name, rule.Sink) || Translate(rule, method) is not { } text)
        {
            return null;
        }

        var result = new ValidationRule(text)
        {
            Message = attribute.String(0) ?? attribute.String("Message"),
            Reason = Parsing.Attributes.Rules.Reason(attribute),
            OptionalOldSelf = IsOptional(method) ? true : null,
        };
        if ((result.Message is { Length: 0 } ? "it is empty" : RuleSyntax.FindMessageError(result)) is { } error)
        {
            rule.Sink.Report(RulesDiagnostics.RuleMessage, attribute, method.Name, error);
            return null;
        }

        return WithField(result, rule) is { } complete ? WithMessage(complete, rule) : null;
    }

    private static ValidationRule? WithField(ValidationRule result, RuleMethod rule)
    {
        if (rule.Attribute.String("Field") is not { } field)
        {
            return result;
        }

        var jsonName = FieldCollector.Collect(rule.Target.Type).Find(candidate => candidate.Name == field || candidate.JsonName == field).JsonName;
        var path = "." + JsonPaths.Escape(jsonName ?? field);
        if (ValidFieldPath.FindError(path, rule.Target.Schema) is not { } error)
        {
            return result with { FieldPath = path };
        }

        rule.Sink.Report(RulesDiagnostics.RuleFieldPath, rule.Attribute, AttributeArgument.Named("Field"), field, rule.Method.Name, error);
        return null;
    }

    private static ValidationRule? WithMessage(ValidationRule result, RuleMethod rule)
    {
        if (rule.Attribute.String("MessageMethod") is not { } name)
        {
            return result;
        }

        if (rule.Type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault() is not { } messages || FindMisshape(rule, messages, SpecialType.System_String) is not null)
        {
            rule.Sink.Report(RulesDiagnostics.RuleMethod, rule.Attribute, AttributeArgument.Named("MessageMethod"), name, $"a message is 'static string {name}({rule.Target.Type.ToShortName()} self)', with oldSelf if needed");
            return null;
        }

        return Translate(rule, messages) is { } text ? result with { MessageExpression = text } : null;
    }

    private static string? Translate(RuleMethod rule, IMethodSymbol method)
    {
        var (parser, type, sink) = (rule.Parser, rule.Type, rule.Sink);
        method = method.OriginalDefinition;
        if (type is INamedTypeSymbol resource && method.DeclaringSyntaxReferences is [var reference] && ResourceDeclaration.IsResource(resource) && EnvelopeStub.IsNeeded(resource, reference.GetSyntax()))
        {
            var compilation = EnvelopeStub.AddTo(parser.Compilation, resource, reference.SyntaxTree.Options);
            method = (IMethodSymbol)compilation.GetSemanticModel(reference.SyntaxTree).GetDeclaredSymbol(reference.GetSyntax())!;
            (parser, type) = (SchemaParser.For(compilation), method.ContainingType);
        }

        var translator = new RuleTranslator(parser.Compilation, new(parser, type, rule.Schema, sink), sink);
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

    private static string? FindMisshape(RuleMethod rule, IMethodSymbol method, SpecialType result)
    {
        var isRight = method is { IsStatic: true, IsGenericMethod: false, Parameters.Length: 1 or 2 }
            && method.ReturnType.SpecialType == result
            && method.Parameters.All(parameter => parameter.RefKind == RefKind.None && rule.Target.IsTakenBy(parameter.Type, rule.Parser.Compilation));
        var name = rule.Target.Type.ToShortName();
        return isRight ? null : $"it is 'static bool {method.Name}({name} self)', or with '{name} oldSelf' about updates, '{name}? oldSelf' about creation and updates";
    }

    private static string Shorten(string code)
    {
        const int most = 60;
        var line = string.Join(" ", code.Split(['\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : line.Substring(0, most - 1) + "…";
    }

    /// <summary>A method that is a rule, with what it is read with.</summary>
    /// <param name="Parser">The schemas of types.</param>
    /// <param name="Schema">The schema of the type so far.</param>
    /// <param name="Type">The type.</param>
    /// <param name="Target">What the rule is about.</param>
    /// <param name="Method">The method.</param>
    /// <param name="Attribute">Its attribute.</param>
    /// <param name="Sink">Where errors go.</param>
    private sealed record RuleMethod(SchemaParser Parser, JsonSchemaProps Schema, ITypeSymbol Type, RuleTarget Target, IMethodSymbol Method, AttributeData Attribute, DiagnosticSink Sink);
}
