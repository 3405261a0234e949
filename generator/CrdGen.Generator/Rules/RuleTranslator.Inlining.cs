using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CrdGen.Generator.Rules;

/// <summary>Bodies: of rules, and of the methods and properties that they use, which take the place of their uses.</summary>
internal sealed partial class RuleTranslator
{
    private readonly List<ISymbol> inlined = [];

    /// <summary>The CEL of a method's body. Its parameters are bound.</summary>
    public CelTerm Body(IMethodSymbol method, SyntaxNode use)
    {
        if (method.DeclaringSyntaxReferences is not [var reference] || reference.GetSyntax() is not MethodDeclarationSyntax declaration || !compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            throw new UntranslatableException(use, $"the code of '{method.Name}' is not in this project, so that it cannot be read");
        }

        return Body(method, (SyntaxNode?)declaration.ExpressionBody ?? declaration.Body, use);
    }

    private CelTerm Body(ISymbol member, SyntaxNode? body, SyntaxNode use)
    {
        if (body is null)
        {
            throw new UntranslatableException(use, $"'{member.Name}' has no body that could be read");
        }

        if (inlined.Contains(member, SymbolEqualityComparer.Default))
        {
            throw new UntranslatableException(use, $"'{member.Name}' calls itself, and CEL has no recursion");
        }

        inlined.Add(member);
        sink.ReadFrom(body.SyntaxTree);
        sink.ReadFrom(member.ContainingType);
        var operation = compilation.GetSemanticModel(body.SyntaxTree).GetOperation(body);
        var result = operation switch
        {
            IBlockOperation block => Block(block.Operations, 0, body),
            ISymbolInitializerOperation initializer => Translate(initializer.Value),
            _ => throw new UntranslatableException(use, null),
        };
        inlined.RemoveAt(inlined.Count - 1);
        return result;
    }

    /// <summary>Statements up to a return: variables stand for their values, an early return is a choice.</summary>
    private CelTerm Block(IReadOnlyList<IOperation> statements, int start, SyntaxNode body)
    {
        for (var i = start; i < statements.Count; i++)
        {
            switch (statements[i])
            {
                case IReturnOperation { ReturnedValue: { } value }:
                    return Translate(value);
                case IVariableDeclarationGroupOperation group:
                    foreach (var variable in group.Declarations.SelectMany(declaration => declaration.Declarators))
                    {
                        scope[variable.Symbol] = Translate(variable.GetVariableInitializer()?.Value ?? throw Untranslatable(variable, "a variable needs its value where it is declared"));
                    }

                    break;
                case IConditionalOperation { WhenFalse: null } choice:
                    var condition = Bool(choice.Condition);
                    var then = Block(choice.WhenTrue is IBlockOperation block ? block.Operations : [choice.WhenTrue], 0, body);
                    return Choice(condition, then, Block(statements, i + 1, body));
                case IConditionalOperation { WhenFalse: { } otherwise } choice:
                    return Choice(
                        Bool(choice.Condition),
                        Block(choice.WhenTrue is IBlockOperation whenTrue ? whenTrue.Operations : [choice.WhenTrue], 0, body),
                        Block(otherwise is IBlockOperation whenFalse ? whenFalse.Operations : [otherwise], 0, body));
                default:
                    throw Untranslatable(statements[i], "a rule has variables, 'if' with 'return', and 'return'");
            }
        }

        throw new UntranslatableException(body, "every way through a rule ends with 'return'");
    }

    private CelTerm Computed(IPropertySymbol property, CelTerm? instance, IOperation use)
    {
        instances.Push(instance?.Value ?? CelTerm.Null);
        var term = Inline(property, use, Getter);
        instances.Pop();
        return term;
    }

    private static SyntaxNode? Getter(SyntaxNode declaration)
    {
        if (declaration is not PropertyDeclarationSyntax property)
        {
            return null;
        }

        var getter = property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.Keyword.ValueText == "get");
        return (SyntaxNode?)property.ExpressionBody ?? (SyntaxNode?)getter?.ExpressionBody ?? (SyntaxNode?)getter?.Body ?? property.Initializer;
    }

    private CelTerm Inline(ISymbol member, IOperation use, Func<SyntaxNode, SyntaxNode?> body) =>
        member.DeclaringSyntaxReferences is [var reference] && compilation.ContainsSyntaxTree(reference.SyntaxTree) && body(reference.GetSyntax()) is { } found
            ? Body(member, found, use.Syntax)
            : throw Untranslatable(use, $"'{member.ContainingType?.Name}.{member.Name}' is no field of the schema, and no code of this project that could take its place");

    /// <summary>A call of a method of the user's own.</summary>
    private CelTerm Call(IInvocationOperation operation)
    {
        var method = operation.TargetMethod;
        var saved = method.Parameters.Select(parameter => (parameter, known: scope.TryGetValue(parameter.OriginalDefinition, out var term) ? term : null)).ToList();
        var arguments = operation.Arguments.Select(argument => (argument.Parameter!.OriginalDefinition, Translate(argument.Value))).ToList();
        foreach (var (parameter, term) in arguments)
        {
            scope[parameter] = term;
        }

        instances.Push(operation.Instance is { } instance ? Translate(instance).Value : CelTerm.Null);
        var result = Body(method.OriginalDefinition, operation.Syntax);
        instances.Pop();
        foreach (var (parameter, term) in saved)
        {
            if (term is null)
            {
                scope.Remove(parameter.OriginalDefinition);
            }
            else
            {
                scope[parameter.OriginalDefinition] = term;
            }
        }

        return result;
    }
}
